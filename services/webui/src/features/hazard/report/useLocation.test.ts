import { describe, expect, it } from 'vitest';
import { divisions } from '@/mocks/world';
import { nearestDivision } from './useLocation';

describe('the division a position suggests', () => {
  it('is the nearest village', () => {
    expect(nearestDivision(divisions, { longitude: 117.521, latitude: 34.54 })?.name).toBe('侯孟村');
  });

  it('is a town where no village is nearer', () => {
    expect(nearestDivision(divisions, { longitude: 117.68, latitude: 34.658 })?.name).toBe('泥沟镇');
  });

  it('is none far away: a wrong guess would be worse than a question', () => {
    expect(nearestDivision(divisions, { longitude: 116.4, latitude: 39.9 })).toBeNull();
  });
});
