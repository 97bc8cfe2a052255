import dayjs, { type Dayjs } from 'dayjs';
import { ZONE } from '@/shared/time/format';

export const presets = ['month', 'quarter', 'year', 'lastYear'] as const;
export type Preset = (typeof presets)[number];
export interface Period {
  from: string;
  to: string;
}

const FORM = 'YYYY-MM-DD';

/** From the first day of the period to today, or the whole of last year, by Beijing's calendar. */
export function periodOf(preset: Preset, now: number): Period {
  const today = dayjs(now).tz(ZONE);
  const until = (first: Dayjs, last: Dayjs = today) => ({ from: first.format(FORM), to: last.format(FORM) });
  switch (preset) {
    case 'month': return until(today.startOf('month'));
    case 'quarter': return until(today.month(Math.floor(today.month() / 3) * 3).startOf('month'));
    case 'year': return until(today.startOf('year'));
    case 'lastYear': return until(today.subtract(1, 'year').startOf('year'), today.subtract(1, 'year').endOf('year'));
  }
}

/** What the address says, if it says it well; else the year so far. */
export function periodFrom(parameters: URLSearchParams, now: number): Period {
  const from = parameters.get('from') ?? '';
  const to = parameters.get('to') ?? '';
  const day = /^\d{4}-\d{2}-\d{2}$/;
  return day.test(from) && day.test(to) && from <= to ? { from, to } : periodOf('year', now);
}
