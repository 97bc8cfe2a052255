import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Fault, Notice } from '@/shared/api/incident';
import { dateTime } from '@/shared/time/format';
import { Countdown } from '@/shared/ui/Countdown';
import { Section } from '@/shared/ui/Page';
import { BasisLine } from '@/shared/ui/Tags';
import { Files } from '../shared/Files';
import { SignedBy } from '../shared/SignedBy';
import { DirectReports } from './DirectReports';
import type { PartProps } from './Overview';

/** What had to go out beside the relay, who came to the scene, and what was wrong with the reporting. */
export function ReportingTab(props: PartProps) {
  const { t } = useTranslation();
  const { incident } = props;
  return (
    <>
      <Section title={t('incident.notices.title')} hint={t('incident.notices.hint')}>
        {incident.notices.length === 0 ? <p className="muted">{t('incident.notices.none')}</p> : (
          <ul className="cards cards-wide">{incident.notices.map((notice) => <li key={notice.id}><NoticeCard notice={notice} {...props} /></li>)}</ul>
        )}
      </Section>
      <DirectReports {...props} />
      <Section title={t('incident.arrivals.title')} hint={t('incident.arrivals.hint')}>
        {incident.arrivals.length === 0 ? <p className="muted">{t('incident.arrivals.none')}</p> : (
          <ul className="rectification">
            {incident.arrivals.map((arrival) => (
              <li key={arrival.id} className="part">
                <strong>{arrival.organisationName} · {arrival.postName}</strong>
                <p>{t('incident.arrivals.at', { time: dateTime(arrival.arrivedAt) })}</p>
                {arrival.note && <p className="user-text">{arrival.note}</p>}
                <SignedBy by={arrival.recordedBy} lead={t('incident.arrivals.recordedBy')} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('incident.faults.title')} hint={t('incident.faults.hint')}>
        {incident.faults.length === 0 ? <p className="muted">{t('incident.faults.none')}</p> : (
          <ul className="rectification">{incident.faults.map((fault) => <li key={fault.id}><FaultView fault={fault} {...props} /></li>)}</ul>
        )}
      </Section>
    </>
  );
}

function NoticeCard({ notice, incident, onStep }: PartProps & { notice: Notice }) {
  const { t } = useTranslation();
  const state = notice.receivedAt ? 'received' : notice.sentAt ? 'sent' : 'open';
  const tone = { received: 'green', sent: 'blue', open: 'gold' }[state];
  return (
    <article className="card">
      <span className="card-top">
        <strong>{t(`incident.recipients.${notice.recipient}`)}</strong>
        <Tag className="tag" data-tone={tone}>{t(`incident.notices.states.${state}`)}</Tag>
      </span>
      <span>{notice.organisationName} <span className="muted">{t(`incident.levels.${notice.level}`)}</span></span>
      {notice.sentBy && <SignedBy by={notice.sentBy} lead={t('incident.notices.sentBy')} />}
      {notice.receivedBy && <SignedBy by={notice.receivedBy} lead={t('incident.notices.receivedBy')} />}
      {state === 'open' && notice.dueAt && <Countdown clock={{ dueAt: notice.dueAt }} showDue />}
      <BasisLine document={notice.basis.document} clause={notice.basis.clause} />
      {state === 'sent' && incident.actions.includes('RECEIPT_NOTICE') && (
        <Button onClick={() => onStep('RECEIPT_NOTICE', notice.id)}>{t('incident.steps.RECEIPT_NOTICE')}</Button>
      )}
    </article>
  );
}

const faultTones = { DETECTED: 'gold', SUSPECTED: 'gold', CONFIRMED: 'red', DISMISSED: 'grey' } as const;

function FaultView({ fault, incident, onStep }: PartProps & { fault: Fault }) {
  const { t } = useTranslation();
  const open = fault.state === 'DETECTED' || fault.state === 'SUSPECTED';
  return (
    <article className="part">
      <h3>
        {t(`incident.faultKinds.${fault.kind}`)} · {fault.subject}{' '}
        <Tag className="tag" data-tone={faultTones[fault.state]}>{t(`incident.faultStates.${fault.state}`)}</Tag>
      </h3>
      <p className="user-text">{fault.detail}</p>
      <BasisLine document={fault.basis.document} clause={fault.basis.clause} />
      {fault.openedBy
        ? <SignedBy by={fault.openedBy} lead={t('incident.faults.openedBy')} />
        : <p className="signature">{t('incident.faults.bySystem', { time: dateTime(fault.openedAt) })}</p>}
      {fault.decidedBy && (
        <div className="part-answer">
          {fault.reason && <p className="user-text">{fault.reason}</p>}
          <SignedBy by={fault.decidedBy} lead={t('incident.faults.decidedBy')} />
        </div>
      )}
      <Files ids={fault.evidenceIds} />
      {open && incident.actions.includes('DECIDE_FAULT') && (
        <Button onClick={() => onStep('DECIDE_FAULT', fault.id)}>{t('incident.steps.DECIDE_FAULT')}</Button>
      )}
    </article>
  );
}
