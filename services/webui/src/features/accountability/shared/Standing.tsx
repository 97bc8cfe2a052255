import { WarningFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Standing as OneStanding } from '@/shared/api/accountability';
import { withQuery } from '@/shared/api/http';
import { useSession } from '@/shared/session/session';
import { OVERSEERS, useStandings } from './useAccountability';

/** Vetoes and listings that hold for a subject, shown wherever it appears; nothing where there are none. */
export function Standing({ subjectId }: { subjectId: string | null | undefined }) {
  const standings = useStandings(subjectId);
  return <Standings standings={standings.data ?? []} />;
}

export function Standings({ standings }: { standings: readonly OneStanding[] }) {
  const { t } = useTranslation();
  const session = useSession();
  if (standings.length === 0) return null;
  return (
    <ul className="standings" aria-label={t('accountability.standing.label')}>
      {standings.map((one) => (
        <li key={one.number} className="standing" data-kind={one.kind}>
          <WarningFilled aria-hidden />
          <span>
            <strong>{one.kind === 'VETO' ? t('accountability.standing.VETO', { year: one.year ?? '' }) : t('accountability.standing.DISCREDIT')}</strong>
            <span>{t(`accountability.standing.effect.${one.kind}`)}</span>
            <span className="standing-term">
              {t('accountability.standing.term', { from: one.from, until: one.until })}
              {' · '}
              {session.has(...OVERSEERS) ? <Link to={withQuery('/listings', { q: one.number })}>{one.number}</Link> : one.number}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
