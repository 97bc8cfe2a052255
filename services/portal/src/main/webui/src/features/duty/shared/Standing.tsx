import { useTranslation } from 'react-i18next';
import type { DutyRow } from '@/shared/api/duty';
import { dateTime } from '@/shared/time/format';
import { Countdown } from '@/shared/ui/Countdown';

/** The running clock of what is still to be filed, or when it was. */
export function Standing({ row }: { row: DutyRow }) {
  const { t } = useTranslation();
  if (row.state === 'OPEN' || row.state === 'MISSED') return <Countdown clock={{ dueAt: row.dueAt, state: row.state }} showDue />;
  if (!row.doneAt) return null;
  const time = dateTime(row.doneAt);
  return <span className="muted">{row.state === 'MADE_UP' ? t('duty.madeUpAt', { time, count: row.overdueDays }) : t('duty.doneAt', { time })}</span>;
}
