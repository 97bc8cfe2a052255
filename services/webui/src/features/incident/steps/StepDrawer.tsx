import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IncidentAction, IncidentDetail } from '@/shared/api/incident';
import { SignedDrawer, useStepForm } from '@/shared/ui/SignedDrawer';
import { useIncidentStep } from '../shared/useIncidents';
import { initialOf, requestOf, stepForms } from './stepForms';

interface Props {
  action: IncidentAction;
  target?: string | undefined;
  incident: IncidentDetail;
  onClose: () => void;
  onRefresh: () => void;
}

/** One step, one form, one signature. */
export function StepDrawer({ action, target, incident, onClose, onRefresh }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { Fields, names } = stepForms[action];
  const name = t(`incident.steps.${action}`);
  const state = useStepForm(names);
  const step = useIncidentStep(incident, () => {
    void message.success(t('step.done', { action: name }));
    onClose();
  });
  return (
    <SignedDrawer
      name={name}
      subject={`${incident.number} · ${incident.title}`}
      hint={t(`incident.stepHints.${action}`)}
      step={step}
      state={state}
      initial={initialOf(action, incident, target)}
      onSubmit={(values) => step.mutate(requestOf(action, incident, values), { onError: state.refused })}
      onClose={onClose}
      onRefresh={onRefresh}
    >
      <Fields incident={incident} />
    </SignedDrawer>
  );
}
