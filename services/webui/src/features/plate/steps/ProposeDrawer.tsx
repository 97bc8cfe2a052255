import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HazardDetail } from '@/shared/api/hazard';
import { type PlateDetail, type PlateLevel, plateLevels } from '@/shared/api/plate';
import { SignedDrawer, useStepForm } from '@/shared/ui/SignedDrawer';
import { SelectField, TextField } from '@/features/hazard/steps/fields';
import { useProposal } from '../shared/usePlates';

interface Props {
  hazard: HazardDetail;
  onClose: () => void;
  onDone: (plate: PlateDetail) => void;
}

/** Proposes to list a major hazard, by the department that has it in hand or by an office. */
export function ProposeDrawer({ hazard, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const name = t('plate.propose.title');
  const state = useStepForm(['level', 'reason']);
  const step = useProposal(hazard, (plate) => {
    void message.success(t('step.done', { action: name }));
    onDone(plate);
  });
  return (
    <SignedDrawer
      name={name}
      subject={`${hazard.number} · ${hazard.title}`}
      hint={t('plate.propose.hint')}
      step={step}
      state={state}
      initial={{ level: 'DISTRICT' }}
      onSubmit={(values) => step.mutate({ level: values.level as PlateLevel, reason: values.reason as string }, { onError: state.refused })}
      onClose={onClose}
    >
      <SelectField name="level" label={t('plate.level')} hint={t('plate.propose.levelHint')} options={plateLevels.map((level) => ({ value: level, label: t(`plate.levels.${level}`) }))} />
      <TextField name="reason" label={t('plate.propose.reason')} hint={t('step.reasonHint')} />
    </SignedDrawer>
  );
}
