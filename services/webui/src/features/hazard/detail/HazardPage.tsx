import { Tabs } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AddedSteps } from '@/features/scheme/AddedSteps';
import { type Action, actions, type HazardDetail } from '@/shared/api/hazard';
import { DocumentsTab } from '@/shared/papers/DocumentsTab';
import { LoadedPage } from '@/shared/ui/LoadedPage';
import { Page } from '@/shared/ui/Page';
import { LoadingState } from '@/shared/ui/States';
import { GradeTag, StateTag } from '@/shared/ui/Tags';
import { useAddress } from '@/shared/ui/useAddress';
import { HazardPlateLink } from '@/features/plate/shared/HazardPlates';
import { PressingClock } from '../shared/PressingClock';
import { hazardPath, useHazard } from '../shared/useHazards';
import { HazardStep } from '../steps/HazardStep';
import { ActionPanel } from './ActionPanel';
import { HistoryTab } from './HistoryTab';
import { MeasuresTab } from './MeasuresTab';
import { Overview } from './Overview';

const ProcessTab = lazy(() => import('@/shared/process/ProcessTab'));

export default function HazardPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const query = useHazard(id);
  return (
    <LoadedPage title={t('hazard.one')} query={query}>
      {(hazard) => <HazardView hazard={hazard} onRefresh={() => void query.refetch()} />}
    </LoadedPage>
  );
}

function HazardView({ hazard, onRefresh }: { hazard: HazardDetail; onRefresh: () => void }) {
  const { t } = useTranslation();
  const { step, openStep, closeStep } = useAddress<Action>(actions, hazard.actions);
  return (
    <Page
      title={hazard.title}
      hint={
        <span className="hazard-line">
          <span className="number">{hazard.number}</span>
          <GradeTag grade={hazard.grade} />
          <StateTag state={hazard.state} />
          <HazardPlateLink hazard={hazard} />
        </span>
      }
    >
      <div className="detail">
        <aside className="detail-side">
          <PressingClock deadlines={hazard.deadlines} />
          <AddedSteps
            added={hazard.added ?? []}
            caseType="hazard"
            caseId={hazard.id}
            version={hazard.version}
            subject={`${hazard.number} · ${hazard.title}`}
            outdated={['hazard', 'hazards', 'inbox', 'board']}
          />
          <ActionPanel hazard={hazard} onStep={openStep} />
        </aside>
        <Tabs
          className="detail-main"
          items={[
            { key: 'overview', label: t('hazard.detail.overview'), children: <Overview hazard={hazard} /> },
            ...(hazard.grade ? [{
              key: 'measures',
              label: t(hazard.grade === 'MAJOR' ? 'hazard.measures.tab' : 'hazard.measures.penalty'),
              children: <MeasuresTab hazard={hazard} onStep={openStep} />,
            }] : []),
            {
              key: 'documents',
              label: t('papers.title'),
              children: <DocumentsTab path={hazardPath(hazard.id, '/documents')} version={hazard.version} />,
            },
            {
              key: 'process',
              label: t('hazard.detail.process'),
              children: <Suspense fallback={<LoadingState />}><ProcessTab subject="hazard" id={hazard.id} version={hazard.version} path={hazardPath(hazard.id, '/process')} /></Suspense>,
            },
            { key: 'history', label: t('hazard.detail.history'), children: <HistoryTab hazard={hazard} /> },
          ]}
        />
      </div>
      {step && <HazardStep key={step} action={step} hazard={hazard} onClose={closeStep} onRefresh={onRefresh} />}
    </Page>
  );
}
