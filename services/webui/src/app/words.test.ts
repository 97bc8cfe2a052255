import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { core } from '@/shared/i18n/zh/core';
import { zh } from '@/shared/i18n/zh';

const SRC = resolve('src');
const later = Object.keys(zh).filter((name) => !(name in core));
const spoken = new RegExp(`['"\`](${later.join('|')})\\.`, 'g');

function file(from: string, path: string): string | undefined {
  const base = path.startsWith('@/') ? join(SRC, path.slice(2)) : resolve(dirname(from), path);
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => base + end).find((name) => /\.tsx?$/.test(name) && existsSync(name));
}

const AT_ONCE = /^(?:import|export) [^;]*?['"]([.@][^'"]*)['"];/gm;
const LATER = /import\(['"]([.@][^'"]*)['"]\)/g;

/** The files that come with one. */
function taken(entry: string, ...how: RegExp[]): Set<string> {
  const found = new Set<string>();
  const open = [entry];
  for (let path = open.pop(); path; path = open.pop()) {
    if (found.has(path) || path.includes('/i18n/')) continue;
    found.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, name] of how.flatMap((imports) => [...text.matchAll(imports)])) {
      const next = file(path, name!);
      if (next) open.push(next);
    }
  }
  return found;
}

const wordsOf = (entry: string, ...how: RegExp[]) =>
  [...new Set([...taken(entry, ...how)].flatMap((path) => [...readFileSync(path, 'utf8').matchAll(spoken)].map(([, name]) => name!)))].sort();

const routes = readFileSync(join(SRC, 'app/routes.tsx'), 'utf8');
const pages = [...routes.matchAll(/= page\(\(\) => import\('@\/([^']+)'\)((?:, '\w+')*)\);/g)].map(([, path, told]) => ({
  path: path!,
  told: [...told!.matchAll(/'(\w+)'/g)].map(([, name]) => name!).sort(),
}));

describe('words come with the page that says them', () => {
  it('each page brings those of its features, and no others', () => {
    expect(pages.length).toBe(routes.match(/= page\(/g)!.length);
    const spokenOn = pages.map(({ path }) => ({ path, told: wordsOf(join(SRC, `${path}.tsx`), AT_ONCE, LATER) }));
    expect(pages).toEqual(spokenOn);
  });

  it('the frame says none of them', () => {
    expect(wordsOf(join(SRC, 'main.tsx'), AT_ONCE)).toEqual([]);
  });
});
