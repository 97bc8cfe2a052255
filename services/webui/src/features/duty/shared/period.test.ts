import { describe, expect, it } from 'vitest';
import { i18next } from '@/shared/i18n';
import { isBefore, type Period, periodFrom, periodOn, periodText, shifted } from './period';

const t = i18next.t;
const NOW = Date.parse('2026-11-26T01:00:00Z');

describe('a period of the calendar', () => {
  it.each([
    ['MONTH', '2026-11-26', '2026年11月'],
    ['QUARTER', '2026-12-31', '2026年第4季度'],
    ['QUARTER', '2026-01-01', '2026年第1季度'],
    ['HALF_YEAR', '2026-06-30', '2026年上半年'],
    ['HALF_YEAR', '2026-07-01', '2026年下半年'],
    ['YEAR', '2026-02-01', '2026年度'],
  ] as const)('%s on %s: %s', (cycle, date, expected) => {
    expect(periodText(periodOn(cycle, date), t)).toBe(expected);
  });

  it.each<[Period, number, Period]>([
    [{ cycle: 'QUARTER', year: 2026, number: 4 }, 1, { cycle: 'QUARTER', year: 2027, number: 1 }],
    [{ cycle: 'QUARTER', year: 2026, number: 1 }, -1, { cycle: 'QUARTER', year: 2025, number: 4 }],
    [{ cycle: 'YEAR', year: 2026, number: 1 }, -1, { cycle: 'YEAR', year: 2025, number: 1 }],
    [{ cycle: 'MONTH', year: 2026, number: 6 }, 7, { cycle: 'MONTH', year: 2027, number: 1 }],
  ])('%o turned by %i: %o', (period, by, expected) => {
    expect(shifted(period, by)).toEqual(expected);
    expect(isBefore(period, expected)).toBe(by > 0);
  });

  it('is read from the address, and is the quarter that runs where the address says nothing or nonsense', () => {
    expect(periodFrom(new URLSearchParams('cycle=HALF_YEAR&year=2025&period=2'), NOW)).toEqual({ cycle: 'HALF_YEAR', year: 2025, number: 2 });
    expect(periodFrom(new URLSearchParams('cycle=WEEK&year=x&period=9'), NOW)).toEqual({ cycle: 'QUARTER', year: 2026, number: 4 });
  });
});
