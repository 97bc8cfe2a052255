import { Alert, Form, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { sources } from '@/shared/api/hazard';
import { useWords } from '@/shared/i18n/useWords';
import { withOffset } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { DateTimeInput } from '@/shared/ui/DateTimeInput';
import { EnterprisePicker } from '@/shared/ui/pickers';

/** For those who report about others: whose place it is and how it came to light. */
export function WhoFields() {
  const { t } = useTranslation();
  const words = useWords();
  const tipOff = Form.useWatch('source', Form.useFormInstance()) === 'TIP_OFF';
  return (
    <>
      <Form.Item name="enterpriseId" label={words.optional(t('hazard.enterprise'))} extra={t('report.noEnterprise')}>
        <EnterprisePicker allowClear />
      </Form.Item>
      <div className="pair">
        <Form.Item
          name="source"
          label={t('hazard.source')}
          rules={[{ required: true, message: t('common.choose', { what: t('hazard.source') }) }]}
        >
          <Select options={sources.map((source) => ({ value: source, label: t(`hazard.sources.${source}`) }))} />
        </Form.Item>
        <FoundAt />
      </div>
      {tipOff && <Alert type="info" showIcon role="status" className="tip-off" title={t('report.tipOff')} description={t('report.tipOffInformant')} />}
    </>
  );
}

export function FoundAt() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="foundAt"
      label={t('report.foundAt')}
      rules={[
        { required: true, message: t('common.required', { what: t('report.foundAt') }) },
        {
          validator: (_rule, value: dayjs.Dayjs | undefined) =>
            value && Date.parse(withOffset(value)) > serverNow() + 60_000
              ? Promise.reject(new Error(t('report.futureFound')))
              : Promise.resolve(),
        },
      ]}
    >
      <DateTimeInput />
    </Form.Item>
  );
}
