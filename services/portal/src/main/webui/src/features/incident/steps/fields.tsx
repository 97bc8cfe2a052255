import { Alert, Form, Input, InputNumber, Radio, Select } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalTimeInput } from '../shared/LocalTimeInput';

interface LineProps {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  max?: number;
}

export function LineField({ name, label, hint, required = true, max = 200 }: LineProps) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} extra={hint} rules={required ? [{ required: true, whitespace: true, message: t('common.required', { what: label }) }] : []}>
      <Input maxLength={max} />
    </Form.Item>
  );
}

/** A moment that has passed, in Beijing time. */
export function MomentField({ name, label, hint }: LineProps) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} extra={hint} rules={[{ required: true, message: t('common.required', { what: label }) }]}>
      <LocalTimeInput />
    </Form.Item>
  );
}

export interface Option {
  value: string;
  label: string;
  note?: ReactNode;
}

interface TargetProps {
  name?: string;
  label: string;
  options: Option[];
  /** Said instead where there is nothing to choose from. */
  none: string;
}

/** Which one the step is about: each with enough to know it by; a single one needs no choosing. */
export function TargetField({ name = 'target', label, options, none }: TargetProps) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const only = options.length === 1 ? options[0]!.value : undefined;
  useEffect(() => {
    if (only !== undefined && !form.getFieldValue(name)) form.setFieldValue(name, only);
  }, [form, name, only]);
  if (options.length === 0) return <Alert type="warning" showIcon title={none} className="step-hint" />;
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('common.choose', { what: label }) }]}>
      <Radio.Group className="targets">
        {options.map((option) => (
          <Radio key={option.value} value={option.value}>
            {option.label}
            {option.note && <span className="target-note">{option.note}</span>}
          </Radio>
        ))}
      </Radio.Group>
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

export function CountField({ name, label }: { name: string; label: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label}>
      <InputNumber min={0} max={99_999} precision={0} className="full" inputMode="numeric" placeholder={t('incident.unknown')} />
    </Form.Item>
  );
}
