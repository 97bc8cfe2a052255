import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DutyAction, DutyDetail } from '@/shared/api/duty';
import { SignedDrawer, useStepForm } from '@/shared/ui/SignedDrawer';
import { useDutyStep } from '../shared/useDuties';
import { rowPeriod } from '../shared/words';
import { stepForms } from './stepForms';

interface Props {
  action: DutyAction;
  target?: string | undefined;
  duty: DutyDetail;
  onClose: () => void;
  onRefresh: () => void;
}

export function StepDrawer({ action, target, duty, onClose, onRefresh }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { Fields, path, names, initial, body } = stepForms[action];
  const state = useStepForm(names);
  const name = t(`duty.steps.${action}`);
  const step = useDutyStep(duty, () => {
    void message.success(t('step.done', { action: name }));
    onClose();
  });
  return (
    <SignedDrawer
      name={name}
      subject={`${duty.number} · ${duty.name} · ${rowPeriod(duty, t)}`}
      hint={t(`duty.stepHints.${action}`)}
      step={step}
      state={state}
      initial={initial(duty, target)}
      onSubmit={(values) => step.mutate({ path, body: body(values) }, { onError: state.refused })}
      onClose={onClose}
      onRefresh={onRefresh}
    >
      <Fields duty={duty} />
    </SignedDrawer>
  );
}
