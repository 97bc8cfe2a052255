import { Alert, Form, Radio } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberInput, useNumberRule } from '@/shared/ui/NumberInput';

export { LineField, MomentField, SelectField } from '@/features/hazard/steps/fields';

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

export function CountField({ name, label }: { name: string; label: ReactNode }) {
  const { t } = useTranslation();
  const count = useNumberRule({ min: 0, max: 99_999, whole: true });
  return (
    <Form.Item name={name} label={label} rules={[count]}>
      <NumberInput inputMode="numeric" placeholder={t('incident.unknown')} />
    </Form.Item>
  );
}
