import { describe, expect, it } from 'vitest';
import { leg } from '@/mocks/incidentWorld';
import { hopOf, reporterMinutes } from './relay';

const now = Date.parse('2026-11-22T12:00:00+08:00');
const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();

describe('a hop of the relay', () => {
  it.each([
    ['relayed in time', { receivedAt: at(-90), relayedAt: at(-10), dueAt: at(30), usedMinutes: 80, lateMinutes: null }, 'done', 80, null],
    ['relayed late, as the server counted', { receivedAt: at(-150), relayedAt: at(-10), dueAt: at(-30), usedMinutes: 140, lateMinutes: 20 }, 'late', 140, 20],
    ['zero minutes late is not late', { receivedAt: at(-120), relayedAt: at(0), dueAt: at(0), usedMinutes: 120, lateMinutes: 0 }, 'done', 120, null],
    ['running: counted on from what the server said', { receivedAt: at(-50), dueAt: at(70), usedMinutes: 3, lateMinutes: null }, 'running', 50, null],
    ['overdue while it waits', { receivedAt: at(-145), dueAt: at(-25), usedMinutes: 100, lateMinutes: null }, 'overdue', 145, 25],
    ['arrived where nothing further is asked', { receivedAt: at(-30) }, 'arrived', null, null],
    ['under way', { sentAt: at(-5) }, 'sent', null, null],
    ['required and not there', {}, 'waiting', null, null],
    ['not required by the grade', { required: false }, 'notNeeded', null, null],
    ['passed over', { skipped: true, sentAt: at(-5) }, 'skipped', null, null],
  ])('%s', (_name, part, state, used, late) => {
    expect(hopOf(leg('CITY', part), now)).toMatchObject({ state, usedMinutes: used, lateMinutes: late });
  });
});

describe('the reporter', () => {
  const times = { occurredAt: null, knownAt: at(-60), sentAt: at(0), receivedAt: at(0) };
  it('is measured from knowing to sending', () => expect(reporterMinutes({ times })).toBe(60));
  it('is not measured where nobody said when it was known', () => expect(reporterMinutes({ times: { ...times, knownAt: null } })).toBeNull());
});
