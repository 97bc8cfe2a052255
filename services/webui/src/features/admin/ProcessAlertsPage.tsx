import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Modal, Popconfirm, Segmented, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { request, withQuery } from '@/shared/api/http';
import type { Page as PageOf, ProcessAlert } from '@/shared/api/portal';
import { linkTo } from '@/shared/api/subject';
import { dateTime } from '@/shared/time/format';
import { Facts, Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { Words } from '@/shared/ui/Words';
import { processServices, type ProcessService } from './processServices';

/** Processes that stand still, could not be begun or are not where their case is, with what can be done about each. */
export default function ProcessAlertsPage() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const service: ProcessService = processServices.find((one) => one === parameters.get('service')) ?? 'hazard';
  const page = Math.max(0, Number(parameters.get('page') ?? 1) - 1) || 0;
  const query = useQuery({
    queryKey: ['processAlerts', service, page],
    queryFn: () => request<PageOf<ProcessAlert>>(withQuery(`/api/${service}/process-alerts`, { page, size: 20 })),
  });
  return (
    <Page title={t('admin.processes.title')} hint={t('admin.processes.hint')}>
      <div className="inbox-tools">
        <Segmented<ProcessService>
          aria-label={t('admin.dead.service')}
          value={service}
          onChange={(next) => setParameters({ service: next })}
          options={processServices.map((one) => ({ value: one, label: t(`admin.dead.${one}`) }))}
        />
      </div>
      <Loaded query={query}>
        {(alerts) => alerts.items.length === 0 ? (
          <EmptyState title={t('admin.processes.empty')} hint={t('admin.processes.emptyHint')} />
        ) : (
          <>
            <ul className="cards cards-wide">
              {alerts.items.map((alert) => <li key={alert.id}><AlertCard service={service} alert={alert} /></li>)}
            </ul>
            <Pager page={alerts} onChange={(next) => setParameters({ service, page: String(next + 1) })} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function AlertCard({ service, alert }: { service: ProcessService; alert: ProcessAlert }) {
  const { t } = useTranslation();
  const link = linkTo(alert.caseType, alert.caseId);
  return (
    <div className="card card-still">
      <span className="card-top">
        <strong>{link ? <Link to={link} className="number">{alert.caseNumber}</Link> : alert.caseNumber}</strong>
        <Tag className="tag" data-tone={alert.reason === 'OUT_OF_STEP' ? 'amber' : 'red'}>{t(`admin.processes.reasons.${alert.reason}`)}</Tag>
      </span>
      <span className="card-title">{alert.caseTitle}</span>
      <Facts
        items={[
          ...(alert.process ? [[t('admin.processes.process'), alert.process] as [string, string]] : []),
          ...(alert.reason === 'NOT_BEGUN' ? [] : [[t(alert.reason === 'OUT_OF_STEP' ? 'admin.processes.expected' : 'admin.processes.place'), alert.place] as [string, string]]),
          [t('admin.processes.since'), dateTime(alert.raisedAt)],
        ]}
      />
      <span className="card-meta">{t(`admin.processes.means.${alert.reason}`)}</span>
      {alert.error && <p className="letter-error">{alert.error}</p>}
      <Remedies service={service} alert={alert} />
    </div>
  );
}

function Remedies({ service, alert }: { service: ProcessService; alert: ProcessAlert }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [noting, setNoting] = useState(false);
  const done = (goesOn: boolean) => {
    void message.success(t(goesOn ? 'admin.processes.goesOn' : 'admin.processes.soon'));
    void client.invalidateQueries({ queryKey: ['processAlerts'] });
    void client.invalidateQueries({ queryKey: ['inbox'] });
  };
  const repair = useMutation({
    mutationFn: (how: 'retries' | 'moves') => request<{ goesOn: boolean }>(alertPath(service, alert, how), { method: 'POST' }),
    onSuccess: (answer) => done(answer.goesOn),
  });
  if (alert.reason === 'OUT_OF_STEP') {
    return (
      <>
        <Button onClick={() => setNoting(true)}>{t('admin.processes.note')}</Button>
        {noting && <FindingForm service={service} alert={alert} onClose={() => setNoting(false)} />}
      </>
    );
  }
  return (
    <>
      <ProblemAlert error={repair.error} />
      <div className="button-row">
        <Button loading={repair.isPending && repair.variables === 'retries'} onClick={() => repair.mutate('retries')}>
          {t('admin.processes.retry')}
        </Button>
        {alert.reason === 'STANDS_STILL' && (
          <Popconfirm
            title={t('admin.processes.moveConfirm')}
            onConfirm={() => repair.mutate('moves')}
            okText={t('admin.processes.move')}
            cancelText={t('common.cancel')}
          >
            <Button loading={repair.isPending && repair.variables === 'moves'}>{t('admin.processes.move')}</Button>
          </Popconfirm>
        )}
      </div>
    </>
  );
}

function FindingForm({ service, alert, onClose }: { service: ProcessService; alert: ProcessAlert; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ finding: string }>();
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: (body: { finding: string }) => request<unknown>(alertPath(service, alert, 'findings'), { method: 'POST', body }),
    onSuccess: () => {
      void message.success(t('admin.processes.noted'));
      void client.invalidateQueries({ queryKey: ['processAlerts'] });
      void client.invalidateQueries({ queryKey: ['inbox'] });
      onClose();
    },
  });
  return (
    <Modal open title={t('admin.processes.note')} onCancel={onClose} onOk={() => form.submit()} confirmLoading={send.isPending}>
      <Form form={form} layout="vertical" onFinish={(values) => send.mutate(values)}>
        <Form.Item name="finding" label={t('admin.processes.finding')} rules={[{ required: true, message: t('clockDesk.required') }]}>
          <Words max={200} />
        </Form.Item>
      </Form>
      {send.error && <ProblemAlert error={send.error} />}
    </Modal>
  );
}

function alertPath(service: ProcessService, alert: ProcessAlert, what: string): string {
  return `/api/${service}/process-alerts/${encodeURIComponent(alert.id)}/${what}`;
}
