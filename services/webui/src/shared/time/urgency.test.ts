import { describe, expect, it } from 'vitest';
import { mostPressing, partsOf, spanOf, urgencyOf } from './urgency';

const HOUR = 3_600_000;
const due = Date.parse('2026-11-30T10:00:00+08:00');
const dueAt = new Date(due).toISOString();
const before = (hours: number) => due - hours * HOUR;
const instant = (hours: number) => new Date(before(hours)).toISOString();

describe('urgency of a clock', () => {
  it.each([
    [200, 'calm'],
    [72.01, 'calm'],
    [72, 'soon'],
    [24.01, 'soon'],
    [24, 'urgent'],
    [0.001, 'urgent'],
    [0, 'overdue'],
    [-5, 'overdue'],
  ])('%s hours before the end is %s', (hours, expected) => {
    expect(urgencyOf({ dueAt, armedAt: instant(500) }, before(hours))).toBe(expected);
  });

  it('a clock of one hour turns at half and at its last quarter, not at once', () => {
    const clock = { dueAt, armedAt: instant(1) };
    expect(urgencyOf(clock, before(0.9))).toBe('calm');
    expect(urgencyOf(clock, before(0.4))).toBe('soon');
    expect(urgencyOf(clock, before(0.2))).toBe('urgent');
  });

  it('turns amber at its reminder, however much time is left', () => {
    expect(urgencyOf({ dueAt, armedAt: instant(1000), remindAt: instant(400) }, before(399))).toBe('soon');
  });

  it.each([
    [{ metAt: instant(1) }, 'met'],
    [{ state: 'CANCELLED' }, 'cancelled'],
    [{ paused: true }, 'paused'],
    [{ state: 'MISSED' }, 'overdue'],
  ])('a state outweighs the time: %o is %s', (state, expected) => {
    expect(urgencyOf({ dueAt, ...state }, before(100))).toBe(expected);
  });
});

describe('what is shown of a span', () => {
  it.each([
    [3 * 24 * HOUR + 4 * HOUR, [['days', 3], ['hours', 4]]],
    [5 * HOUR + 59 * 60_000, [['hours', 5], ['minutes', 59]]],
    [61_000, [['minutes', 1], ['seconds', 1]]],
    [-61_000, [['minutes', 1], ['seconds', 1]]],
  ])('%s ms', (millis, expected) => {
    expect(partsOf(spanOf(millis))).toEqual(expected);
  });
});

describe('the most pressing clock', () => {
  const clock = (id: string, hours: number, more = {}) => ({ id, dueAt: instant(-hours), ...more });

  it('is the one due first among those that run, overdue ones included', () => {
    const clocks = [clock('later', 50), clock('done', -90, { metAt: instant(100) }), clock('over', -10), clock('paused', -80, { paused: true })];
    expect(mostPressing(clocks, due)?.id).toBe('over');
  });

  it('is none when all are done or have no end', () => {
    expect(mostPressing([clock('done', 5, { metAt: instant(1) }), { id: 'open', dueAt: null }], due)).toBeNull();
  });
});
