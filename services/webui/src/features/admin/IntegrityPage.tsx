import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '@/shared/api/http';
import { useIdempotent } from '@/shared/api/idempotency';
import { type Cause, causes, type IntegrityFault, useIntegrityFaults } from '@/shared/api/integrity';
import { dateTime } from '@/shared/time/format';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { EmptyState, LoadingState } from '@/shared/ui/States';
import { Words } from '@/shared/ui/Words';

/** Chains and files that are not what was sealed: the open ones first, each with what was found and who said why. */
export default function IntegrityPage() {
  const { t } = useTranslation();
  const faults = useIntegrityFaults(false);
  const [chosen, setChosen] = useState<IntegrityFault | null>(null);
  return (
    <Page title={t('admin.integrity.title')} hint={t('admin.integrity.hint')}>
      {faults.error && <ProblemAlert error={faults.error} />}
      {faults.isPending && <LoadingState />}
      {faults.data?.items.length === 0 && <EmptyState title={t('admin.integrity.empty')} />}
      <ul className="cards">
        {faults.data?.items.map((fault) => <li key={fault.id}><FaultCard fault={fault} onChoose={() => setChosen(fault)} /></li>)}
      </ul>
      {chosen && <ExplainForm fault={chosen} onClose={() => setChosen(null)} />}
    </Page>
  );
}

function FaultCard({ fault, onChoose }: { fault: IntegrityFault; onChoose: () => void }) {
  const { t } = useTranslation();
  const service = (name: string) => t(`admin.dead.${name}`, { defaultValue: name });
  return (
    <div className="card">
      <strong className="card-title">{t(`admin.integrity.kinds.${fault.kind}`, { service: service(fault.about) })}</strong>
      {fault.kind === 'EVIDENCE' && <span className="number">{fault.subject}</span>}
      <span className="card-meta">
        {t('admin.integrity.found', { by: service(fault.foundBy), at: dateTime(fault.foundAt), last: dateTime(fault.lastAt), count: fault.times })}
      </span>
      <ul className="clock-history">
        {fault.places.map((place) => (
          <li key={`${place.fault}-${place.seq}-${place.entry}`}>
            {t(`admin.integrity.faults.${place.fault}`, { defaultValue: place.fault })}
            {place.seq != null && ` · ${t('admin.integrity.place', { seq: place.seq })}`}
          </li>
        ))}
      </ul>
      {fault.cause
        ? <span className="user-text">{t('admin.integrity.explained', { by: fault.explainedBy ?? '', at: fault.explainedAt ? dateTime(fault.explainedAt) : '', cause: t(`admin.integrity.causes.${fault.cause}`), reason: fault.reason ?? '' })}</span>
        : <span>{t(fault.mine ? 'admin.integrity.open' : 'admin.integrity.waits')}</span>}
      {fault.mine && <Button onClick={onChoose}>{t('admin.integrity.explain')}</Button>}
    </div>
  );
}

function ExplainForm({ fault, onClose }: { fault: IntegrityFault; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ cause: Cause; reason: string }>();
  const client = useQueryClient();
  const once = useIdempotent();
  const send = useMutation({
    mutationFn: (body: { cause: Cause; reason: string }) =>
      once((idempotencyKey) => request(`/api/integrity-faults/${fault.id}/explanation`, { method: 'POST', idempotencyKey, body })),
    onSuccess: () => {
      void message.success(t('admin.integrity.done'));
      void client.invalidateQueries({ queryKey: ['integrity'] });
      onClose();
    },
  });
  const required = [{ required: true, message: t('clockDesk.required') }];
  return (
    <Modal open title={t('admin.integrity.explain')} onCancel={onClose} onOk={() => form.submit()} confirmLoading={send.isPending}>
      <Form form={form} layout="vertical" onFinish={(values) => send.mutate(values)}>
        <Form.Item name="cause" label={t('admin.integrity.cause')} rules={required}>
          <Radio.Group options={causes.map((value) => ({ value, label: t(`admin.integrity.causes.${value}`) }))} />
        </Form.Item>
        <Form.Item name="reason" label={t('admin.integrity.reason')} rules={required}><Words max={500} /></Form.Item>
      </Form>
      {send.error && <ProblemAlert error={send.error} />}
    </Modal>
  );
}
