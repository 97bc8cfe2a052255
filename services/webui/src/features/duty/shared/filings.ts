import type { DutyDetail, Filing } from '@/shared/api/duty';

/** What counts and is not the reader's own. */
export function returnable(duty: Pick<DutyDetail, 'filings'>, username: string): Filing[] {
  return duty.filings.filter((filing) => !filing.returned && filing.by.username !== username);
}

/** Why the latest evidence does not count, while something is still to be filed. */
export function lastReturn({ state, filings }: Pick<DutyDetail, 'state' | 'filings'>): Filing['returned'] {
  const lacking = state === 'OPEN' || state === 'MISSED';
  return lacking ? filings.at(-1)?.returned ?? null : null;
}
