import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { createBrowserRouter, Navigate, Outlet, type RouteObject, useLocation } from 'react-router';
import { SessionProvider, useSession } from '@/shared/session/session';
import { SignedIn, SignInAgain } from '@/shared/session/SignInAgain';
import { nothingTyped } from '@/shared/session/typed';
import { LoadingState } from '@/shared/ui/States';
import { ErrorBoundary } from './ErrorBoundary';
import { startOf } from './nav';
import { NotFound } from './NotFound';
import { Shell } from './Shell';

const HomePage = lazy(() => import('@/features/home/HomePage'));
const ReportPage = lazy(() => import('@/features/hazard/report/ReportPage'));
const HazardListPage = lazy(() => import('@/features/hazard/list/HazardListPage'));
const HazardPage = lazy(() => import('@/features/hazard/detail/HazardPage'));
const FlashPage = lazy(() => import('@/features/incident/flash/FlashPage'));
const IncidentListPage = lazy(() => import('@/features/incident/list/IncidentListPage'));
const IncidentPage = lazy(() => import('@/features/incident/detail/IncidentPage'));
const StatisticsPage = lazy(() => import('@/features/incident/statistics/StatisticsPage'));
const TargetsPage = lazy(() => import('@/features/incident/targets/TargetsPage'));
const PlateListPage = lazy(() => import('@/features/plate/list/PlateListPage'));
const PlatePage = lazy(() => import('@/features/plate/detail/PlatePage'));
const MyDutiesPage = lazy(() => import('@/features/duty/mine/MyDutiesPage'));
const DutiesPage = lazy(() => import('@/features/duty/overview/OverviewPage'));
const DutyListPage = lazy(() => import('@/features/duty/list/DutyListPage'));
const DutyPage = lazy(() => import('@/features/duty/detail/DutyPage'));
const CaseListPage = lazy(() => import('@/features/accountability/cases/CaseListPage'));
const CasePage = lazy(() => import('@/features/accountability/cases/CasePage'));
const DossierPage = lazy(() => import('@/features/accountability/dossiers/DossierPage'));
const SignalsPage = lazy(() => import('@/features/accountability/signals/SignalsPage'));
const InterviewListPage = lazy(() => import('@/features/accountability/interviews/InterviewListPage'));
const InterviewPage = lazy(() => import('@/features/accountability/interviews/InterviewPage'));
const ListingListPage = lazy(() => import('@/features/accountability/listings/ListingListPage'));
const ListingPage = lazy(() => import('@/features/accountability/listings/ListingPage'));
const PublicationsPage = lazy(() => import('@/features/publicity/PublicationsPage'));
const PublicPage = lazy(() => import('@/features/publicity/PublicPage'));
const InboxPage = lazy(() => import('@/features/inbox/InboxPage'));
const NotificationsPage = lazy(() => import('@/features/notifications/NotificationsPage'));
const BoardPage = lazy(() => import('@/features/board/BoardPage'));
const BoardItemsPage = lazy(() => import('@/features/board/BoardItemsPage'));
const WallPage = lazy(() => import('@/features/board/WallPage'));
const EnterprisesPage = lazy(() => import('@/features/registry/enterprise/EnterprisesPage'));
const EnterprisePage = lazy(() => import('@/features/registry/enterprise/EnterprisePage'));
const ImportPage = lazy(() => import('@/features/registry/enterprise/ImportPage'));
const ResponsibilityPage = lazy(() => import('@/features/registry/responsibility/ResponsibilityPage'));
const CoveragePage = lazy(() => import('@/features/registry/coverage/CoveragePage'));
const ClocksPage = lazy(() => import('@/features/registry/clocks/ClocksPage'));
const HolidaysPage = lazy(() => import('@/features/registry/clocks/HolidaysPage'));
const QuestionsPage = lazy(() => import('@/features/clockdesk/QuestionsPage'));
const DeadLettersPage = lazy(() => import('@/features/admin/DeadLettersPage'));
const AuditPage = lazy(() => import('@/features/admin/AuditPage'));
const DemoClockPage = lazy(() => import('@/features/admin/DemoClockPage'));

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
  { path: 'holidays', element: <HolidaysPage /> },
  { path: 'admin/dead-letters', element: <DeadLettersPage /> },
  { path: 'admin/audit', element: <AuditPage /> },
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
