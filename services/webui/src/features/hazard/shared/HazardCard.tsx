import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HazardRow } from '@/shared/api/hazard';
import { DueClock } from '@/shared/ui/DueClock';
import { GradeTag, StateTag } from '@/shared/ui/Tags';

/** One hazard on a phone: what, where it stands, and what is left of its time. */
export function HazardCard({ hazard }: { hazard: HazardRow }) {
  const { t } = useTranslation();
  return (
    <Link to={`/hazards/${encodeURIComponent(hazard.id)}`} className="card">
      <span className="card-top">
        <span className="number">{hazard.number}</span>
        <span className="tags"><GradeTag grade={hazard.grade} /><StateTag state={hazard.state} /></span>
      </span>
      <strong className="card-title">{hazard.title}</strong>
      <span className="card-meta">
        {[hazard.enterpriseName ?? t('hazard.noEnterprise'), hazard.divisionName, hazard.handlerName].filter(Boolean).join(' · ')}
      </span>
      {hazard.state !== 'WRITTEN_OFF' && <DueClock row={hazard} showDue />}
    </Link>
  );
}
