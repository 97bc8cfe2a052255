import { App, Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ControlTarget } from '@/shared/api/incident';
import { showAtFields } from '@/shared/ui/formProblem';
import { DivisionPicker } from '@/shared/ui/pickers';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useWide } from '@/shared/ui/useWide';
import { type TargetValues, usePutTarget } from './useTargets';
import { Line } from '@/shared/ui/Words';
import { NumberInput, useNumberRule } from '@/shared/ui/NumberInput';

const limits = ['deaths', 'incidents', 'largerIncidents'] as const;
const FIELDS = [...limits, 'document', 'clause', 'divisionCode'];

interface Props {
  year: number;
  target: ControlTarget | null;
  onClose: () => void;
  onRefresh: () => void;
}

/** A limit left empty is no limit; zero is the strictest one. */
export function TargetDrawer({ year, target, onClose, onRefresh }: Props) {
  const { t } = useTranslation();
  const count = useNumberRule({ min: 0, max: 9999, whole: true });
  const wide = useWide();
  const { message } = App.useApp();
  const [form] = Form.useForm<TargetValues & { divisionCode: string }>();
  const [shown, setShown] = useState<string[]>([]);
  const put = usePutTarget({ year, version: target?.version }, () => {
    void message.success(t('incident.targets.saved'));
    onClose();
  });
  const needed = (label: string) => [{ required: true, whitespace: true, message: t('common.required', { what: label }) }];
  return (
    <Drawer
      open
      onClose={onClose}
      placement={wide ? 'right' : 'bottom'}
      size={wide ? 480 : '92%'}
      title={t(target ? 'incident.targets.editTitle' : 'incident.targets.addTitle', { year, name: target?.divisionName ?? '' })}
      mask={{ closable: false }}
      footer={
        <div className="drawer-foot">
          <span />
          <div className="button-row">
            <Button size="large" onClick={onClose}>{t('common.cancel')}</Button>
            <Button size="large" type="primary" loading={put.isPending} onClick={() => form.submit()}>{t('common.save')}</Button>
          </div>
        </div>
      }
    >
      <ProblemAlert error={put.error} shownFields={shown} onRefresh={onRefresh} />
      <Form
        form={form}
        layout="vertical"
        initialValues={target ?? {}}
        scrollToFirstError={{ block: 'center', focus: true }}
        onFinish={(values) => put.mutate({ ...values, divisionCode: target?.divisionCode ?? values.divisionCode }, { onError: (error) => setShown(showAtFields(form, error, FIELDS)) })}
      >
        {!target && (
          <Form.Item name="divisionCode" label={t('incident.division')} rules={[{ required: true, message: t('common.choose', { what: t('incident.division') }) }]}>
            <DivisionPicker label={t('incident.division')} />
          </Form.Item>
        )}
        {limits.map((name) => (
          <Form.Item key={name} name={name} label={t(`incident.targets.${name}`)} extra={t('incident.targets.limitHint')} rules={[count]}>
            <NumberInput inputMode="numeric" />
          </Form.Item>
        ))}
        <Form.Item name="document" label={t('incident.targets.document')} rules={needed(t('incident.targets.document'))}><Line max={120} /></Form.Item>
        <Form.Item name="clause" label={t('incident.targets.clause')} rules={needed(t('incident.targets.clause'))}><Line max={120} /></Form.Item>
      </Form>
    </Drawer>
  );
}
