import { RightOutlined, ScheduleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Countdown } from '@/shared/ui/Countdown';
import { useMyDuties } from '../shared/useDuties';
import { rowPeriod } from '../shared/words';

/** On the page a leader starts at: what he owes himself, before what others owe. Nothing where nothing is owed. */
export function OwnDuties() {
  const { t } = useTranslation();
  const { data } = useMyDuties();
  const next = data?.missed[0] ?? data?.open[0];
  if (!data || !next) return null;
  return (
    <Link to="/duties/mine" className="own-duties" data-missed={data.missed.length > 0}>
      <ScheduleOutlined aria-hidden />
      <span className="own-duties-body">
        <strong>{t('duty.mine.strip', { open: data.open.length, missed: data.missed.length })}</strong>
        <span>{next.name} · {rowPeriod(next, t)}</span>
      </span>
      <Countdown clock={{ dueAt: next.dueAt, state: next.state }} />
      <RightOutlined aria-hidden />
    </Link>
  );
}
