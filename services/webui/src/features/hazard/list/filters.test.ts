import { describe, expect, it } from 'vitest';
import { filtersOf, parametersOf, queryOf } from './filters';

describe('filters in the address', () => {
  it('come back unchanged', () => {
    const filters = { q: '积尘 & 粉尘', state: 'RECTIFYING', bucket: 'OVERDUE', division: '370405101' };
    expect(filtersOf(parametersOf(filters))).toEqual(filters);
  });

  it('ignore what is unknown or forged, so that an old bookmark still works', () => {
    expect(filtersOf(new URLSearchParams('state=NONE&grade=MAJOR&x=1&mine=perhaps'))).toEqual({ grade: 'MAJOR' });
  });

  it.each([
    ['', { page: 0, size: 20 }],
    ['page=3', { page: 2, size: 20 }],
    ['page=-1&size=9999', { page: 0, size: 100 }],
    ['page=abc', { page: 0, size: 20 }],
  ])('paging of "%s"', (search, expected) => {
    expect(queryOf(new URLSearchParams(search))).toEqual(expected);
  });
});
