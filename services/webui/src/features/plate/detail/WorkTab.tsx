import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { isWithdrawn } from '@/features/hazard/detail/historyWords';
import { PlanPart } from '@/features/hazard/detail/Rectification';
import { Answer, Files, Part } from '@/features/hazard/shared/Part';
import type { PlateDetail, PlateExtension } from '@/shared/api/plate';
import { day } from '@/shared/time/format';
import { LongText } from '@/shared/ui/LongText';
import { Section } from '@/shared/ui/Page';
import { usePlateHistory } from '../shared/usePlates';

interface Props {
  plate: PlateDetail;
}

/** The side of the enterprise: the plan with its five elements, how far the work is, more time. */
export function WorkTab({ plate }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('hazard.detail.plan')} hint={plate.notice ? t('plate.planBy', { date: day(plate.notice.planDueAt) }) : undefined}>
        {plate.plan ? <PlanPart plan={plate.plan} /> : <p className="muted">{t('plate.noPlan')}</p>}
      </Section>
      <Section title={t('hazard.detail.progress')}>
        {plate.progress.length === 0 ? <p className="muted">{t('plate.noProgress')}</p> : <ProgressParts plate={plate} />}
      </Section>
      {plate.extensions.length > 0 && (
        <Section title={t('hazard.detail.extension')}>
          <Extensions plate={plate} />
        </Section>
      )}
    </>
  );
}

/** The latest first: that is what one asks for. */
function ProgressParts({ plate }: Props) {
  const { t } = useTranslation();
  return (
    <div className="rectification">
      {plate.progress.toReversed().map((report) => (
        <Part key={report.by.at} title={t('hazard.detail.percent', { percent: report.percent })} by={report.by}>
          <Progress percent={report.percent} size="small" showInfo={false} aria-label={t('hazard.detail.percent', { percent: report.percent })} />
          <LongText text={report.text} />
          <Files ids={report.evidenceIds} />
        </Part>
      ))}
    </div>
  );
}

function Extensions({ plate }: Props) {
  const { t } = useTranslation();
  const steps = usePlateHistory(plate).data ?? [];
  const withdrawn = ({ decision }: PlateExtension) =>
    decision != null && steps.some((step) => step.step === 'ACCEPTANCE_REQUESTED' && isWithdrawn(decision, step.by));
  return (
    <div className="rectification">
      {plate.extensions.map((extension) => (
        <Part
          key={extension.by.at}
          title={t('hazard.detail.extensionUntil', { date: day(extension.until) })}
          by={extension.by}
          answer={
            <Answer
              good={extension.decision?.granted}
              yes={extension.decision?.until ? t('plate.grantedUntil', { date: day(extension.decision.until) }) : t('hazard.detail.granted')}
              no={t(withdrawn(extension) ? 'hazard.detail.withdrawn' : 'hazard.detail.refused')}
              reason={extension.decision?.reason}
              by={extension.decision?.by}
            />
          }
        >
          <LongText text={extension.reason} />
        </Part>
      ))}
    </div>
  );
}
