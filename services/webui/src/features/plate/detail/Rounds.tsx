import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlateDetail } from '@/shared/api/plate';
import { dateTime, day } from '@/shared/time/format';
import { Section } from '@/shared/ui/Page';
import { PlateLevelTag, PlateStateTag } from '../shared/tags';
import { plateLink } from '../shared/usePlates';

/** One history: the notices of each level this plate went through, and the other times the hazard was listed. */
export function Rounds({ plate }: { plate: PlateDetail }) {
  const { t } = useTranslation();
  const before = plate.notices.slice(0, -1);
  if (before.length === 0 && plate.earlier.length === 0) return null;
  return (
    <Section title={t('plate.rounds.title')} hint={t('plate.rounds.hint')}>
      <ul className="plain-list">
        {before.map((notice) => (
          <li key={notice.number}>
            <span>{notice.number} <PlateLevelTag level={notice.level} /></span>
            <span className="muted">{t('plate.rounds.notice', { issuer: notice.issuer, time: dateTime(notice.by.at), due: day(notice.dueAt) })}</span>
          </li>
        ))}
        {plate.earlier.map((other) => (
          <li key={other.id}>
            <Link to={plateLink(other.id)}>{t('plate.round', { round: other.round })} · {other.number}</Link>
            <PlateStateTag state={other.state} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
