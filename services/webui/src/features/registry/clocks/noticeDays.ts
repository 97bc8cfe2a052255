/** The signs of written days: 年月日, 号; 星期, 周 and the weekdays from 日 or 天 on; 上班; 、 and 。. */
const FULL = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|\u5e74(\d{1,2})\u6708(\d{1,2})[\u65e5\u53f7])$/;
const IN_YEAR = /^(\d{1,2})\u6708(\d{1,2})[\u65e5\u53f7]$/;
const NOTED = /^(.*?)(?:\((?:\u661f\u671f|\u5468)([\u65e5\u5929\u4e00\u4e8c\u4e09\u56db\u4e94\u516d])\))?(?:\u4e0a\u73ed)?$/;
const WEEK = '\u65e5\u4e00\u4e8c\u4e09\u56db\u4e94\u516d';

/** A day as notices and tables write it (2027-02-20, 2027/2/20, 2027.2.20, 2月20日), as `YYYY-MM-DD`; null if it is none. */
export function readDay(written: string, year: number): string | null {
  const [, bare = '', weekday] = NOTED.exec(plain(written).trim()) ?? [];
  const short = IN_YEAR.exec(bare);
  const full = FULL.exec(bare);
  const parts = short ? [year, short[1], short[2]] : full ? [full[1], full[2] ?? full[4], full[3] ?? full[5]] : null;
  if (!parts) return null;
  const [y = 0, m = 0, d = 0] = parts.map(Number);
  const day = new Date(Date.UTC(y, m - 1, d));
  if (day.getUTCMonth() !== m - 1 || day.getUTCDate() !== d) return null;
  if (weekday && WEEK[day.getUTCDay()] !== weekday.replace('\u5929', '\u65e5')) return null;
  return day.toISOString().slice(0, 10);
}

export interface Days {
  days: string[];
  /** As they were written. */
  unreadable: string[];
}

/** Days one a line or separated as people do; nothing that is written gets lost. */
export function readDays(written: string, year: number): Days {
  const entries = plain(written).split(/[\s,\u3001;\u3002]+/).filter(Boolean);
  const read = entries.map((entry) => ({ entry, day: readDay(entry, year) }));
  return {
    days: [...new Set(read.flatMap(({ day }) => day ?? []))].sort(),
    unreadable: read.flatMap(({ entry, day }) => (day ? [] : entry)),
  };
}

/** Full-width signs as plain ones, and no blanks within a day. */
function plain(written: string): string {
  return written.normalize('NFKC').replace(/\s*([\u5e74\u6708])\s*/g, '$1').replace(/(\d)\s+([\u65e5\u53f7])/g, '$1$2').replace(/\s+\(/g, '(');
}
