import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useStandings } from '@/shared/api/clockDesk';
import { useSession } from '@/shared/session/session';

const watchers = ['safety-office', 'leader', 'admin'];

/** What those who look after the clocks must know: a calendar that is missing, or machines that disagree about the time. */
export function ClockBanner() {
  const { t } = useTranslation();
  const session = useSession();
  const standings = useStandings(session.roles.some((role) => watchers.includes(role)));
  const years = [...new Set(standings.flatMap((one) => one.missingYears))].sort();
  const waiting = standings.reduce((sum, one) => sum + one.provisional, 0);
  const wrong = standings.find((one) => !one.clocksAgree);
  return (
    <>
      {wrong && <p className="clock-banner" role="alert">{t('clockDesk.disagree', { seconds: Math.round(Math.abs(wrong.aheadMillis) / 1000) })}</p>}
      {years.length > 0 && (
        <p className="clock-banner" role="status">
          {t(waiting > 0 ? 'clockDesk.missing' : 'clockDesk.missingYet', { years: years.join(', '), waiting })} <Link to="/holidays">{t('nav.holidays')}</Link>
        </p>
      )}
    </>
  );
}
