import { describe, expect, it } from 'vitest';
import { periodFrom, periodOf } from './period';

/** In Beijing it is already the first of March. */
const now = Date.parse('2026-02-28T23:30:00+07:00');

describe('a period', () => {
  it.each([
    ['month', '2026-03-01', '2026-03-01'],
    ['quarter', '2026-01-01', '2026-03-01'],
    ['year', '2026-01-01', '2026-03-01'],
    ['lastYear', '2025-01-01', '2025-12-31'],
  ] as const)('%s is from %s to %s', (preset, from, to) => {
    expect(periodOf(preset, now)).toEqual({ from, to });
  });

  it.each([
    ['from=2026-01-05&to=2026-02-01', { from: '2026-01-05', to: '2026-02-01' }],
    ['from=2026-02-05&to=2026-02-01', { from: '2026-01-01', to: '2026-03-01' }],
    ['from=x&to=2026-02-01', { from: '2026-01-01', to: '2026-03-01' }],
  ])('of the address "%s"', (search, expected) => {
    expect(periodFrom(new URLSearchParams(search), now)).toEqual(expected);
  });
});
