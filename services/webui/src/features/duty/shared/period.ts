import type { TFunction } from 'i18next';
import { type DutyCycle, dutyCycles } from '@/shared/api/duty';
import { day } from '@/shared/time/format';

/** A month, quarter, half year or year of the calendar, counted from one within its year. */
export interface Period {
  cycle: DutyCycle;
  year: number;
  number: number;
}

const MONTHS: Record<DutyCycle, number> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };
const FIRST_YEAR = 2000;
const LAST_YEAR = 2999;

export function periodsIn(cycle: DutyCycle): number {
  return 12 / MONTHS[cycle];
}

/** The period that holds the day. */
export function periodOn(cycle: DutyCycle, date: string): Period {
  const month = Number(date.slice(5, 7));
  return { cycle, year: Number(date.slice(0, 4)), number: Math.floor((month - 1) / MONTHS[cycle]) + 1 };
}

export function shifted({ cycle, year, number }: Period, by: number): Period {
  const count = year * periodsIn(cycle) + (number - 1) + by;
  return { cycle, year: Math.floor(count / periodsIn(cycle)), number: (count % periodsIn(cycle)) + 1 };
}

export function isBefore(one: Period, other: Period): boolean {
  return one.year < other.year || (one.year === other.year && one.number < other.number);
}

export function periodText({ cycle, year, number }: Period, t: TFunction): string {
  if (cycle === 'HALF_YEAR') return t(number === 1 ? 'duty.period.FIRST_HALF' : 'duty.period.SECOND_HALF', { year });
  if (cycle === 'YEAR') return t('duty.period.YEAR', { year });
  return t(`duty.period.${cycle}`, { year, number });
}

function whole(text: string | null, least: number, most: number): number | null {
  const value = Number(text);
  return text && Number.isInteger(value) && value >= least && value <= most ? value : null;
}

export const yearOf = (text: string | null) => whole(text, FIRST_YEAR, LAST_YEAR);
export const cycleOf = (text: string | null) => dutyCycles.find((cycle) => cycle === text) ?? null;
export const numberOf = (text: string | null, cycle: DutyCycle) => whole(text, 1, periodsIn(cycle));

/** What the address says, as far as it says it well; else the quarter that runs. */
export function periodFrom(parameters: URLSearchParams, now: number): Period {
  const cycle = cycleOf(parameters.get('cycle')) ?? 'QUARTER';
  const current = periodOn(cycle, day(now));
  return {
    cycle,
    year: yearOf(parameters.get('year')) ?? current.year,
    number: numberOf(parameters.get('period'), cycle) ?? current.number,
  };
}
