import { App, Button, DatePicker, Form, Modal, Tag } from 'antd';
import type { Dayjs } from 'dayjs';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signature } from '@/shared/api/hazard';
import type { Scheme, ToPlay } from '@/shared/api/scheme';
import { useWords } from '@/shared/i18n/useWords';
import { useSession } from '@/shared/session/session';
import { dateTime, day } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { LoadingState, Loaded } from '@/shared/ui/States';
import { BasisLine } from '@/shared/ui/Tags';
import { Words } from '@/shared/ui/Words';
import { Rehearsal } from './Rehearsal';
import { useDrawnScheme, useSettle } from './useSchemes';
import { useStandOut } from './useStandOut';

const ProcessDiagram = lazy(() => import('@/shared/process/ProcessDiagram').then((module) => ({ default: module.ProcessDiagram })));

const tones = { DRAFT: 'amber', PUBLISHED: 'green', WITHDRAWN: 'grey' } as const;

export function SchemeCard({ scheme, model }: { scheme: Scheme; model: string | undefined }) {
  const { t } = useTranslation();
  const { roles, username } = useSession();
  const [open, setOpen] = useState<'diagram' | 'rehearsal' | null>(null);
  const [settling, setSettling] = useState<'publications' | 'withdrawals' | null>(null);
  const words = useWords();
  const toggle = (what: 'diagram' | 'rehearsal') => setOpen(open === what ? null : what);
  const drawn = useDrawnScheme(scheme.id, open === 'diagram');
  const added = useStandOut(scheme.added.map((step) => step.key));
  const office = roles.includes('safety-office');
  const mayPublish = scheme.state === 'DRAFT' && (office || roles.includes('leader')) && scheme.drawn.username !== username;
  return (
    <div className="card card-still">
      <span className="card-top">
        <strong>{scheme.name}</strong>
        <Tag className="tag" data-tone={tones[scheme.state]}>{t(`plate.scheme.states.${scheme.state}`)}</Tag>
      </span>
      <span className="card-meta">{words.clauses([scheme.divisionName, ...(model ? [model] : [])])}</span>
      <ol className="scheme-steps">
        {scheme.added.map((step) => (
          <li key={step.key}>
            <strong>{step.name}</strong>{' '}
            <span className="muted">
              {t('plate.scheme.step', { body: step.body.name, kind: t(`plate.scheme.kinds.${step.kind}`), days: t('plate.scheme.days', { count: step.workingDays }) })}
            </span>
          </li>
        ))}
      </ol>
      <BasisLine document={scheme.basis.document} clause={scheme.basis.clause} />
      {scheme.state === 'PUBLISHED' && scheme.validFrom && <span>{t('plate.scheme.follows', { day: scheme.validFrom })}</span>}
      <span className="card-meta">{t('plate.scheme.drawnBy', said(scheme.drawn))}</span>
      {scheme.published && <span className="card-meta">{t('plate.scheme.publishedBy', said(scheme.published))}</span>}
      {scheme.withdrawn && <span className="card-meta">{t('plate.scheme.withdrawnBy', { ...said(scheme.withdrawn), reason: scheme.reason ?? '' })}</span>}
      <div className="button-row">
        <Button aria-expanded={open === 'diagram'} onClick={() => toggle('diagram')}>{t(open === 'diagram' ? 'plate.scheme.hide' : 'plate.scheme.show')}</Button>
        {(office || roles.includes('leader')) && (
          <Button aria-expanded={open === 'rehearsal'} onClick={() => toggle('rehearsal')}>{t(open === 'rehearsal' ? 'plate.scheme.play.stop' : 'plate.scheme.play.title')}</Button>
        )}
        {mayPublish && <Button type="primary" onClick={() => setSettling('publications')}>{t('plate.scheme.publish')}</Button>}
        {office && scheme.state !== 'WITHDRAWN' && <Button onClick={() => setSettling('withdrawals')}>{t('plate.scheme.withdraw')}</Button>}
      </div>
      {open === 'rehearsal' && <Rehearsal draft={toPlay(scheme)} />}
      {open === 'diagram' && (
        <Loaded query={drawn}>
          {(found) => (
            <Suspense fallback={<LoadingState />}>
              <ProcessDiagram xml={found.bpmnXml} activities={added} hint="" />
            </Suspense>
          )}
        </Loaded>
      )}
      {settling === 'publications' && <Publishing scheme={scheme} onClose={() => setSettling(null)} />}
      {settling === 'withdrawals' && <Withdrawing scheme={scheme} onClose={() => setSettling(null)} />}
    </div>
  );
}

function toPlay(scheme: Scheme): ToPlay {
  return {
    model: scheme.model,
    divisionCode: scheme.divisionCode,
    added: scheme.added.map(({ kind, name, flow, body, workingDays }) => ({ kind, name, flow, bodyId: body.id, workingDays })),
  };
}

function said(by: Signature) {
  return { post: [by.organisationName, by.postName].filter(Boolean).join(' '), time: dateTime(by.at) };
}

interface SettleProps {
  scheme: Scheme;
  onClose: () => void;
}

function Publishing({ scheme, onClose }: SettleProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ from: Dayjs }>();
  const publish = useSettle(scheme.id, 'publications', () => {
    void message.success(t('plate.scheme.published'));
    onClose();
  });
  return (
    <Modal open title={t('plate.scheme.publish')} onCancel={onClose} onOk={() => form.submit()} confirmLoading={publish.isPending} okText={t('plate.scheme.publish')}>
      <p>{t('plate.scheme.publishHint')}</p>
      <ProblemAlert error={publish.error} />
      <Form form={form} layout="vertical" onFinish={({ from }) => publish.mutate({ from: from.format('YYYY-MM-DD') })}>
        <Form.Item name="from" label={t('plate.scheme.from')} rules={[{ required: true, message: t('common.choose', { what: t('plate.scheme.from') }) }]}>
          <DatePicker className="full" inputReadOnly disabledDate={(date) => date.format('YYYY-MM-DD') < day(serverNow())} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

function Withdrawing({ scheme, onClose }: SettleProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ reason: string }>();
  const withdraw = useSettle(scheme.id, 'withdrawals', () => {
    void message.success(t('plate.scheme.withdrawn'));
    onClose();
  });
  return (
    <Modal open title={t('plate.scheme.withdraw')} onCancel={onClose} onOk={() => form.submit()} confirmLoading={withdraw.isPending} okText={t('plate.scheme.withdraw')}>
      <p>{t('plate.scheme.withdrawHint')}</p>
      <ProblemAlert error={withdraw.error} />
      <Form form={form} layout="vertical" onFinish={({ reason }) => withdraw.mutate({ reason })}>
        <Form.Item name="reason" label={t('plate.scheme.reason')} rules={[{ required: true, whitespace: true, message: t('common.required', { what: t('plate.scheme.reason') }) }]}>
          <Words max={100} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
