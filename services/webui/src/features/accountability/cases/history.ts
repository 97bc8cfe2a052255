import type { TFunction } from 'i18next';
import type { CaseDetail } from '@/shared/api/accountability';
import type { Signature } from '@/shared/api/hazard';
import { subjectName } from '../shared/words';

export interface HistoryEntry {
  step: string;
  at: string;
  /** Null where the platform itself did it, or time. */
  by: Signature | null;
  particulars: string[];
  text: string | null;
}

/** Every signed step of the case in the order it was taken, put together from its papers. */
export function historyOf(one: CaseDetail, t: TFunction): HistoryEntry[] {
  const nameOf = (key: string) => {
    const subject = one.subjects.find((each) => each.key === key);
    return subject ? subjectName(subject, t) : key;
  };
  const signed = (step: string, part: { by: Signature } | null | undefined, text: string | null, ...particulars: string[]): HistoryEntry[] =>
    part ? [{ step, at: part.by.at, by: part.by, text, particulars: particulars.filter(Boolean) }] : [];
  const timed = (step: string, at: string | null | undefined): HistoryEntry[] => (at ? [{ step, at, by: null, text: null, particulars: [] }] : []);
  const { investigation, notice, decision, appeal, review, closing } = one;
  return [
    ...timed('OPENED', one.openedAt),
    ...one.handovers.flatMap((handover) => signed('REASSIGNED', handover, handover.reason)),
    ...signed('INVESTIGATED', investigation, investigation?.findings ?? null),
    ...signed('NOTICE_SERVED', notice, null, notice?.number ?? ''),
    ...one.answers.flatMap((answer) => signed(answer.waived ? 'WAIVED' : 'ANSWERED', answer, answer.text, nameOf(answer.subject))),
    ...timed('DEFENCE_ENDED', one.defenceEndedAt),
    ...signed('DECIDED', decision, decision?.reasons ?? null, decision?.number ?? ''),
    ...signed('APPEALED', appeal, appeal?.grounds ?? null, appeal ? nameOf(appeal.subject) : ''),
    ...signed(review?.revoked ? 'REVOKED' : 'UPHELD', review, review?.reasons ?? null),
    ...timed('IN_FORCE', one.inForceAt),
    ...one.measures.flatMap((measure) =>
      signed('CARRIED_OUT', measure.doneBy ? { by: measure.doneBy } : null, null, t(`accountability.measures.${measure.kind}`), nameOf(measure.subject), measure.document ?? '')),
    ...signed(closing?.dismissed ? 'DISMISSED' : 'CLOSED', closing, closing?.summary ?? null),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
