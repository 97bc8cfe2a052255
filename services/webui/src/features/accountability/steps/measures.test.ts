import { describe, expect, it } from 'vitest';
import { fitting } from './measures';

describe('measures that fit', () => {
  it.each([
    ['ENTERPRISE', true],
    ['POST', true],
    ['BODY', false],
  ] as const)('of %s the discredit list is one: %o', (kind, fits) => {
    expect(fitting(kind).includes('DISCREDIT_LISTING')).toBe(fits);
  });
});
