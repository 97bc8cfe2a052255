import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palette } from './theme';

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
const CONTROL = 3;

describe('contrast', () => {
  it.each([
    [palette.ink, palette.ground], [palette.inkSoft, palette.ground], [palette.inkFaint, palette.ground],
    [palette.inkFaint, palette.surface], [palette.primary, palette.ground], [palette.primary, palette.blueSoft],
    [palette.surface, palette.primary], [palette.surface, palette.navy], [palette.surface, palette.red],
    [palette.red, palette.surface], [palette.red, palette.redSoft], [palette.amber, palette.surface],
    [palette.amber, palette.amberSoft], [palette.green, palette.surface], [palette.green, palette.greenSoft],
    [palette.inkSoft, palette.redSoft], [palette.inkSoft, '#dde4ec'], ['#7a4a00', palette.amberSoft], [palette.inkSoft, palette.blueSoft],
  ])('text %s on %s can be read', (text, background) => {
    expect(contrast(text, background)).toBeGreaterThanOrEqual(TEXT);
  });

  it('the edge of a field can be seen', () => {
    expect(contrast(palette.control, palette.surface)).toBeGreaterThanOrEqual(CONTROL);
  });

  it('the style sheet uses the colours that were checked', () => {
    const css = readFileSync('src/shared/styles/base.css', 'utf8');
    const variables = new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map((match) => [match[1], match[2]]));
    const long = (hex: string) => (hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex);
    for (const [name, colour] of Object.entries(palette)) {
      const variable = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect(long(variables.get(variable) ?? ''), variable).toBe(colour);
    }
  });
});

describe('on a phone', () => {
  const sheets = readdirSync('src/shared/styles').map((name) => readFileSync(`src/shared/styles/${name}`, 'utf8'));

  it('no field pushes its half of a grid out of the card', () => {
    expect(sheets.flatMap((css) => css.match(/grid-template-columns: 1fr( 1fr)*;/g) ?? [])).toEqual([]);
  });

  it('fields that stand beside each other stand below each other', () => {
    const narrow = sheets.flatMap((css) => [...css.matchAll(/@media \(max-width: (\d+)px\) \{\n {2}\.pair \{\n {4}grid-template-columns: minmax\(0, 1fr\);/g)]);
    expect(narrow.map(([, width]) => Number(width))).toEqual([480]);
  });
});
