import { describe, expect, it } from 'vitest';
import { incidents } from '@/mocks/incidentWorld';
import { completionOf, faded, fallen, valuesOf } from './content';

const incident = incidents[0]!;
const values = (part = {}) => ({ ...valuesOf(incident), ...part });

const endangered = { ...incident, statement: { ...incident.statement, content: { ...incident.statement.content, danger: { polluted: null, endangered: ['PORT' as const, 'WHARF' as const], other: null } } } };

describe('a danger', () => {
  it('is sent as a whole where it changed, and not at all where it did not', () => {
    expect(completionOf(values({ danger: { polluted: ['RIVER'], endangered: [], other: ' 下游停水 ' } }), incident).content)
      .toEqual({ danger: { polluted: ['RIVER'], endangered: [], other: '下游停水' } });
    expect(completionOf(values({ danger: { polluted: [], endangered: [], other: null } }), incident).content).toEqual({});
    expect(completionOf(valuesOf(endangered), endangered).content).toEqual({});
  });

  it.each([
    [['PORT', 'WHARF', 'AIRPORT'], false],
    [['PORT'], true],
    [[], true],
  ])('%o after two takes something back: %o', (now, expected) => {
    expect(faded({ ...valuesOf(endangered), danger: { polluted: [], endangered: now, other: null } }, endangered)).toBe(expected);
  });
});

describe('a completion', () => {
  it('says nothing anew where nothing was changed', () => {
    expect(completionOf(values(), incident).content).toEqual({});
  });

  it('sends what was added and leaves alone what was not', () => {
    expect(completionOf(values({ cause: ' 静电火花 ' }), incident).content).toEqual({ cause: '静电火花' });
  });

  it('turns yuan into fen without losing one', () => {
    expect(completionOf(values({ lossYuan: 1_234_567.89 }), incident).content.figures?.lossFen).toBe(123_456_789);
    expect(completionOf(values({ lossYuan: 0.29 }), incident).content.figures?.lossFen).toBe(29);
  });

  it('keeps unknown apart from zero', () => {
    expect(completionOf(values({ trapped: 0 }), incident).content.figures).toMatchObject({ trapped: 0, inDanger: null, deaths: 2 });
  });

  it.each([
    [{ deaths: 2 }, []],
    [{ deaths: 3 }, []],
    [{ deaths: 1 }, ['deaths']],
    [{ deaths: null, missing: 0 }, ['deaths', 'missing']],
    [{ trapped: 4 }, []],
  ])('%o falls below what was said in %o', (part, expected) => {
    expect(fallen(values(part), incident)).toEqual(expected);
  });
});
