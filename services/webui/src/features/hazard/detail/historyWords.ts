import type { TFunction } from 'i18next';
import type { HistoryStep, Signature } from '@/shared/api/hazard';
import { dateTime, day } from '@/shared/time/format';

/** Steps that decide something, and the field that holds the decision. Each has words of its own: nobody "passes" an extension. */
const decisions = {
  PLAN_REVIEWED: 'approved',
  EXTENSION_DECIDED: 'granted',
  VERIFIED: 'passed',
  TRANSFER_ANSWERED: 'accepted',
} as const satisfies Record<string, keyof HistoryStep>;

type Decision = keyof typeof decisions;
type Answer = 'yes' | 'no' | 'withdrawn';

export interface Outcome {
  of: Decision;
  answer: Answer;
}

/**
 * Who asks for acceptance no longer wants more time: the service closes the request in the asker's own name and at the
 * same moment. That is no refusal by the authority.
 */
export function isWithdrawn(decision: { granted: boolean; by: Signature }, acceptance: Signature | undefined): boolean {
  return !decision.granted && acceptance?.username === decision.by.username && acceptance.at === decision.by.at;
}

export function outcomeOf(step: HistoryStep, next: HistoryStep | undefined): Outcome | null {
  const of = (Object.keys(decisions) as Decision[]).find((decision) => decision === step.step);
  const good = of && step[decisions[of]];
  if (!of || good === undefined) return null;
  const acceptance = next?.step === 'ACCEPTANCE_REQUESTED' ? next.by : undefined;
  if (of === 'EXTENSION_DECIDED' && isWithdrawn({ granted: good, by: step.by }, acceptance)) return { of, answer: 'withdrawn' };
  return { of, answer: good ? 'yes' : 'no' };
}

/** The facts of a step in a few words: grade, dates, percentage, bodies. */
export function particularsOf(step: HistoryStep, t: TFunction): string[] {
  const parts = [
    step.grade && t(`hazard.grades.${step.grade}`),
    step.due && `${t('hazard.detail.dueDate')} ${day(step.due)}`,
    step.stopWork && t('hazard.detail.stopWork'),
    step.deadline && `${t('step.plan.deadline')} ${day(step.deadline)}`,
    step.funds !== undefined && `${t('step.plan.funds')} ${t('hazard.detail.yuan', { sum: step.funds })}`,
    step.until && t(step.step === 'EXTENSION_REQUESTED' ? 'hazard.detail.extensionUntil' : 'hazard.detail.extendedTo', { date: day(step.until) }),
    step.to && t(step.step === 'TRANSFER_RULED' ? 'hazard.detail.ruledTo' : 'hazard.detail.transferTo', { who: step.to.name }),
    step.kind && t(`hazard.cutOffKinds.${step.kind}`),
    step.penalty?.documentNumber ?? step.documentNumber,
    step.penalty && `${t('step.decidedOn')} ${day(step.penalty.decidedOn)}`,
    step.penalty && step.penalty.fineFen > 0 && `${t('step.fine')} ${t('hazard.detail.yuan', { sum: (step.penalty.fineFen / 100).toLocaleString('en-US') })}`,
    step.emergency && t('hazard.measures.emergency'),
    step.notBefore && !step.emergency && t('hazard.measures.notBefore', { time: dateTime(step.notBefore) }),
    step.executor && t('hazard.measures.executor', { who: step.executor }),
    step.percent !== undefined && t('hazard.detail.percent', { percent: step.percent }),
  ];
  return parts.filter((part): part is string => Boolean(part));
}

/** What the person wrote. */
export function wordsOf(step: HistoryStep): string | null {
  const { demand, text, statement, opinion, supplement, measures, penalty, scope, applied, grounds, reason } = step;
  return demand ?? text ?? statement ?? opinion ?? supplement ?? measures ?? penalty?.content ?? scope ?? applied ?? grounds ?? reason ?? null;
}
