import { Button, Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action, Enforcement, HazardDetail } from '@/shared/api/hazard';

export interface MeasureProps {
  hazard: HazardDetail;
  measures: Enforcement;
  onStep: (action: Action) => void;
}

/** Buttons for those of these steps that the server offers. */
export function StepButtons({ hazard, onStep, actions }: { hazard: HazardDetail; onStep: (action: Action) => void; actions: readonly Action[] }) {
  const { t } = useTranslation();
  const open = actions.filter((action) => hazard.actions.includes(action));
  if (open.length === 0) return null;
  return (
    <div className="button-row measure-buttons">
      {open.map((action) => <Button key={action} onClick={() => onStep(action)}>{t(`step.actions.${action}`)}</Button>)}
    </div>
  );
}

export function MeasureState({ on, children }: { on: boolean; children: ReactNode }) {
  return <Tag className="tag" data-tone={on ? 'red' : 'grey'}>{children}</Tag>;
}

/** Steps of several kinds in the order in which they were signed. */
export function InOrder({ steps }: { steps: { at: string; part: ReactNode }[] }) {
  if (steps.length === 0) return null;
  const sorted = [...steps].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return <div className="rectification">{sorted.map((step, index) => <div key={`${step.at}-${index}`}>{step.part}</div>)}</div>;
}
