import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PressingClock } from '@/features/hazard/shared/PressingClock';
import { AddedSteps } from '@/features/scheme/AddedSteps';
import { plateActions, type PlateDetail } from '@/shared/api/plate';
import { DocumentsTab } from '@/shared/papers/DocumentsTab';
import { LoadedPage } from '@/shared/ui/LoadedPage';
import { Page } from '@/shared/ui/Page';
import { LoadingState } from '@/shared/ui/States';
import { TabView } from '@/shared/ui/TabView';
import { useAddress } from '@/shared/ui/useAddress';
import { PlateLevelTag, PlateStateTag } from '../shared/tags';
import { platePath, usePlate } from '../shared/usePlates';
import { PlateStep } from '../steps/PlateStep';
import { ActionPanel } from './ActionPanel';
import { HistoryTab } from './HistoryTab';
import { Overview } from './Overview';
import { ReviewTab } from './ReviewTab';
import { WorkTab } from './WorkTab';

const ProcessTab = lazy(() => import('@/shared/process/ProcessTab'));

export default function PlatePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const query = usePlate(id);
  return (
    <LoadedPage title={t('plate.one')} query={query}>
      {(plate) => <PlateView plate={plate} onRefresh={() => void query.refetch()} />}
    </LoadedPage>
  );
}

function PlateView({ plate, onRefresh }: { plate: PlateDetail; onRefresh: () => void }) {
  const { t } = useTranslation();
  const address = useAddress(plateActions, plate.actions);
  const process = <ProcessTab subject="plate" id={plate.id} version={plate.version} path={platePath(plate.id, '/process')} />;
  const tabs: [string, ReactNode][] = [
    ['overview', <Overview plate={plate} />],
    ['work', <WorkTab plate={plate} />],
    ['review', <ReviewTab plate={plate} />],
    ['documents', <DocumentsTab path={platePath(plate.id, '/documents')} version={plate.version} />],
    ['process', <Suspense fallback={<LoadingState />}>{process}</Suspense>],
    ['history', <HistoryTab plate={plate} />],
  ];
  return (
    <Page title={plate.hazard.title} hint={<HeadLine plate={plate} />}>
      <div className="detail">
        <aside className="detail-side">
          <PressingClock deadlines={plate.deadlines} />
          <AddedSteps
            added={plate.added ?? []}
            caseType="plate"
            caseId={plate.id}
            version={plate.version}
            subject={`${plate.number} · ${plate.hazard.title}`}
            outdated={['plate', 'plates', 'hazard', 'inbox', 'board']}
          />
          <ActionPanel plate={plate} onStep={(action) => address.openStep(action)} />
        </aside>
        <TabView
          className="detail-main"
          label={t('plate.tabs.label')}
          tabs={tabs.map(([key, content]) => ({ key, content, label: t(`plate.tabs.${key as 'overview'}`) }))}
          current={address.tab}
          onChange={address.openTab}
        />
      </div>
      {address.step && <PlateStep key={address.step} action={address.step} plate={plate} onClose={address.closeStep} onRefresh={onRefresh} />}
    </Page>
  );
}

function HeadLine({ plate }: { plate: PlateDetail }) {
  const { t } = useTranslation();
  return (
    <span className="hazard-line">
      <span className="number">{plate.number}</span>
      <PlateLevelTag level={plate.level} />
      <PlateStateTag state={plate.state} />
      {plate.round > 1 && <span>{t('plate.round', { round: plate.round })}</span>}
      <Link to={`/hazards/${encodeURIComponent(plate.hazard.id)}`}>{t('plate.toHazard')}</Link>
    </span>
  );
}
