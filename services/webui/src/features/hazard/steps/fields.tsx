import { DatePicker, Form, Radio, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useWords } from '@/shared/i18n/useWords';
import { day } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { LocalTimeInput } from '@/shared/ui/LocalTimeInput';
import { EvidenceItem } from '../shared/EvidenceItem';
import { Line, Words } from '@/shared/ui/Words';

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
      <Words max={max} autoSize={{ minRows: 3, maxRows: 12 }} placeholder={hint} />
    </Form.Item>
  );
}

/** One line: a number, a name, a body. */
export function LineField({ name, label, hint, required = true, max = 200 }: TextProps) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} extra={hint} rules={required ? [{ required: true, whitespace: true, message: t('common.required', { what: label }) }] : []}>
      <Line max={max} />
    </Form.Item>
  );
}

interface DateProps {
  name: string;
  label: string;
  hint?: string;
  message?: string;
  /** Up to today instead of from today on. */
  past?: boolean;
}

/** A day from today on, or up to it, by the server's calendar. */
export function DayField({ name, label, hint, message, past = false }: DateProps) {
  const { t } = useTranslation();
  const outside = (date: Dayjs) => {
    const [chosen, today] = [date.format('YYYY-MM-DD'), day(serverNow())];
    return past ? chosen > today : chosen < today;
  };
  return (
    <Form.Item name={name} label={label} extra={hint} rules={[{ required: true, message: message ?? t('common.choose', { what: label }) }]}>
      <DatePicker className="full" inputReadOnly disabledDate={outside} />
    </Form.Item>
  );
}

/** A moment that has passed, in Beijing time. */
export function MomentField({ name, label, hint }: TextProps) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} extra={hint} rules={[{ required: true, message: t('common.required', { what: label }) }]}>
      <LocalTimeInput />
    </Form.Item>
  );
}

interface SelectProps {
  name: string;
  label: string;
  options: { value: string; label: string }[];
  required?: boolean;
  hint?: string;
}

export function SelectField({ name, label, options, required = true, hint }: SelectProps) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} extra={hint} rules={required ? [{ required: true, message: t('common.choose', { what: label }) }] : []}>
      <Select options={options} allowClear={!required} />
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

interface EvidenceProps {
  label?: string;
  /** The step is refused without a file. */
  required?: boolean;
}

export function EvidenceField({ label, required = false }: EvidenceProps) {
  const { t } = useTranslation();
  const words = useWords();
  const name = label ?? t('step.evidence');
  return <EvidenceItem label={required ? name : words.optional(name)} missing={required ? t('step.evidenceMissing', { what: name }) : undefined} />;
}

export function isoDay(value: unknown): string | null {
  return value && typeof value === 'object' && 'format' in value ? (value as Dayjs).format('YYYY-MM-DD') : null;
}
