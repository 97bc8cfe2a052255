import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DutyRow } from '@/shared/api/duty';
import { Standing } from './Standing';
import { DutyStateTag } from './tags';
import { countText, rowPeriod, seatText } from './words';

/** One duty on a phone: what, of which period, whose, and what is left of its time. */
export function DutyCard({ row, own = false }: { row: DutyRow; own?: boolean }) {
  const { t } = useTranslation();
  return (
    <Link to={`/duties/${encodeURIComponent(row.id)}`} className="card">
      <span className="card-top">
        <span className="number">{row.number}</span>
        <DutyStateTag state={row.state} />
      </span>
      <strong className="card-title">{row.name}</strong>
      <span className="card-meta">{[rowPeriod(row, t), row.times > 1 && countText(row, t)].filter(Boolean).join(' · ')}</span>
      {!own && <span className="card-meta">{[seatText(row), row.holderName ?? t('duty.vacant'), row.divisionName].join(' · ')}</span>}
      <Standing row={row} />
    </Link>
  );
}
