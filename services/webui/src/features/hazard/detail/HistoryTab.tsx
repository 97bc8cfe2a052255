import { CheckCircleFilled } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Tag, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HazardDetail, HistoryStep } from '@/shared/api/hazard';
import { request } from '@/shared/api/http';
import { dateTime } from '@/shared/time/format';
import { LongText } from '@/shared/ui/LongText';
import { Loaded } from '@/shared/ui/States';
import { SignatureLine } from '../shared/Part';
import { hazardPath } from '../shared/useHazards';
import { type Outcome, outcomeOf, particularsOf, wordsOf } from './historyWords';

/** Every signed step from the report on, the oldest first. */
export function HistoryTab({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  const history = useQuery({
    queryKey: ['hazard', hazard.id, 'history', hazard.version],
    queryFn: () => request<HistoryStep[]>(hazardPath(hazard.id, '/history')),
  });
  return (
    <Loaded query={history}>
      {(steps) => (
        <Timeline
          className="history"
          items={[
            { key: 'reported', content: <div className="history-entry"><strong>{t('hazard.steps.REPORTED')}</strong>{hazard.reporter ? <SignatureLine by={hazard.reporter} /> : <p className="signature"><time dateTime={hazard.reportedAt}>{dateTime(hazard.reportedAt)}</time></p>}</div> },
            ...steps.map((step, index) => ({
              key: `${step.by.at}-${index}`,
              content: <Entry step={step} next={steps[index + 1]} />,
              ...(step.step === 'WRITTEN_OFF' ? { icon: <CheckCircleFilled className="history-end" aria-hidden /> } : {}),
            })),
          ]}
        />
      )}
    </Loaded>
  );
}

const tones = { yes: 'green', no: 'red', withdrawn: 'grey' } as const;

function OutcomeTag({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation();
  const words = outcome.answer === 'withdrawn' ? t('hazard.detail.withdrawn') : t(`hazard.outcomes.${outcome.of}.${outcome.answer}`);
  return <Tag className="tag" data-tone={tones[outcome.answer]}>{words}</Tag>;
}

function Entry({ step, next }: { step: HistoryStep; next: HistoryStep | undefined }) {
  const { t } = useTranslation();
  const outcome = outcomeOf(step, next);
  const particulars = particularsOf(step, t);
  const words = wordsOf(step);
  return (
    <div className="history-entry">
      <p className="history-head">
        <strong>{t(`hazard.steps.${step.step as 'REPORTED'}`, { defaultValue: step.step })}</strong>
        {outcome && <OutcomeTag outcome={outcome} />}
        {particulars.length > 0 && <span>{particulars.join(' · ')}</span>}
      </p>
      {words && <LongText text={words} />}
      <SignatureLine by={step.by} />
    </div>
  );
}
