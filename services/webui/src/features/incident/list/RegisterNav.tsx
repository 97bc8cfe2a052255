import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '@/shared/session/session';

const places = [['/incidents', 'list'], ['/incidents/statistics', 'statistics'], ['/incidents/targets', 'targets']] as const;

/** The register, its numbers and the targets belong together; an enterprise sees its own incidents only. */
export function RegisterNav() {
  const { t } = useTranslation();
  const session = useSession();
  if (!session.has('supervisor', 'supervisor-head', 'safety-office', 'leader', 'discipline')) return null;
  return (
    <nav className="register-nav" aria-label={t('incident.register.nav')}>
      {places.map(([path, label]) => <NavLink key={path} to={path} end>{t(`incident.register.${label}`)}</NavLink>)}
    </nav>
  );
}
