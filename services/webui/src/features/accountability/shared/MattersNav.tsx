import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '@/shared/session/session';
import { OVERSEERS } from './useAccountability';

/** Cases and the signals behind them belong together, for those who oversee them. */
export function MattersNav() {
  const { t } = useTranslation();
  const session = useSession();
  if (!session.has(...OVERSEERS)) return null;
  return (
    <nav className="register-nav" aria-label={t('accountability.register.nav')}>
      <NavLink to="/cases" end>{t('accountability.register.cases')}</NavLink>
      <NavLink to="/signals" end>{t('accountability.register.signals')}</NavLink>
    </nav>
  );
}
