import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlateLevel, PlateState } from '@/shared/api/plate';

const tones: Record<PlateState, string> = {
  PROPOSED: 'gold',
  DECIDED: 'gold',
  PLANNING: 'gold',
  PLAN_REVIEW: 'blue',
  RECTIFYING: 'gold',
  ACCEPTANCE: 'blue',
  PASSED: 'blue',
  LIFTED: 'green',
  CLOSED: 'green',
  MEASURES: 'red',
  ENDED: 'grey',
  DECLINED: 'grey',
};
const over: readonly PlateState[] = ['LIFTED', 'CLOSED', 'ENDED', 'DECLINED'];

/** Proposed or listed, and not lifted: the hazard cannot be listed a second time meanwhile. */
export function isHanging(state: PlateState): boolean {
  return !over.includes(state);
}

export function PlateStateTag({ state }: { state: PlateState }) {
  const { t } = useTranslation();
  return <Tag className="tag" data-tone={tones[state]}>{t(`plate.states.${state}`)}</Tag>;
}

export function PlateLevelTag({ level }: { level: PlateLevel }) {
  const { t } = useTranslation();
  return <Tag className="tag" data-tone="purple">{t(`plate.levels.${level}`)}</Tag>;
}
