import { useTranslation } from 'react-i18next';
import type { Action, HazardDetail } from '@/shared/api/hazard';
import { StepDrawer } from '@/shared/step/StepDrawer';
import { onHazard } from '../shared/useHazards';
import { stepForms } from './stepForms';
import { stepPaths } from './stepPaths';

interface Props {
  action: Action;
  hazard: HazardDetail;
  onClose: () => void;
  onRefresh: () => void;
}

export function HazardStep({ action, hazard, onClose, onRefresh }: Props) {
  const { t } = useTranslation();
  const { Fields, initial, body, names } = stepForms[action];
  return (
    <StepDrawer
      on={onHazard(hazard)}
      step={action}
      name={t(`step.actions.${action}`)}
      subject={`${hazard.number} · ${hazard.title}`}
      hint={t(`step.hints.${action}`)}
      names={names}
      initial={initial?.(hazard)}
      toSend={(values) => ({ path: stepPaths[action], body: body(values) })}
      onClose={onClose}
      onRefresh={onRefresh}
    >
      <Fields hazard={hazard} />
    </StepDrawer>
  );
}
