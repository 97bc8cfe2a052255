import { useTranslation } from 'react-i18next';
import type { DutyAction, DutyDetail } from '@/shared/api/duty';
import { StepDrawer } from '@/shared/step/StepDrawer';
import { onDuty } from '../shared/useDuties';
import { rowPeriod } from '../shared/words';
import { stepForms } from './stepForms';

interface Props {
  action: DutyAction;
  target?: string | undefined;
  duty: DutyDetail;
  onClose: () => void;
  onRefresh: () => void;
}

export function DutyStep({ action, target, duty, onClose, onRefresh }: Props) {
  const { t } = useTranslation();
  const { Fields, path, names, initial, body } = stepForms[action];
  return (
    <StepDrawer
      on={onDuty(duty)}
      step={`${action}.${target ?? ''}`}
      name={t(`duty.steps.${action}`)}
      subject={`${duty.number} · ${duty.name} · ${rowPeriod(duty, t)}`}
      hint={t(`duty.stepHints.${action}`)}
      names={names}
      initial={initial(duty, target)}
      toSend={(values) => ({ path, body: body(values) })}
      onClose={onClose}
      onRefresh={onRefresh}
    >
      <Fields duty={duty} />
    </StepDrawer>
  );
}
