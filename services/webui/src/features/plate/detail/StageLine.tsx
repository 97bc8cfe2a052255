import { useTranslation } from 'react-i18next';
import type { PlateState } from '@/shared/api/plate';
import { StageLine as Line } from '@/shared/ui/StageLine';

const way: readonly PlateState[] = ['PROPOSED', 'DECIDED', 'PLANNING', 'PLAN_REVIEW', 'RECTIFYING', 'ACCEPTANCE', 'PASSED', 'LIFTED', 'CLOSED'];
const refused: readonly PlateState[] = ['PROPOSED', 'DECIDED', 'PLANNING', 'PLAN_REVIEW', 'RECTIFYING', 'MEASURES', 'ENDED'];
const declined: readonly PlateState[] = ['PROPOSED', 'DECLINED'];

function stagesOf(state: PlateState): readonly PlateState[] {
  return [way, refused, declined].find((stages) => stages.includes(state)) ?? way;
}

/** The way of a plate, and how far it is. */
export function StageLine({ state }: { state: PlateState }) {
  const { t } = useTranslation();
  const stages = stagesOf(state);
  return <Line label={t('plate.stageLine')} names={stages.map((stage) => t(`plate.stages.${stage}`))} at={stages.indexOf(state)} />;
}
