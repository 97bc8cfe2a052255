import { type ComponentType, lazy, type ReactNode, Suspense, useEffect } from 'react';
import { createBrowserRouter, Navigate, Outlet, type RouteObject, useLocation } from 'react-router';
import { bring, type Feature } from '@/shared/i18n';
import { SessionProvider, useSession } from '@/shared/session/session';
import { SignedIn, SignInAgain } from '@/shared/session/SignInAgain';
import { nothingTyped } from '@/shared/session/typed';
import { LoadingState } from '@/shared/ui/States';
import { ErrorBoundary } from './ErrorBoundary';
import { startOf } from './nav';
import { NotFound } from './NotFound';
import { Shell } from './Shell';

/** A page with the words of the features it speaks of; a test finds what is missing. */
function page(load: () => Promise<{ default: ComponentType }>, ...features: Feature[]) {
  return lazy(async () => {
    const [module] = await Promise.all([load(), bring(features)]);
    return module;
  });
}

const HomePage = page(() => import('@/features/home/HomePage'), 'accountability', 'incident');
const ReportPage = page(() => import('@/features/hazard/report/ReportPage'));
const HazardListPage = page(() => import('@/features/hazard/list/HazardListPage'));
const HazardPage = page(() => import('@/features/hazard/detail/HazardPage'), 'accountability', 'incident', 'plate', 'registry');
const FlashPage = page(() => import('@/features/incident/flash/FlashPage'), 'flash', 'incident');
const IncidentListPage = page(() => import('@/features/incident/list/IncidentListPage'), 'incident');
const IncidentPage = page(() => import('@/features/incident/detail/IncidentPage'), 'accountability', 'incident');
const StatisticsPage = page(() => import('@/features/incident/statistics/StatisticsPage'), 'incident');
const TargetsPage = page(() => import('@/features/incident/targets/TargetsPage'), 'incident');
const PlateListPage = page(() => import('@/features/plate/list/PlateListPage'), 'plate');
const PlatePage = page(() => import('@/features/plate/detail/PlatePage'), 'incident', 'plate');
const MyDutiesPage = page(() => import('@/features/duty/mine/MyDutiesPage'), 'duty');
const DutiesPage = page(() => import('@/features/duty/overview/OverviewPage'), 'duty');
const DutyListPage = page(() => import('@/features/duty/list/DutyListPage'), 'duty');
const DutyPage = page(() => import('@/features/duty/detail/DutyPage'), 'duty', 'incident');
const CaseListPage = page(() => import('@/features/accountability/cases/CaseListPage'), 'accountability', 'incident');
const CasePage = page(() => import('@/features/accountability/cases/CasePage'), 'accountability', 'incident');
const DossierPage = page(() => import('@/features/accountability/dossiers/DossierPage'), 'accountability', 'registry');
const SignalsPage = page(() => import('@/features/accountability/signals/SignalsPage'), 'accountability');
const InterviewListPage = page(() => import('@/features/accountability/interviews/InterviewListPage'), 'accountability', 'incident');
const InterviewPage = page(() => import('@/features/accountability/interviews/InterviewPage'), 'accountability', 'incident');
const ListingListPage = page(() => import('@/features/accountability/listings/ListingListPage'), 'accountability');
const ListingPage = page(() => import('@/features/accountability/listings/ListingPage'), 'accountability', 'incident');
const PublicationsPage = page(() => import('@/features/publicity/PublicationsPage'), 'publicity');
const PublicPage = page(() => import('@/features/publicity/PublicPage'), 'publicity');
const InboxPage = page(() => import('@/features/inbox/InboxPage'), 'accountability');
const NotificationsPage = page(() => import('@/features/notifications/NotificationsPage'));
const BoardPage = page(() => import('@/features/board/BoardPage'), 'duty');
const BoardItemsPage = page(() => import('@/features/board/BoardItemsPage'));
const WallPage = page(() => import('@/features/board/WallPage'));
const EnterprisesPage = page(() => import('@/features/registry/enterprise/EnterprisesPage'), 'registry');
const EnterprisePage = page(() => import('@/features/registry/enterprise/EnterprisePage'), 'accountability', 'registry');
const ImportPage = page(() => import('@/features/registry/enterprise/ImportPage'), 'registry');
const ResponsibilityPage = page(() => import('@/features/registry/responsibility/ResponsibilityPage'), 'accountability', 'registry');
const CoveragePage = page(() => import('@/features/registry/coverage/CoveragePage'), 'registry');
const ClocksPage = page(() => import('@/features/registry/clocks/ClocksPage'), 'registry');
const HolidaysPage = page(() => import('@/features/registry/clocks/HolidaysPage'), 'registry');
const QuestionsPage = page(() => import('@/features/clockdesk/QuestionsPage'));
const SchemesPage = page(() => import('@/features/scheme/SchemesPage'), 'plate');
const DeadLettersPage = page(() => import('@/features/admin/DeadLettersPage'));
const ProcessAlertsPage = page(() => import('@/features/admin/ProcessAlertsPage'));
const IntegrityPage = page(() => import('@/features/admin/IntegrityPage'));
const AuditPage = page(() => import('@/features/admin/AuditPage'));
const DemoClockPage = page(() => import('@/features/admin/DemoClockPage'));

