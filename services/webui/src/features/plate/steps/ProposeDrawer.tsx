import { useTranslation } from 'react-i18next';
import type { HazardDetail } from '@/shared/api/hazard';
import { type PlateDetail, plateLevels } from '@/shared/api/plate';
import { StepDrawer } from '@/shared/step/StepDrawer';
import { SelectField, TextField } from '@/features/hazard/steps/fields';
import { onProposal } from '../shared/usePlates';

interface Props {
  hazard: HazardDetail;
  onClose: () => void;
  onDone: (plate: PlateDetail) => void;
}

/** Proposes to list a major hazard, by the department that has it in hand or by an office. */
export function ProposeDrawer({ hazard, onClose, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <StepDrawer
      on={onProposal(hazard)}
      step="plates"
      name={t('plate.propose.title')}
      subject={`${hazard.number} · ${hazard.title}`}
      hint={t('plate.propose.hint')}
      names={['level', 'reason']}
      initial={{ level: 'DISTRICT' }}
      toSend={({ level, reason }) => ({ path: 'plates', body: { level, reason } })}
      onClose={onClose}
      onDone={onDone}
    >
      <SelectField name="level" label={t('plate.level')} hint={t('plate.propose.levelHint')} options={plateLevels.map((level) => ({ value: level, label: t(`plate.levels.${level}`) }))} />
      <TextField name="reason" label={t('plate.propose.reason')} hint={t('step.reasonHint')} />
    </StepDrawer>
  );
}
