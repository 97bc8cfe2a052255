import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { dutySuperiors } from '@/app/nav';
import { useSession } from '@/shared/session/session';

const places = [['/duties/mine', 'mine'], ['/duties', 'overview'], ['/duties/list', 'list']] as const;

/** One's own duties, how those below keep theirs, and the list behind both. */
export function DutyNav() {
  const { t } = useTranslation();
  const session = useSession();
  const offered = places.filter(([, label]) => label !== 'overview' || session.has(...dutySuperiors));
  return (
    <nav className="register-nav" aria-label={t('duty.nav.label')}>
      {offered.map(([path, label]) => <NavLink key={path} to={path} end>{t(`duty.nav.${label}`)}</NavLink>)}
    </nav>
  );
}
