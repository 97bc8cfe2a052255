import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { useLive } from '@/shared/live/live';
import { useOnline } from '@/shared/live/useOnline';
import { useSession } from '@/shared/session/session';
import { LoadingState } from '@/shared/ui/States';
import { useWide } from '@/shared/ui/useWide';
import { ClockBanner } from './ClockBanner';
import { ErrorBoundary } from './ErrorBoundary';
import { IntegrityBanner } from './IntegrityBanner';
import { Header } from './Header';
import { navFor } from './nav';
import { MoreDrawer, SideNav, TabBar } from './Navigation';

export function Shell() {
  const { t } = useTranslation();
  const session = useSession();
  const wide = useWide();
  const online = useOnline();
  const location = useLocation();
  const [more, setMore] = useState(false);
  useLive();
  const post = session.actingPost;
  const items = navFor(session.roles, session.demo, post?.organisationKind === 'ENTERPRISE' ? post.organisationId : null);
  return (
    <div className="shell">
      <a className="skip" href="#content">{t('common.skip')}</a>
      <Header />
      {session.signInAway && <p className="offline" role="status">{t('common.signInAway')}</p>}
      {!online && <p className="offline" role="status">{t('common.offline')}</p>}
      <IntegrityBanner />
      <ClockBanner />
      <div className="shell-body">
        {wide && <SideNav items={items} />}
        <main id="content" className="content" tabIndex={-1}>
          <ErrorBoundary key={location.pathname}>
            <Suspense fallback={<LoadingState />}>
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      {!wide && <TabBar items={items} onMore={() => setMore(true)} />}
      <MoreDrawer items={items} open={more} onClose={() => setMore(false)} />
    </div>
  );
}
