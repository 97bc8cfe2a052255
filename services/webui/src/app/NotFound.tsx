import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '@/shared/ui/Page';
import { EmptyState } from '@/shared/ui/States';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('common.pageNotFound')}>
      <EmptyState
        title={t('common.pageNotFound')}
        hint={t('common.pageNotFoundHint')}
        action={<Link to="/">{t('common.toHome')}</Link>}
      />
    </Page>
  );
}
