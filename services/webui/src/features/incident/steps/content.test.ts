import { describe, expect, it } from 'vitest';
import { incidents } from '@/mocks/incidentWorld';
import { completionOf, fallen, valuesOf } from './content';

const incident = incidents[0]!;
const values = (part = {}) => ({ ...valuesOf(incident), ...part });

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
