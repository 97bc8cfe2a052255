import { describe, expect, it } from 'vitest';
import { en } from './en';
import { zh } from './zh';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') all.set(prefix + key, value);
    else flatten(value, `${prefix}${key}.`).forEach((text, name) => all.set(name, text));
  }
  return all;
}

const chinese = flatten(zh);
const english = flatten(en);
const placeholders = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort();
/** A count needs no measure word in English. */
const mayBeEmpty = new Set(['board.unit']);

describe('words in two languages', () => {
  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it.each([...chinese])('%s is filled in both and takes the same values', (key, text) => {
    const other = english.get(key) ?? '';
    if (!mayBeEmpty.has(key)) expect(other.trim()).not.toBe('');
    expect(text.trim()).not.toBe('');
    if (text !== other || /[一-鿿]/.test(text)) {
      // A role's signature, a filter and the like name the same things, in whichever order.
      expect(placeholders(other)).toEqual(placeholders(text));
    }
  });

  it('English shows no Chinese except the name of the other language', () => {
    const mixed = [...english].filter(([key, text]) => key !== 'common.switchLanguage' && /[一-鿿]/.test(text));
    expect(mixed).toEqual([]);
  });
});
