import { useTranslation } from 'react-i18next';
import type { IncidentAction, IncidentDetail } from '@/shared/api/incident';
import { StepDrawer } from '@/shared/step/StepDrawer';
import { onIncident } from '../shared/useIncidents';
import { initialOf, requestOf, stepForms } from './stepForms';

interface Props {
  action: IncidentAction;
  target?: string | undefined;
  incident: IncidentDetail;
  onClose: () => void;
  onRefresh: () => void;
}

export function IncidentStep({ action, target, incident, onClose, onRefresh }: Props) {
  const { t } = useTranslation();
  const { Fields, names } = stepForms[action];
  return (
    <StepDrawer
      on={onIncident(incident)}
      step={`${action}.${target ?? ''}`}
      name={t(`incident.steps.${action}`)}
      subject={`${incident.number} · ${incident.title}`}
      hint={t(`incident.stepHints.${action}`)}
      names={names}
      initial={initialOf(action, incident, target)}
      toSend={(values) => requestOf(action, incident, values)}
      onClose={onClose}
      onRefresh={onRefresh}
    >
      <Fields incident={incident} />
    </StepDrawer>
  );
}