function Start() {
  const session = useSession();
  return <Navigate to={startOf(session.roles, session.demo)} replace />;
}

function Signed() {
  const { pathname } = useLocation();
  useEffect(nothingTyped, [pathname]);
  return (
    <SessionProvider>
      <Suspense fallback={<LoadingState page />}>
        <Outlet />
      </Suspense>
      {pathname !== '/wall' && <SignInAgain />}
    </SessionProvider>
  );
}

/** What anybody may read: without a session, and so without the frame of those who work here. */
function Open({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<LoadingState page />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

export const pages: RouteObject[] = [
  { index: true, element: <Start /> },
  { path: 'home', element: <HomePage /> },
  { path: 'report', element: <ReportPage /> },
  { path: 'hazards', element: <HazardListPage /> },
  { path: 'hazards/:id', element: <HazardPage /> },
  { path: 'publications', element: <PublicationsPage /> },
  { path: 'incidents', element: <IncidentListPage /> },
  { path: 'incidents/report', element: <FlashPage /> },
  { path: 'incidents/statistics', element: <StatisticsPage /> },
  { path: 'incidents/targets', element: <TargetsPage /> },
  { path: 'incidents/:id', element: <IncidentPage /> },
  { path: 'plates', element: <PlateListPage /> },
  { path: 'plates/:id', element: <PlatePage /> },
  { path: 'duties', element: <DutiesPage /> },
  { path: 'duties/mine', element: <MyDutiesPage /> },
  { path: 'duties/list', element: <DutyListPage /> },
  { path: 'duties/:id', element: <DutyPage /> },
  { path: 'cases', element: <CaseListPage /> },
  { path: 'cases/:id', element: <CasePage /> },
  { path: 'signals', element: <SignalsPage /> },
  { path: 'dossiers/:id', element: <DossierPage /> },
  { path: 'interviews', element: <InterviewListPage /> },
  { path: 'interviews/:id', element: <InterviewPage /> },
  { path: 'listings', element: <ListingListPage /> },
  { path: 'listings/:id', element: <ListingPage /> },
  { path: 'inbox', element: <InboxPage /> },
  { path: 'notifications', element: <NotificationsPage /> },
  { path: 'board', element: <BoardPage /> },
  { path: 'board/items', element: <BoardItemsPage /> },
  { path: 'enterprises', element: <EnterprisesPage /> },
  { path: 'enterprises/import', element: <ImportPage /> },
  { path: 'enterprises/:id', element: <EnterprisePage /> },
  { path: 'responsibility', element: <ResponsibilityPage /> },
  { path: 'coverage', element: <CoveragePage /> },
  { path: 'clocks', element: <ClocksPage /> },
  { path: 'clock-desk', element: <QuestionsPage /> },
  { path: 'schemes', element: <SchemesPage /> },
  { path: 'holidays', element: <HolidaysPage /> },
  { path: 'admin/dead-letters', element: <DeadLettersPage /> },
  { path: 'admin/processes', element: <ProcessAlertsPage /> },
  { path: 'admin/audit', element: <AuditPage /> },
  { path: 'admin/integrity', element: <IntegrityPage /> },
  { path: 'admin/demo', element: <DemoClockPage /> },
  { path: '*', element: <NotFound /> },
];

export const routes: RouteObject[] = [
  { path: '/signed-in', element: <Open><SignedIn /></Open> },
  { path: '/public', element: <Open><PublicPage /></Open> },
  {
    element: <Signed />,
    children: [
      { path: '/wall', element: <WallPage /> },
      { path: '/', element: <Shell />, children: pages },
    ],
  },
];

export const router = createBrowserRouter(routes);
