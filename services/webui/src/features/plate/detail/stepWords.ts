import type { TFunction } from 'i18next';
import { isWithdrawn } from '@/features/hazard/detail/historyWords';
import type { PlateStep } from '@/shared/api/plate';
import { day } from '@/shared/time/format';

export interface Outcome {
  text: string;
  tone: 'green' | 'red' | 'gold' | 'grey';
}

const verdictTones = { PASSED: 'green', SENT_BACK: 'gold', MEASURES: 'red' } as const;

/** The decision a step takes, in words of its own; nothing for those that decide nothing. */
export function outcomeOf(step: PlateStep, next: PlateStep | undefined, t: TFunction): Outcome | null {
  const choose = (good: boolean, yes: string, no: string): Outcome => ({ text: good ? yes : no, tone: good ? 'green' : 'red' });
  switch (step.step) {
    case 'LEVEL_DECIDED':
      return choose(step.listed, t('plate.step.list'), t('plate.step.decline'));
    case 'RAISE_DECIDED':
      return choose(step.raised, t('plate.step.raise'), t('plate.step.stay'));
    case 'PLAN_REVIEWED':
      return choose(step.approved, t('hazard.outcomes.PLAN_REVIEWED.yes'), t('hazard.outcomes.PLAN_REVIEWED.no'));
    case 'EXTENSION_DECIDED':
      return isWithdrawn(step, next?.step === 'ACCEPTANCE_REQUESTED' ? next.by : undefined)
        ? { text: t('hazard.detail.withdrawn'), tone: 'grey' }
        : choose(step.granted, t('hazard.outcomes.EXTENSION_DECIDED.yes'), t('hazard.outcomes.EXTENSION_DECIDED.no'));
    case 'SELF_EVALUATED':
      return choose(step.passed, t('plate.step.safe'), t('plate.step.unsafe'));
    case 'REVIEWED':
      return { text: t(`plate.verdicts.${step.verdict}`), tone: verdictTones[step.verdict] };
    case 'MEASURE_DECIDED':
      return { text: t(`plate.measures.${step.measure}`), tone: 'red' };
    default:
      return null;
  }
}

/** The facts of a step in a few words: level, number, dates, bodies. */
export function particularsOf(step: PlateStep, t: TFunction): string[] {
  const level = (of: 'TOWN' | 'DISTRICT' | 'CITY' | 'PROVINCE') => t(`plate.levels.${of}`);
  switch (step.step) {
    case 'PROPOSED':
      return [level(step.level), t(`plate.origins.${step.origin}`)];
    case 'LEVEL_DECIDED':
      return [level(step.level)];
    case 'ESCALATED':
      return [t(step.raise ? 'plate.raisedTo' : 'plate.handedUpTo', { level: level(step.to.level), office: step.to.body.name }), step.documentNumber].filter(Boolean);
    case 'RAISE_DECIDED':
      return [level(step.level)];
    case 'ISSUED':
      return [step.notice.number, step.issuer.name, level(step.level), t('plate.rectifyUntil', { date: day(step.notice.due) }), t('plate.planBy', { date: day(step.notice.planDue) })];
    case 'SERVED':
      return [t(`plate.methods.${step.method}`), t('plate.receivedBy', { who: step.recipient })];
    case 'RECORDED':
      return [step.withBody];
    case 'PUBLISHED':
    case 'LIFTING_PUBLISHED':
      return [step.channel];
    case 'PLAN_FILED':
      return [`${t('step.plan.deadline')} ${day(step.deadline)}`, `${t('step.plan.funds')} ${t('hazard.detail.yuan', { sum: String(step.funds) })}`];
    case 'PROGRESS_REPORTED':
      return [t('hazard.detail.percent', { percent: step.percent })];
    case 'EXTENSION_REQUESTED':
      return [t('hazard.detail.extensionUntil', { date: day(step.until) })];
    case 'EXTENSION_DECIDED':
      return step.until ? [t('hazard.detail.extendedTo', { date: day(step.until) })] : [];
    case 'SELF_EVALUATED':
      return [t(`plate.evaluators.${step.evaluator}`), step.body, step.licence].filter(Boolean);
    case 'REVIEWED':
      return step.due ? [t('plate.rectifyUntil', { date: day(step.due) })] : [];
    case 'MEASURE_DECIDED':
      return [step.documentNumber, ...(step.due ? [t('plate.rectifyUntil', { date: day(step.due) })] : [])];
    case 'LIFTED':
      return [step.number];
    default:
      return [];
  }
}

/** What the person wrote. */
export function wordsOf(step: PlateStep): string | null {
  switch (step.step) {
    case 'ISSUED':
      return step.notice.demands;
    case 'SERVED':
    case 'RECEIVED':
      return step.note || null;
    case 'PLAN_FILED':
      return step.measures;
    case 'PROGRESS_REPORTED':
      return step.text;
    case 'SELF_EVALUATED':
      return step.conclusion;
    case 'ACCEPTANCE_REQUESTED':
      return step.statement;
    case 'REVIEWED':
      return step.opinion;
    case 'REFUSED':
      return step.facts;
    case 'RECORDED':
    case 'PUBLISHED':
    case 'LIFTING_PUBLISHED':
      return null;
    default:
      return step.reason || null;
  }
}
