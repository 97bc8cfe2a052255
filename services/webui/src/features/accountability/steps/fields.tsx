import { Form } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { AccountableSubject } from '@/shared/api/accountability';
import { LineField, TargetField } from '@/features/incident/steps/fields';
import { onTheWall, withOffset } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { DateTimeInput } from '@/shared/ui/DateTimeInput';
import { subjectName } from '../shared/words';
import { NumberInput, useNumberRule } from '@/shared/ui/NumberInput';

/** A moment still to come, in Beijing time. */
export function AppointmentField({ name, label, hint }: { name: string; label: string; hint: string }) {
  const { t } = useTranslation();
  const ahead = (_rule: unknown, value: Dayjs | undefined) =>
    value && value.isBefore(onTheWall(serverNow())) ? Promise.reject(new Error(t('accountability.step.notPast'))) : Promise.resolve();
  return (
    <Form.Item name={name} label={label} extra={hint} rules={[{ required: true, message: t('common.choose', { what: label }) }, { validator: ahead }]}>
      <DateTimeInput />
    </Form.Item>
  );
}

/** What a wall clock in Beijing shows, as the service wants it. */
export function instantOf(value: unknown): string | undefined {
  return value && typeof value === 'object' && 'format' in value ? withOffset(value as Dayjs) : undefined;
}

export function DocumentField({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation();
  return <LineField name={name} label={label} hint={t('accountability.step.numberHint')} max={60} />;
}

/** For whom a person answers where they may answer for several. */
export function OwnSubjectField({ subjects, none }: { subjects: readonly AccountableSubject[]; none: string }) {
  const { t } = useTranslation();
  return (
    <TargetField
      name="subject"
      label={t('accountability.step.onBehalf')}
      none={none}
      options={subjects.map((subject) => ({ value: subject.key, label: subjectName(subject, t), note: t(`accountability.subjectKinds.${subject.kind}`) }))}
    />
  );
}

export function MonthsField({ name }: { name: (string | number)[] }) {
  const { t } = useTranslation();
  const months = useNumberRule({ min: 1, max: 60, whole: true });
  return (
    <Form.Item name={name} label={t('common.optionalField', { what: t('accountability.step.months') })} extra={t('accountability.step.monthsHint')} rules={[months]}>
      <NumberInput inputMode="numeric" />
    </Form.Item>
  );
}
