/** How a running clock looks: amber before it turns red, red before it is over. */
export type Urgency = 'calm' | 'soon' | 'urgent' | 'overdue' | 'met' | 'paused' | 'cancelled' | 'provisional' | 'questioned';

export interface Clock {
  dueAt: string | null;
  armedAt?: string | null | undefined;
  remindAt?: string | null | undefined;
  metAt?: string | null | undefined;
  paused?: boolean | undefined;
  state?: string | undefined;
  /** The end rests on a year whose holiday notice is missing: it reminds and is never overdue. */
  provisional?: boolean | undefined;
  /** The end passed, and a person has to find whether it was missed. */
  questioned?: boolean | undefined;
  question?: string | null | undefined;
  answer?: string | null | undefined;
}

const HOUR = 3_600_000;
/** The board's two windows; a clock shorter than them turns at half and at the last quarter of its own length. */
const SOON = 72 * HOUR;
const URGENT = 24 * HOUR;

export function urgencyOf(clock: Clock, now: number): Urgency {
  if (clock.questioned || (clock.question && !clock.answer)) return 'questioned';
  if (clock.metAt || clock.state === 'MET') return 'met';
  if (clock.state === 'CANCELLED') return 'cancelled';
  if (clock.paused || clock.state === 'PAUSED') return 'paused';
  if (clock.provisional) return 'provisional';
  const due = clock.dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(clock.dueAt);
  if (now >= due || clock.state === 'MISSED') return 'overdue';
  const length = clock.armedAt ? due - Date.parse(clock.armedAt) : Number.POSITIVE_INFINITY;
  if (now >= due - Math.min(URGENT, length / 4)) return 'urgent';
  const reminded = clock.remindAt != null && now >= Date.parse(clock.remindAt);
  return reminded || now >= due - Math.min(SOON, length / 2) ? 'soon' : 'calm';
}

export interface Span {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

export function spanOf(millis: number): Span {
  const seconds = Math.floor(Math.abs(millis) / 1000);
  return {
    days: Math.floor(seconds / 86_400),
    hours: Math.floor((seconds % 86_400) / 3600),
    minutes: Math.floor((seconds % 3600) / 60),
    seconds: seconds % 60,
  };
}

/** The two largest parts that matter to a reader, for example days and hours, or minutes and seconds. */
export function partsOf(span: Span): ['days' | 'hours' | 'minutes' | 'seconds', number][] {
  if (span.days > 0) return [['days', span.days], ['hours', span.hours]];
  if (span.hours > 0) return [['hours', span.hours], ['minutes', span.minutes]];
  return [['minutes', span.minutes], ['seconds', span.seconds]];
}

export interface ClockLike extends Clock {
  id: string;
}

/** The running clock that is due first; clocks done, paused or cancelled do not press. */
export function mostPressing<T extends ClockLike>(clocks: readonly T[], now: number): T | null {
  const running = clocks.filter(
    (clock) => clock.dueAt !== null && !['met', 'paused', 'cancelled'].includes(urgencyOf(clock, now)),
  );
  return running.reduce<T | null>(
    (first, clock) => (first && Date.parse(first.dueAt ?? '') <= Date.parse(clock.dueAt ?? '') ? first : clock),
    null,
  );
}
