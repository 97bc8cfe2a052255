import { describe, expect, it } from 'vitest';
import { type Built, fetched, overruns } from './budget';

function built(fileName: string, size: number, imports: string[] = [], css: string[] = []): [string, Built] {
  return [fileName, { fileName, module: `/src/${fileName}x`, imports, css, size }];
}

const files = new Map([
  built('index.ts', 100, ['shared.ts'], ['index.css']),
  built('shared.ts', 50),
  built('index.css', 10),
  built('Page.ts', 30, ['shared.ts', 'table.ts'], ['page.css']),
  built('table.ts', 200),
  built('page.css', 5),
  built('Other.ts', 1_000),
]);

describe('what a first visit loads', () => {
  it('is everything that is needed, once, and nothing else', () => {
    const names = fetched(files, 'index.ts', ['Page.tsx']).map((file) => file.fileName);
    expect(names.sort()).toEqual(['Page.ts', 'index.css', 'index.ts', 'page.css', 'shared.ts', 'table.ts']);
  });

  it('is told where it is too much', () => {
    const page = { name: 'page', modules: ['Page.tsx'] };
    expect(overruns(files, 'index.ts', [{ ...page, most: 395 }])).toEqual([]);
    expect(overruns(files, 'index.ts', [{ ...page, most: 394 }])).toEqual(['page: 395 bytes over the wire, 394 at most']);
  });

  it('cannot be told of a page that is loaded with something else', () => {
    expect(() => fetched(files, 'index.ts', ['Gone.tsx'])).toThrow('Gone.tsx');
  });
});
