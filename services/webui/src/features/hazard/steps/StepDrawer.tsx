import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Action, HazardDetail } from '@/shared/api/hazard';
import { request } from '@/shared/api/http';
import { useIdempotent } from '@/shared/api/idempotency';
import { SignedDrawer, useStepForm, type Values } from '@/shared/ui/SignedDrawer';
import { hazardPath } from '../shared/useHazards';
import { stepForms } from './stepForms';
import { stepPaths } from './stepPaths';

interface Props {
  action: Action;
  hazard: HazardDetail;
  onClose: () => void;
  onRefresh: () => void;
}

/** One step, one form, one signature. The version the person saw goes with it, so that nobody signs for what they never read. */
export function StepDrawer({ action, hazard, onClose, onRefresh }: Props) {
  const { t } = useTranslation();
  const { Fields, initial, body, names } = stepForms[action];
  const state = useStepForm(names);
  const step = useStep(action, hazard, onClose);
  return (
    <SignedDrawer
      name={t(`step.actions.${action}`)}
      subject={`${hazard.number} · ${hazard.title}`}
      hint={t(`step.hints.${action}`)}
      step={step}
      state={state}
      initial={initial?.(hazard)}
      onSubmit={(values: Values) => step.mutate(body(values), { onError: state.refused })}
      onClose={onClose}
      onRefresh={onRefresh}
    >
      <Fields hazard={hazard} />
    </SignedDrawer>
  );
}

function useStep(action: Action, hazard: HazardDetail, onDone: () => void) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const once = useIdempotent();
  return useMutation({
    mutationFn: (body: unknown) =>
      once((idempotencyKey) =>
        request<HazardDetail>(hazardPath(hazard.id, `/${stepPaths[action]}`), {
          method: 'POST',
          body,
          ifMatch: hazard.version,
          idempotencyKey,
        }),
      ),
    onSuccess: (next) => {
      client.setQueryData(['hazard', hazard.id], next);
      for (const key of ['hazards', 'enforcement', 'plate', 'plates', 'inbox', 'board']) void client.invalidateQueries({ queryKey: [key] });
      void message.success(t('step.done', { action: t(`step.actions.${action}`) }));
      onDone();
    },
  });
}
