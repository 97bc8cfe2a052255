import { useTranslation } from 'react-i18next';
import type { PlateDetail, StepKind } from '@/shared/api/plate';
import { Section } from '@/shared/ui/Page';
import { Loaded } from '@/shared/ui/States';
import { usePlateHistory } from '../shared/usePlates';
import { StepPart } from './StepPart';

const kinds: readonly StepKind[] = [
  'SELF_EVALUATED', 'ACCEPTANCE_REQUESTED', 'REVIEWED', 'REFUSED', 'MEASURE_DECIDED', 'LIFTED', 'LIFTING_PUBLISHED',
];

/** What came of the work: evaluated, applied for, reviewed on site, lifted, or what was decided instead. */
export function ReviewTab({ plate }: { plate: PlateDetail }) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('plate.checklist')} hint={t('plate.checklistHint')}>
        <ol className="check-items">{plate.checklist.map((item) => <li key={item}>{item}</li>)}</ol>
      </Section>
      <Section title={t('plate.result')}>
        <Loaded query={usePlateHistory(plate)}>
          {(steps) => {
            const shown = steps.filter((step) => kinds.includes(step.step));
            if (shown.length === 0) return <p className="muted">{t('plate.noResult')}</p>;
            return <div className="rectification">{shown.map((step, index) => <StepPart key={`${step.by.at}-${index}`} step={step} evidence={plate.evidence} checked={plate.checked} />)}</div>;
          }}
        </Loaded>
      </Section>
    </>
  );
}
