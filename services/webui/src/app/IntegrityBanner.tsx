import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { integrityReaders, useIntegrityFaults } from '@/shared/api/integrity';
import { useSession } from '@/shared/session/session';

/** Records that are not what was sealed stay in sight until somebody said why. */
export function IntegrityBanner() {
  const { t } = useTranslation();
  const { roles } = useSession();
  const open = useIntegrityFaults(true, integrityReaders.some((role) => roles.includes(role))).data?.total ?? 0;
  if (open === 0) return null;
  return (
    <p className="clock-banner" role="status">
      {t('admin.integrity.banner', { count: open })} <Link to="/admin/integrity">{t('nav.integrity')}</Link>
    </p>
  );
}
