/** What a number may be. */
export interface Range {
  min: number;
  max: number;
  /** Without a fraction. */
  whole?: boolean;
}

/** A number where the text is one, nothing where it is empty, else the text as it was typed. */
export function read(text: string): number | string | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  if (plain === '') return null;
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(plain) ? Number(plain) : text;
}

/** What is wrong with it, as the end of a word of `common`. */
export function numberFault(value: unknown, { min, max, whole }: Range): 'notANumber' | 'notWhole' | 'outOfRange' | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'number') return 'notANumber';
  if (whole && !Number.isInteger(value)) return 'notWhole';
  return value < min || value > max ? 'outOfRange' : null;
}
