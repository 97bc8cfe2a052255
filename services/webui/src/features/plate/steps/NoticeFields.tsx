import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField, EvidenceField, LineField, SelectField, TextField } from '@/features/hazard/steps/fields';
import { type PlateDetail, type ServiceMethod, serviceMethods } from '@/shared/api/plate';
import { useWords } from '@/shared/i18n/useWords';
import { LiftingConditions } from '../shared/LiftingConditions';

const SHORT = 100;

/** Everything the notice (督办通知书) says. */
export function NoticeFields() {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      <LineField name="number" label={t('plate.step.noticeNumber')} hint={t('plate.step.noticeNumberHint')} max={SHORT} />
      <TextField name="demands" label={t('plate.demands')} hint={t('plate.step.demandsHint')} />
      <DayField name="dueDate" label={t('plate.rectifyBy')} hint={t('plate.step.dueHint')} />
      <DayField name="planDueDate" label={t('plate.planDue')} hint={t('plate.step.planDueHint')} />
      <LineField name="contact" label={t('plate.contact')} hint={t('plate.step.contactHint')} max={SHORT} />
      <TextField name="lifting" label={words.optional(t('plate.lifting'))} hint={t('plate.step.liftingHint')} required={false} />
    </>
  );
}

export function ServiceFields() {
  const { t } = useTranslation();
  const words = useWords();
  const form = Form.useFormInstance();
  const method = Form.useWatch<ServiceMethod | undefined>('method', form);
  const proof = method !== undefined && method !== 'DIRECT';
  return (
    <>
      <SelectField
        name="method"
        label={t('plate.step.method')}
        hint={t(proof ? 'plate.step.proofHint' : 'plate.step.directHint')}
        options={serviceMethods.map((one) => ({ value: one, label: t(`plate.methods.${one}`) }))}
      />
      <LineField name="recipient" label={t('plate.step.recipient')} max={SHORT} />
      <TextField name="note" label={words.optional(t('plate.step.note'))} required={false} />
      <EvidenceField label={t('plate.step.proof')} required={proof} />
    </>
  );
}

export function ReceiptFields() {
  const { t } = useTranslation();
  const words = useWords();
  return <TextField name="note" label={words.optional(t('plate.step.note'))} required={false} />;
}

export function RecordFields() {
  const { t } = useTranslation();
  return <LineField name="withBody" label={t('plate.step.withBody')} hint={t('plate.step.withBodyHint')} max={SHORT} />;
}

export function ChannelFields() {
  const { t } = useTranslation();
  return <LineField name="channel" label={t('plate.step.channel')} hint={t('plate.step.channelHint')} max={SHORT} />;
}

/** What the lifting waits for is said before the button is pressed; the server has the last word. */
export function LiftingFields({ plate }: { plate: PlateDetail }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      <LiftingConditions plate={plate} />
      <LineField name="number" label={t('plate.step.liftingNumber')} hint={t('plate.step.liftingNumberHint')} max={SHORT} />
      <TextField name="reason" label={words.optional(t('plate.step.explanation'))} required={false} />
    </>
  );
}
