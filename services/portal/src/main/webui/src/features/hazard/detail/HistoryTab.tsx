import { useQuery } from '@tanstack/react-query';
import { Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HazardDetail, HistoryStep } from '@/shared/api/hazard';
import { request } from '@/shared/api/http';
import { Loaded } from '@/shared/ui/States';
import { hazardPath } from '../shared/useHazards';
import { SignatureLine } from './Rectification';

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
            { key: 'reported', content: <div className="history-entry"><strong>{t('hazard.steps.REPORTED')}</strong><SignatureLine by={hazard.reporter} /></div> },
            ...steps.map((step, index) => ({ key: `${step.by.at}-${index}`, content: <Entry step={step} /> })),
          ]}
        />
      )}
    </Loaded>
  );
}

/** The decision in the step, if it holds one. */
function outcomeOf(step: HistoryStep): boolean | undefined {
  return step.approved ?? step.granted ?? step.passed ?? step.accepted;
}

function Entry({ step }: { step: HistoryStep }) {
  const { t } = useTranslation();
  const outcome = outcomeOf(step);
  const words = step.demand ?? step.text ?? step.statement ?? step.opinion ?? step.supplement ?? step.reason;
  const particulars = [
    step.grade && t(`hazard.grades.${step.grade}`),
    step.to?.name,
    step.percent !== undefined && t('hazard.detail.percent', { percent: step.percent }),
    outcome !== undefined && t(outcome ? 'hazard.detail.yes' : 'hazard.detail.no'),
  ].filter(Boolean);
  return (
    <div className="history-entry">
      <strong>{t(`hazard.steps.${step.step as 'REPORTED'}`, { defaultValue: step.step })}</strong>
      {particulars.length > 0 && <span>　{particulars.join(' · ')}</span>}
      {words && <p className="user-text">{words}</p>}
      <SignatureLine by={step.by} />
    </div>
  );
}
