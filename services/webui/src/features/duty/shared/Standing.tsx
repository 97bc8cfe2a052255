import { useTranslation } from 'react-i18next';
import type { DutyRow } from '@/shared/api/duty';
import { dateTime } from '@/shared/time/format';
import { Countdown } from '@/shared/ui/Countdown';
import { DueRule } from '@/shared/ui/DueClock';

/** The running clock of what is still to be filed, or when it was. */
export function Standing({ row }: { row: DutyRow }) {
  const { t } = useTranslation();
  if (row.state === 'OPEN' || row.state === 'MISSED') {
    return (
      <span className="due-clock">
        <Countdown clock={{ dueAt: row.dueAt, armedAt: row.armedAt, state: row.state }} showDue />
        <DueRule row={row} />
      </span>
    );
  }
  if (!row.doneAt) return null;
  const time = dateTime(row.doneAt);
  return <span className="muted">{row.state === 'MADE_UP' ? t('duty.madeUpAt', { time, count: row.overdueDays }) : t('duty.doneAt', { time })}</span>;
}
