import { Alert, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { EvidenceField, LineField, SelectField, TextField } from '@/features/hazard/steps/fields';
import { type DutyDetail, type EvidenceKind, evidenceKinds } from '@/shared/api/duty';
import { day } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { BasisLine } from '@/shared/ui/Tags';
import { rowPeriod } from '../shared/words';

/** What was done, when, who signed, and what shows it: enough for a phone beside the meeting table. */
export function FileFields({ duty }: { duty: DutyDetail }) {
  const { t } = useTranslation();
  const kind = Form.useWatch<EvidenceKind | undefined>('kind', Form.useFormInstance());
  const signed = kind === 'INSPECTION';
  const signers = t('duty.step.signers');
  return (
    <>
      <div className="duty-asked">
        <strong>{t('duty.evidence')}</strong>
        <p>{duty.evidence}</p>
        <BasisLine document={duty.basis.document} clause={duty.basis.clause} verified={duty.verified} />
      </div>
      {duty.state === 'MISSED' && <Alert type="warning" showIcon className="step-hint" title={t('duty.step.late')} />}
      <SelectField name="kind" label={t('duty.step.kind')} options={evidenceKinds.map((one) => ({ value: one, label: t(`duty.kinds.${one}`) }))} />
      <HeldOnField duty={duty} />
      <TextField name="summary" label={t('duty.step.summary')} hint={t('duty.step.summaryHint')} />
      <LineField
        name="signers"
        label={signed ? signers : t('common.optionalField', { what: signers })}
        hint={t(signed ? 'duty.step.signersInspection' : 'duty.step.signersHint')}
        required={signed}
        max={1000}
      />
      <EvidenceField label={t('duty.step.files')} required />
    </>
  );
}

/** A day of the period; what is made up may lie after it. */
function HeldOnField({ duty }: { duty: DutyDetail }) {
  const { t } = useTranslation();
  const label = t('duty.step.heldOn');
  const today = day(serverNow());
  const last = duty.state === 'MISSED' || today < duty.periodEnd ? today : duty.periodEnd;
  return (
    <Form.Item
      name="heldOn"
      label={label}
      extra={t('duty.step.heldOnHint', { period: rowPeriod(duty, t), from: duty.periodStart, to: duty.periodEnd })}
      rules={[{ required: true, message: t('common.required', { what: label }) }]}
    >
      <DayInput min={duty.periodStart} max={last} />
    </Form.Item>
  );
}

interface DayProps {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
  min: string;
  max: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

/** The phone's own calendar. */
function DayInput({ value = '', onChange, ...rest }: DayProps) {
  return <input {...rest} type="date" className="native-input" value={value} onChange={(event) => onChange?.(event.target.value)} />;
}
