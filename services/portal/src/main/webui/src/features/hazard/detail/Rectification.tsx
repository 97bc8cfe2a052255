import { Progress, Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HazardDetail, Signed } from '@/shared/api/hazard';
import { dateTime, day } from '@/shared/time/format';
import { Facts } from '@/shared/ui/Page';
import { evidenceUrl } from '../shared/EvidenceGallery';

/** What has been demanded, planned, done and checked, each with its signature. */
export function Rectification({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  const parts = [
    <OrderPart key="order" hazard={hazard} />,
    <PlanPart key="plan" hazard={hazard} />,
    <ProgressPart key="progress" hazard={hazard} />,
    <ExtensionPart key="extensions" hazard={hazard} />,
    <CheckPart key="checks" hazard={hazard} />,
    <TransferPart key="transfers" hazard={hazard} />,
  ];
  const begun = hazard.order || hazard.plan || hazard.transfers.length > 0;
  return begun ? <div className="rectification">{parts}</div> : <p className="muted">{t('hazard.detail.notStarted')}</p>;
}

function Part({ title, signed, children }: { title: string; signed: Signed; children: ReactNode }) {
  const who = [signed.by?.name ?? signed.by?.username, signed.by?.post].filter(Boolean).join(' · ');
  return (
    <article className="part">
      <h3>{title}</h3>
      {children}
      {(who || signed.at) && <p className="signature">{who} {signed.at && <time dateTime={signed.at}>{dateTime(signed.at)}</time>}</p>}
    </article>
  );
}

function Outcome({ good, pending, yes, no }: { good: boolean | null | undefined; pending?: string; yes: string; no: string }) {
  if (good === null || good === undefined) return pending ? <Tag className="tag" data-tone="gold">{pending}</Tag> : null;
  return <Tag className="tag" data-tone={good ? 'green' : 'red'}>{good ? yes : no}</Tag>;
}

function Files({ ids }: { ids: string[] | undefined }) {
  const { t } = useTranslation();
  if (!ids || ids.length === 0) return null;
  return (
    <p className="part-files">
      {ids.map((id, index) => (
        <a key={id} href={evidenceUrl(id)} target="_blank" rel="noopener noreferrer">{t('hazard.evidence')} {index + 1}</a>
      ))}
    </p>
  );
}

function OrderPart({ hazard: { order } }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  if (!order) return null;
  return (
    <Part title={t('hazard.detail.order')} signed={order}>
      <p className="user-text">{order.demand}</p>
      <Facts items={[[t('hazard.detail.dueDate'), day(order.dueDate)], [t('hazard.detail.stopWork'), t(order.stopWork ? 'common.yes' : 'common.no')]]} />
    </Part>
  );
}

function PlanPart({ hazard: { plan } }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  if (!plan) return null;
  return (
    <Part title={t('hazard.detail.plan')} signed={plan}>
      <Outcome good={plan.approved} yes={t('hazard.detail.approved')} no={t('hazard.detail.rejected')} />
      {plan.reviewReason && <p className="user-text">{plan.reviewReason}</p>}
      <Facts
        items={[
          [t('step.plan.responsible'), <span key="r" className="user-text">{plan.responsible}</span>],
          [t('step.plan.measures'), <span key="m" className="user-text">{plan.measures}</span>],
          [t('step.plan.funds'), `${plan.funds} 元`],
          [t('step.plan.deadline'), day(plan.deadline)],
          [t('step.plan.contingency'), <span key="c" className="user-text">{plan.contingency}</span>],
        ]}
      />
    </Part>
  );
}

function ProgressPart({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  return hazard.progress.map((report, index) => (
    <Part key={report.at ?? index} title={t('hazard.detail.progress')} signed={report}>
      <Progress percent={report.percent} size="small" aria-label={t('hazard.detail.percent', { percent: report.percent })} />
      <p className="user-text">{report.text}</p>
      <Files ids={report.evidenceIds} />
    </Part>
  ));
}

function ExtensionPart({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  return hazard.extensions.map((extension, index) => (
    <Part key={extension.at ?? index} title={t('hazard.detail.extension')} signed={extension}>
      <Outcome good={extension.granted} pending={t('hazard.detail.pending')} yes={t('hazard.detail.granted')} no={t('hazard.detail.refused')} />
      <p>{t('hazard.detail.extensionUntil', { date: day(extension.until) })}</p>
      <p className="user-text">{extension.reason}</p>
      {extension.decisionReason && <p className="user-text">{extension.decisionReason}</p>}
    </Part>
  ));
}

function CheckPart({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  return (
    <>
      {hazard.acceptances.map((acceptance, index) => (
        <Part key={`a${acceptance.at ?? index}`} title={t('hazard.detail.acceptance')} signed={acceptance}>
          <p className="user-text">{acceptance.statement}</p>
          <Files ids={acceptance.evidenceIds} />
        </Part>
      ))}
      {hazard.verifications.map((verification, index) => (
        <Part key={`v${verification.at ?? index}`} title={t('hazard.detail.verification')} signed={verification}>
          <Outcome good={verification.passed} yes={t('hazard.detail.passed')} no={t('hazard.detail.failed')} />
          <p className="user-text">{verification.opinion}</p>
          <Files ids={verification.evidenceIds} />
        </Part>
      ))}
    </>
  );
}

function TransferPart({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  return hazard.transfers.map((transfer, index) => (
    <Part key={transfer.at ?? index} title={t('hazard.detail.transfer')} signed={transfer}>
      <Outcome good={transfer.accepted} pending={t('hazard.detail.pending')} yes={t('hazard.detail.accepted')} no={t('hazard.detail.declined')} />
      <p>{t('hazard.detail.transferTo', { who: transfer.organisationName ?? transfer.organisationId })}</p>
      <p className="user-text">{transfer.reason}</p>
      {transfer.answerReason && <p className="user-text">{transfer.answerReason}</p>}
      {transfer.ruledReason && <p className="user-text">{transfer.ruledReason}</p>}
    </Part>
  ));
}
