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
const mayBeEmpty = new Set(['board.unit', 'board.unitHazards', 'home.unit']);

describe('words in two languages', () => {
  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('are filled in', () => {
    const empty = [...chinese, ...english].filter(([key, text]) => !mayBeEmpty.has(key) && text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('take the same values', () => {
    const different = [...chinese].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('English shows no Chinese except the name of the other language', () => {
    const mixed = [...english].filter(([key, text]) => key !== 'common.switchLanguage' && /[一-鿿]/.test(text));
    expect(mixed).toEqual([]);
  });
});
