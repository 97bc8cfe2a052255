import type { NoticeEntry } from '@/shared/api/clockDesk';

const HOLIDAY = /name:\s*([^,}\n]+?)\s*,\s*from:\s*(\d{4}-\d{2}-\d{2})\s*,\s*to:\s*(\d{4}-\d{2}-\d{2})/g;
const WORKDAY = /^\s*-\s*(\d{4}-\d{2}-\d{2})\s*$/gm;

/** A notice in the form of the files that are shipped (`holidays/<year>.yaml`); what is missing stays empty. */
export function readNotice(text: string): NoticeEntry {
  const value = (key: string) => new RegExp(`^${key}:\\s*(.+?)\\s*$`, 'm').exec(text)?.[1] ?? '';
  return {
    document: value('document'),
    issuedOn: value('issuedOn'),
    holidays: [...text.matchAll(HOLIDAY)].map(([, name = '', from = '', to = '']) => ({ name, from, to })),
    workdays: [...text.matchAll(WORKDAY)].map(([, day = '']) => day),
  };
}
