import { describe, expect, it } from 'vitest';
import { leg } from '@/mocks/incidentWorld';
import { hopOf, reporterMinutes } from './relay';

const now = Date.parse('2026-11-22T12:00:00+08:00');
const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();

describe('a hop of the relay', () => {
  it.each([
    ['relayed in time', { sentAt: at(-90), receivedAt: at(-80), relayedAt: at(-10), dueAt: at(30), usedMinutes: 80, lateMinutes: null }, 'done', 80, null],
    ['relayed late, as the server counted', { sentAt: at(-150), receivedAt: at(-140), relayedAt: at(-10), dueAt: at(-30), usedMinutes: 140, lateMinutes: 20 }, 'late', 140, 20],
    ['zero minutes late is not late', { sentAt: at(-120), receivedAt: at(-110), relayedAt: at(0), dueAt: at(0), usedMinutes: 120, lateMinutes: 0 }, 'done', 120, null],
    ['running: counted on from what the server said', { sentAt: at(-50), receivedAt: at(-40), dueAt: at(70), usedMinutes: 3, lateMinutes: null }, 'running', 50, null],
    ['overdue while it waits', { sentAt: at(-145), receivedAt: at(-20), dueAt: at(-25), usedMinutes: 100, lateMinutes: null }, 'overdue', 145, 25],
    ['arrived where nothing further is asked', { receivedAt: at(-30) }, 'arrived', null, null],
    ['there, and not signed for: its time runs', { sentAt: at(-30), dueAt: at(90), usedMinutes: 2 }, 'sent', 30, null],
    ['not signed for in time', { sentAt: at(-125), dueAt: at(-5), usedMinutes: 2 }, 'unsigned', 125, 5],
    ['there, with nothing further asked', { sentAt: at(-5) }, 'sent', null, null],
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
