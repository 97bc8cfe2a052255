import { describe, expect, it } from 'vitest';
import { bodyOf, emptyDraft, sealed, timeFaults } from './flashDraft';

const now = Date.parse('2026-11-22T10:00:00+08:00');
const draft = (part = {}) => ({ ...emptyDraft(null, now), ...part });

describe('what is sent', () => {
  it('is complete with a place and the time of sending alone', () => {
    expect(bodyOf(draft({ place: ' 二车间 ' }), now)).toEqual({ place: '二车间', kind: 'WORK', sentAt: '2026-11-22T10:00:00+08:00', evidenceIds: [] });
  });

  it('says unknown figures by leaving them out, and a known zero as zero', () => {
    expect(bodyOf(draft({ place: 'x', figures: { deaths: 0, missing: null, seriousInjuries: 2 } }), now).figures).toEqual({ deaths: 0, seriousInjuries: 2 });
  });

  it('says a danger where one was ticked, and nothing of it in a draft of before or where none was', () => {
    const danger = { polluted: ['RIVER' as const], endangered: [], other: null };
    expect(bodyOf(draft({ place: 'x', danger }), now).danger).toEqual(danger);
    expect(bodyOf(draft({ place: 'x', danger: { polluted: [], endangered: [], other: null } }), now)).not.toHaveProperty('danger');
    expect(bodyOf(draft({ place: 'x' }), now)).not.toHaveProperty('danger');
  });

  it('reads the time field as Beijing time wherever the phone is', () => {
    expect(bodyOf(draft({ place: 'x', occurredAt: '2026-11-22T09:10', knownAt: '2026-11-22T09:20' }), now)).toMatchObject({
      occurredAt: '2026-11-22T09:10:00+08:00', knownAt: '2026-11-22T09:20:00+08:00',
    });
  });

  it('stays the same under the same key once it is sealed, however often it is tried and however late', () => {
    const first = sealed(draft({ place: 'x' }), now);
    const again = sealed({ ...first, what: 'typed afterwards' }, now + 3_600_000);
    expect(again.pending).toEqual(first.pending);
    expect(first.pending?.body.sentAt).toBe('2026-11-22T10:00:00+08:00');
  });
});

describe('times that cannot be', () => {
  it.each([
    [{ occurredAt: '2026-11-22T09:00', knownAt: '2026-11-22T09:00' }, {}],
    [{ occurredAt: '2026-11-22T09:01', knownAt: '2026-11-22T09:00' }, { knownAt: 'knownBeforeOccurred' }],
    [{ occurredAt: '2026-11-22T10:04' }, {}],
    [{ occurredAt: '2026-11-22T10:06' }, { occurredAt: 'future' }],
    [{ knownAt: '2026-11-22T10:06' }, { knownAt: 'future' }],
    [{}, {}],
  ])('%o: %o', (times, expected) => {
    expect(timeFaults(draft(times), now)).toEqual(expected);
  });
});
