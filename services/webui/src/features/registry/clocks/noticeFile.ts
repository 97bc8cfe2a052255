import type { NoticeEntry } from '@/shared/api/clockDesk';
import { readDay } from './noticeDays';

/** The form of the files that are shipped (`holidays/<year>.yaml`), to look at. */
export const sampleNotice = (year: number, document: string, name: string) => `year: ${year}
document: ${document}
issuedOn: ${year - 1}-11-04
holidays:
  - { name: ${name}, from: ${year}-01-01, to: ${year}-01-03 }
workdays:
  - ${year}-01-04
`;

/** A file that is no notice, with the line where that showed, or a notice of another year. */
export class NotANotice extends Error {
  constructor(readonly line: string | null, readonly year: string | null = null) {
    super('not a holiday notice');
  }
}

const KEY = /^(year|document|issuedOn|verified|note|holidays|workdays):\s*(.*)$/;
const ITEM = /^\s*-\s+(.+)$/;
const MORE = /^\s+(\S.*)$/;
const unquoted = (text: string) => text.trim().replace(/^(["'])(.*)\1$/, '$2');

/**
 * A notice in the form of the files that are shipped. Nothing is left out in silence.
 *
 * @throws NotANotice if a part is missing, a line says something else, or the year is not the one asked for
 */
export function readNotice(text: string, year: number): NoticeEntry {
  const { values, items } = linesOf(text);
  const told = values.get('year');
  if (told && told !== String(year)) throw new NotANotice(null, told);
  const dayOf = (written: string | undefined, line: string) => {
    const day = written && readDay(unquoted(written), year);
    if (!day) throw new NotANotice(line);
    return day;
  };
  const document = values.get('document');
  const issuedOn = values.get('issuedOn');
  const holidays = (items.get('holidays') ?? []).map((line) => {
    const parts = new Map(line.replace(/^\{|\}$/g, '').split(/,|\n/).map((pair): [string, string] => {
      const [key = '', ...rest] = pair.split(':');
      return [unquoted(key), unquoted(rest.join(':'))];
    }));
    const name = parts.get('name');
    if (!name) throw new NotANotice(line);
    return { name, from: dayOf(parts.get('from'), line), to: dayOf(parts.get('to'), line) };
  });
  if (!document || !issuedOn || holidays.length === 0) throw new NotANotice(null);
  return {
    document,
    issuedOn: dayOf(issuedOn, `issuedOn: ${issuedOn}`),
    holidays,
    workdays: (items.get('workdays') ?? []).map((line) => dayOf(line, line)),
  };
}

/** What stands behind the keys, and the items below them; an item over several lines is one with line breaks. */
function linesOf(text: string): { values: Map<string, string>; items: Map<string, string[]> } {
  const values = new Map<string, string>();
  const items = new Map<string, string[]>();
  let current = '';
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const line = raw.replace(/(^|\s)#.*$/, '').trimEnd();
    if (line === '' || line === '---') continue;
    const [, key, value = ''] = KEY.exec(line) ?? [];
    const item = ITEM.exec(line)?.[1];
    const more = MORE.exec(line)?.[1];
    const list = items.get(current);
    if (key) {
      current = key;
      values.set(key, unquoted(value));
      const inline = /^\[(.*)\]$/.exec(value)?.[1];
      if (key === 'holidays' || key === 'workdays') {
        if (value && inline === undefined) throw new NotANotice(line);
        items.set(key, inline?.match(/\{[^}]*\}|[^,{}\s][^,{}]*/g) ?? []);
      }
    } else if (list && item) list.push(item);
    else if (list && list.length > 0 && more) list.push(`${list.pop()}\n${more}`);
    else if (current !== 'note' || !more) throw new NotANotice(values.size > 0 ? line : null);
  }
  return { values, items };
}
