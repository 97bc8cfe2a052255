import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Tenure } from '@/shared/api/duty';

/** The service names the first day no longer; people name the last one. */
const dayBefore = (date: string) => dayjs(date).subtract(1, 'day').format('YYYY-MM-DD');

/** Who owed it from when to when: with a change in mid-period, what is open goes over, and what was done counts on. */
export function Tenures({ tenures }: { tenures: Tenure[] }) {
  const { t } = useTranslation();
  return (
    <ol className="tenures">
      {tenures.map((tenure) => (
        <li key={`${tenure.from}-${tenure.holderName ?? ''}`} data-vacant={tenure.holderName === null} data-now={tenure.to === null}>
          <strong>{tenure.holderName ?? t('duty.vacant')}</strong>
          <span>{tenure.to ? t('duty.tenureSpan', { from: tenure.from, to: dayBefore(tenure.to) }) : t('duty.tenureSince', { from: tenure.from })}</span>
          <span className="muted">{t('duty.tenureDays', { count: tenure.days })}</span>
        </li>
      ))}
    </ol>
  );
}
