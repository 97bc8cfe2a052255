import { describe, expect, it } from 'vitest';
import { filtersOf, parametersOf, queryOf } from './filters';

describe('filters of the list of duties in the address', () => {
  it('come back unchanged', () => {
    const filters = { q: '检查 & 会议', state: 'MISSED', cycle: 'QUARTER', year: '2026', period: '4', divisionCode: '370405101', post: 'zz1', mine: 'true', sort: 'DUE' };
    expect(filtersOf(parametersOf(filters))).toEqual(filters);
  });

  it('ignore what is unknown or forged, and a period without its year or cadence', () => {
    expect(filtersOf(new URLSearchParams('state=X&cycle=WEEK&year=1&sort=Z&mine=no&x=1&state=MISSED&period=3'))).toEqual({});
    expect(filtersOf(new URLSearchParams('cycle=QUARTER&year=2026&period=5'))).toEqual({ cycle: 'QUARTER', year: '2026' });
  });

  it('go to the service with its paging', () => {
    expect(queryOf(new URLSearchParams('state=MISSED&page=3'))).toEqual({ state: 'MISSED', page: 2, size: 20 });
  });
});
