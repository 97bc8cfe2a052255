import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Extension, HazardDetail, Plan } from '@/shared/api/hazard';
import { day } from '@/shared/time/format';
import { LongText } from '@/shared/ui/LongText';
import { Facts } from '@/shared/ui/Page';
import { Answer, Files, Part } from '../shared/Part';
import { CriteriaList } from '../shared/SuggestionView';
import { isWithdrawn } from './historyWords';

/** What has been demanded, planned, done and checked, each with its signature. */
export function Rectification({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  const begun = hazard.grading || hazard.order || hazard.transfers.length > 0 || (hazard.sendBacks?.length ?? 0) > 0;
  if (!begun) return <p className="muted">{t('hazard.detail.notStarted')}</p>;
  return (
    <div className="rectification">
      <SendBackPart hazard={hazard} />
      <TransferPart hazard={hazard} />
      <GradingPart hazard={hazard} />
      <OrderPart hazard={hazard} />
      <PlanPart plan={hazard.plan} />
      <ProgressPart hazard={hazard} />
      <ExtensionPart hazard={hazard} />
      <CheckPart hazard={hazard} />
    </div>
  );
}

interface Props {
  hazard: HazardDetail;
}

function SendBackPart({ hazard }: Props) {
  const { t } = useTranslation();
  return hazard.sendBacks?.map((back) => (
    <Part key={back.by.at} title={t('step.actions.SEND_BACK')} by={back.by}><LongText text={back.reason} /></Part>
  ));
}

function GradingPart({ hazard: { grading } }: Props) {
  const { t } = useTranslation();
  if (!grading) return null;
  return (
    <Part title={t('hazard.detail.grading', { grade: t(`hazard.grades.${grading.grade}`) })} by={grading.by}>
      <CriteriaList criteria={grading.criteria} />
      {grading.reason && <LongText text={grading.reason} />}
    </Part>
  );
}

function OrderPart({ hazard: { order } }: Props) {
  const { t } = useTranslation();
  if (!order) return null;
  return (
    <Part title={t('hazard.detail.order')} by={order.by}>
      <LongText text={order.demand} />
      <Facts items={[[t('hazard.detail.dueDate'), day(order.due)], [t('hazard.detail.stopWork'), t(order.stopWork ? 'common.yes' : 'common.no')]]} />
    </Part>
  );
}

/** The five elements of a plan (五落实), the same under an order and under a plate. */
export function PlanFacts({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const text = (value: string) => <LongText text={value} />;
  return (
    <div className="facts-single">
      <Facts
        items={[
          [t('step.plan.responsible'), text(plan.responsible)],
          [t('step.plan.measures'), text(plan.measures)],
          [t('step.plan.funds'), t('hazard.detail.yuan', { sum: plan.funds })],
          [t('step.plan.deadline'), day(plan.deadline)],
          [t('step.plan.contingency'), text(plan.contingency)],
        ]}
      />
    </div>
  );
}

export function PlanPart({ plan }: { plan: Plan | null }) {
  const { t } = useTranslation();
  if (!plan) return null;
  return (
    <Part
      title={t('hazard.detail.plan')}
      by={plan.by}
      answer={plan.review && (
        <Answer good={plan.review.approved} yes={t('hazard.detail.approved')} no={t('hazard.detail.rejected')} reason={plan.review.reason} by={plan.review.by} />
      )}
    >
      <PlanFacts plan={plan} />
    </Part>
  );
}

function ProgressPart({ hazard }: Props) {
  const { t } = useTranslation();
  return hazard.progress.map((report) => (
    <Part key={report.by.at} title={t('hazard.detail.progress')} by={report.by}>
      <Progress percent={report.percent} size="small" aria-label={t('hazard.detail.percent', { percent: report.percent })} />
      <LongText text={report.text} />
      <Files ids={report.evidenceIds} />
    </Part>
  ));
}

function ExtensionPart({ hazard }: Props) {
  const { t } = useTranslation();
  const withdrawn = ({ decision }: Extension) =>
    decision != null && hazard.acceptances.some((acceptance) => isWithdrawn(decision, acceptance.by));
  return hazard.extensions.map((extension) => (
    <Part
      key={extension.by.at}
      title={t('hazard.detail.extension')}
      by={extension.by}
      answer={
        <Answer
          good={extension.decision?.granted}
          yes={t('hazard.detail.granted')}
          no={t(withdrawn(extension) ? 'hazard.detail.withdrawn' : 'hazard.detail.refused')}
          reason={extension.decision?.reason}
          by={extension.decision?.by}
        />
      }
    >
      <p>{t('hazard.detail.extensionUntil', { date: day(extension.until) })}</p>
      <LongText text={extension.reason} />
    </Part>
  ));
}

function CheckPart({ hazard }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {hazard.acceptances.map((acceptance) => (
        <Part key={acceptance.by.at} title={t('hazard.detail.acceptance')} by={acceptance.by}>
          <LongText text={acceptance.statement} />
          <Files ids={acceptance.evidenceIds} />
        </Part>
      ))}
      {hazard.verifications.map((verification) => (
        <Part key={verification.by.at} title={t('hazard.detail.verification')} by={verification.by}>
          <Answer good={verification.passed} yes={t('hazard.detail.passed')} no={t('hazard.detail.failed')} reason={verification.opinion} />
          <Files ids={verification.evidenceIds} />
        </Part>
      ))}
    </>
  );
}

function TransferPart({ hazard }: Props) {
  const { t } = useTranslation();
  return hazard.transfers.map((transfer) => (
    <Part
      key={transfer.by.at}
      title={t(transfer.ruling ? 'hazard.steps.TRANSFER_RULED' : 'hazard.detail.transfer')}
      by={transfer.by}
      answer={!transfer.ruling && (
        <Answer good={transfer.answer?.accepted} yes={t('hazard.detail.accepted')} no={t('hazard.detail.declined')} reason={transfer.answer?.reason} by={transfer.answer?.by} />
      )}
    >
      <p>{t('hazard.detail.transferTo', { who: transfer.to.name })}</p>
      <LongText text={transfer.reason} />
    </Part>
  ));
}
