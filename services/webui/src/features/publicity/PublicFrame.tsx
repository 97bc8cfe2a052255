import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LanguageButton } from '@/shared/ui/LanguageButton';

/** A frame of its own: nobody is signed in, and nothing of the working pages is offered but the way to sign in. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="shell public">
      <a className="skip" href="#content">{t('common.skip')}</a>
      <header className="top-bar">
        <Link to="/public" className="brand">
          <img src="/favicon.svg" alt="" width={28} height={28} />
          <strong>{t('common.product')}</strong>
          <span className="brand-long">{t('publicity.site')}</span>
        </Link>
        <div className="top-tools">
          <LanguageButton />
          <Link to="/" className="public-sign-in">{t('publicity.signIn')}</Link>
        </div>
      </header>
      <main id="content" className="content" tabIndex={-1}>{children}</main>
      <footer className="public-foot">
        <p>{t('publicity.foot')}</p>
        <p>{t('publicity.objection')}</p>
      </footer>
    </div>
  );
}
