import { describe, expect, it } from 'vitest';
import { filtersOf, parametersOf, queryOf } from './filters';

describe('filters of the register in the address', () => {
  it('come back unchanged', () => {
    const filters = { q: '起火 & 冒烟', state: 'CLOSURE', grade: 'LARGER', kind: 'FIRE', divisionCode: '370405', from: '2026-01-01', to: '2026-03-31', late: 'true' };
    expect(filtersOf(parametersOf(filters))).toEqual(filters);
  });

  it('ignore what is unknown or forged', () => {
    expect(filtersOf(new URLSearchParams('state=X&grade=MAJOR&from=yesterday&late=perhaps&x=1'))).toEqual({ grade: 'MAJOR' });
  });

  it('go to the service with its paging', () => {
    expect(queryOf(new URLSearchParams('late=true&page=2'))).toEqual({ late: 'true', page: 1, size: 20 });
  });
});
