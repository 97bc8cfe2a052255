import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) ? [path] : [];
  });
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
const chinese = /[\u3001\u3002\u3010\u3011\u4e00-\u9fff\uff01-\uff60]/;

describe('words for people', () => {
  it('stand in the two languages and nowhere in the code, not even a comma', () => {
    const files = ['src/app', 'src/features', 'src/shared'].flatMap(sources).filter((path) => !/i18n[\\/](zh|en)[\\/]/.test(path));
    expect(files.length).toBeGreaterThan(80);
    const found = files.flatMap((path) =>
      withoutComments(readFileSync(path, 'utf8')).split('\n').filter((line) => chinese.test(line)).map((line) => `${path}: ${line.trim()}`));
    expect(found).toEqual([]);
  });
});
