import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlateAction, PlateDetail } from '@/shared/api/plate';
import { useSession } from '@/shared/session/session';
import { SignedDrawer, useStepForm } from '@/shared/ui/SignedDrawer';
import { usePlateStep } from '../shared/usePlates';
import { stepForms } from './stepForms';

interface Props {
  action: PlateAction;
  plate: PlateDetail;
  onClose: () => void;
  onRefresh: () => void;
}

export function StepDrawer({ action, plate, onClose, onRefresh }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { name: ownName, actingPost } = useSession();
  const { Fields, names, path, initial, body } = stepForms[action];
  const name = t(`plate.actions.${action}`);
  const state = useStepForm(names);
  const step = usePlateStep(plate, () => {
    void message.success(t('step.done', { action: name }));
    onClose();
  });
  const me = { name: ownName, unit: actingPost?.organisationName ?? '', post: actingPost?.postName ?? '' };
  return (
    <SignedDrawer
      name={name}
      subject={`${plate.number} · ${plate.hazard.title}`}
      hint={t(`plate.hints.${action}`)}
      step={step}
      state={state}
      initial={initial?.(plate, me)}
      onSubmit={(values) => step.mutate({ path, body: body(values) }, { onError: state.refused })}
      onClose={onClose}
      onRefresh={onRefresh}
    >
      <Fields plate={plate} />
    </SignedDrawer>
  );
}
