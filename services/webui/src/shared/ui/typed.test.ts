import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

describe('what somebody typed is never changed without a word', () => {
  it('no text is cut: Line and Words tell its length instead; only what is searched for ends somewhere', () => {
    const cut = files.flatMap(({ name, text }) => text.split('\n').filter((line) => line.includes('maxLength=') && !/keyword|filterName/.test(line)).map(() => name));
    expect(cut).toEqual(['features/publicity/PublicPage.tsx']);
  });

  it('no number is moved into its range: NumberInput leaves it to a rule; only the demo clock does', () => {
    expect(files.filter(({ text }) => text.includes('InputNumber')).map(({ name }) => name)).toEqual(['features/admin/DemoClockPage.tsx']);
  });
});
