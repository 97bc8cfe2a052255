import type { TFunction } from 'i18next';
import type { DutyRow } from '@/shared/api/duty';
import { periodOn, periodText } from './period';

export function rowPeriod(row: Pick<DutyRow, 'cycle' | 'periodStart'>, t: TFunction): string {
  return periodText(periodOn(row.cycle, row.periodStart), t);
}

/** Body and post; a body without a post of a head owes by itself. */
export function seatText(row: Pick<DutyRow, 'organisationName' | 'postName'>): string {
  return [row.organisationName, row.postName].filter(Boolean).join(' · ');
}

/** How much was filed of how much, where once is not enough. */
export function countText({ times, filed }: Pick<DutyRow, 'times' | 'filed'>, t: TFunction): string {
  return t('duty.count', { filed, times });
}

/** `92.3%`; nothing to be judged by is no rate, and not zero. */
export function rateText(rate: number | null): string {
  return rate === null ? '—' : `${Math.round(rate * 1000) / 10}%`;
}
