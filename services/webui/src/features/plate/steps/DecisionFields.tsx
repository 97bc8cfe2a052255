import { Alert, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { TargetField } from '@/features/incident/steps/fields';
import { ChoiceField, DayField, EvidenceField, LineField, TextField } from '@/features/hazard/steps/fields';
import { useWords } from '@/shared/i18n/useWords';
import { type PlateDetail, type PlateMeasure, plateMeasures } from '@/shared/api/plate';

const SHORT = 100;

interface Props {
  plate: PlateDetail;
}

/** A yes needs no words, a no does. */
function VerdictFields({ name, yes, no }: { name: string; yes: string; no: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const form = Form.useFormInstance();
  const refused = Form.useWatch<boolean | undefined>(name, form) === false;
  return (
    <>
      <ChoiceField name={name} label={t('step.decision')} options={[{ value: true, label: yes }, { value: false, label: no }]} />
      <TextField name="reason" label={refused ? t('step.reason') : words.optional(t('step.reason'))} hint={t('step.reasonHint')} required={refused} />
    </>
  );
}

export function DecisionFields({ plate }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Alert type="info" showIcon className="step-hint" title={t('plate.step.atLevel', { level: t(`plate.levels.${plate.level}`), office: plate.office.name })} />
      <VerdictFields name="listed" yes={t('plate.step.list')} no={t('plate.step.decline')} />
    </>
  );
}

export function EscalationFields({ plate }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      <Alert type="info" showIcon className="step-hint" title={t(plate.state === 'PROPOSED' ? 'plate.step.handUp' : 'plate.step.askRaise')} />
      <TextField name="reason" label={t('plate.step.escalationReason')} hint={t('plate.step.escalationHint')} />
      <LineField name="documentNumber" label={words.optional(t('plate.step.escalationNumber'))} required={false} max={SHORT} />
    </>
  );
}

export function RaiseFields({ plate }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {plate.raise && (
        <Alert type="info" showIcon className="step-hint" title={t('plate.step.raiseTo', { level: t(`plate.levels.${plate.raise.level}`), office: plate.raise.office.name })} description={<span className="user-text">{plate.raise.reason}</span>} />
      )}
      <VerdictFields name="raised" yes={t('plate.step.raise')} no={t('plate.step.stay')} />
    </>
  );
}

export function RefusalFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="facts" label={t('plate.step.facts')} hint={t('plate.step.factsHint')} />
      <EvidenceField />
    </>
  );
}

export function MeasureFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const measure = Form.useWatch<PlateMeasure | undefined>('measure', form);
  return (
    <>
      <TargetField
        name="measure"
        label={t('plate.step.measure')}
        none=""
        options={plateMeasures.map((one) => ({ value: one, label: t(`plate.measures.${one}`), note: t(`plate.measureNotes.${one}`) }))}
      />
      <LineField name="documentNumber" label={t('step.decisionNumber')} max={SHORT} />
      <TextField name="reason" label={t('step.reason')} hint={t('step.reasonHint')} />
      {measure === 'STOP_PRODUCTION' && <DayField name="dueDate" label={t('plate.step.stopUntil')} />}
    </>
  );
}
