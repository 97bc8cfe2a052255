import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlateRow } from '@/shared/api/plate';
import { day } from '@/shared/time/format';
import { DueClock } from '@/shared/ui/DueClock';
import { PlateLevelTag, PlateStateTag } from './tags';
import { plateLink } from './usePlates';

/** One plate on a phone: which hazard, who listed it, where it stands, what is left of its time. */
export function PlateCard({ plate }: { plate: PlateRow }) {
  const { t } = useTranslation();
  return (
    <Link to={plateLink(plate.id)} className="card">
      <span className="card-top">
        <span className="number">{plate.noticeNumber ?? plate.number}</span>
        <span className="tags"><PlateLevelTag level={plate.level} /><PlateStateTag state={plate.state} /></span>
      </span>
      <strong className="card-title">{plate.title}</strong>
      <span className="card-meta">
        {[plate.enterpriseName ?? t('hazard.noEnterprise'), plate.divisionName, plate.officeName].join(' · ')}
      </span>
      <span className="card-meta">
        {[
          plate.round > 1 && t('plate.round', { round: plate.round }),
          plate.rectifyBy && t('plate.rectifyUntil', { date: day(plate.rectifyBy) }),
          plate.published && t('plate.published'),
        ].filter(Boolean).join(' · ')}
      </span>
      <DueClock row={plate} showDue />
    </Link>
  );
}
