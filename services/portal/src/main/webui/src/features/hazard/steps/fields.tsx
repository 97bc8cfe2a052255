import { DatePicker, Form, Input, Radio } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/useWords';
import { day } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { EvidenceItem } from '../shared/EvidenceItem';

interface TextProps {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  max?: number;
}

export function TextField({ name, label, hint, required = true, max = 4000 }: TextProps) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} rules={required ? [{ required: true, whitespace: true, message: t('common.required', { what: label }) }] : []}>
      <Input.TextArea maxLength={max} showCount autoSize={{ minRows: 3, maxRows: 12 }} placeholder={hint} />
    </Form.Item>
  );
}

interface DateProps {
  name: string;
  label: string;
  hint?: string;
  message?: string;
}

/** A day from today on, by the server's calendar. */
export function DayField({ name, label, hint, message }: DateProps) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} extra={hint} rules={[{ required: true, message: message ?? t('common.choose', { what: label }) }]}>
      <DatePicker className="full" inputReadOnly disabledDate={(date: Dayjs) => date.format('YYYY-MM-DD') < day(serverNow())} />
    </Form.Item>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  options: { value: string | boolean; label: string }[];
}

export function ChoiceField({ name, label, options }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('common.choose', { what: label }) }]}>
      <Radio.Group optionType="button" size="large" options={options} className="choice" />
    </Form.Item>
  );
}

export function EvidenceField() {
  const { t } = useTranslation();
  const words = useWords();
  return <EvidenceItem label={words.optional(t('step.evidence'))} />;
}

export function isoDay(value: unknown): string | null {
  return value && typeof value === 'object' && 'format' in value ? (value as Dayjs).format('YYYY-MM-DD') : null;
}
