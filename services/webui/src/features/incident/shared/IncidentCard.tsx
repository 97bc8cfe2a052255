import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IncidentRow } from '@/shared/api/incident';
import { dateTime } from '@/shared/time/format';
import { DueClock } from '@/shared/ui/DueClock';
import { IncidentGradeTag, IncidentStateTag, LateTag } from './tags';
import { casualties } from './words';

/** One incident on a phone: what, how bad, how far up it went, what is left of its time. */
export function IncidentCard({ incident }: { incident: IncidentRow }) {
  const { t } = useTranslation();
  return (
    <Link to={`/incidents/${encodeURIComponent(incident.id)}`} className="card">
      <span className="card-top">
        <span className="number">{incident.number}</span>
        <span className="tags"><IncidentGradeTag {...incident} /><IncidentStateTag state={incident.state} /></span>
      </span>
      <strong className="card-title">{incident.title}</strong>
      <span className="card-meta">
        {[incident.enterpriseName, incident.divisionName, incident.place].filter(Boolean).join(' · ')}
      </span>
      <span className="card-meta">
        {[casualties(incident, t), incident.occurredAt && t('incident.occurredOn', { time: dateTime(incident.occurredAt) })].filter(Boolean).join(' · ')}
      </span>
      <span className="card-top">
        <span className="card-meta">{incident.relayLevel ? t('incident.reached', { level: t(`incident.levels.${incident.relayLevel}`) }) : t('incident.reachedNone')}</span>
        {incident.late && <LateTag>{t('incident.late')}</LateTag>}
      </span>
      <DueClock row={incident} showDue />
    </Link>
  );
}
