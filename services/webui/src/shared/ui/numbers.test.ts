import { describe, expect, it } from 'vitest';
import { numberFault, read } from './numbers';

describe('a number that was typed', () => {
  it.each([
    ['', null],
    [' 12 ', 12],
    ['１２', 12],
    ['1,234.50', 1234.5],
    ['-3', -3],
    ['1.', '1.'],
    ['abc', 'abc'],
    ['1e9', '1e9'],
    ['99999999999999999999', '99999999999999999999'],
  ])('%j is %j', (text, value) => expect(read(text)).toBe(value));

  it.each([
    [null, null],
    [0, null],
    [9999, null],
    [-3, 'outOfRange'],
    [20_000, 'outOfRange'],
    [2.7, 'notWhole'],
    ['1.5😀', 'notANumber'],
  ])('%j: %s', (value, fault) => expect(numberFault(value, { min: 0, max: 9999, whole: true })).toBe(fault));
});
