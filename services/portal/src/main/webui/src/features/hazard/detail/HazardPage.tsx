import { Tabs } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useClockName } from '@/shared/api/clockNames';
import type { Action, HazardDetail } from '@/shared/api/hazard';
import { mostPressing } from '@/shared/time/urgency';
import { useNow } from '@/shared/time/useNow';
import { Countdown } from '@/shared/ui/Countdown';
import { LoadedPage } from '@/shared/ui/LoadedPage';
import { Page } from '@/shared/ui/Page';
import { LoadingState } from '@/shared/ui/States';
import { BasisLine, GradeTag, StateTag } from '@/shared/ui/Tags';
import { useHazard } from '../shared/useHazards';
import { StepDrawer } from '../steps/StepDrawer';
import { ActionPanel } from './ActionPanel';
import { HistoryTab } from './HistoryTab';
import { Overview } from './Overview';

const ProcessTab = lazy(() => import('./ProcessTab'));

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
  const [step, setStep] = useState<Action | null>(null);
  return (
    <Page
      title={hazard.title}
      hint={
        <span className="hazard-line">
          <span className="number">{hazard.number}</span>
          <GradeTag grade={hazard.grade} />
          <StateTag state={hazard.state} />
        </span>
      }
    >
      <div className="detail">
        <aside className="detail-side">
          <PressingClock hazard={hazard} />
          <ActionPanel hazard={hazard} onStep={setStep} />
        </aside>
        <Tabs
          className="detail-main"
          items={[
            { key: 'overview', label: t('hazard.detail.overview'), children: <Overview hazard={hazard} /> },
            {
              key: 'process',
              label: t('hazard.detail.process'),
              children: <Suspense fallback={<LoadingState />}><ProcessTab id={hazard.id} version={hazard.version} /></Suspense>,
            },
            { key: 'history', label: t('hazard.detail.history'), children: <HistoryTab hazard={hazard} /> },
          ]}
        />
      </div>
      {step && <StepDrawer key={step} action={step} hazard={hazard} onClose={() => setStep(null)} onRefresh={onRefresh} />}
    </Page>
  );
}

function PressingClock({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  const nameOf = useClockName();
  const clock = mostPressing(hazard.deadlines, useNow());
  if (!clock) return <div className="pressing"><p className="muted">{t('countdown.noClock')}</p></div>;
  return (
    <div className="pressing">
      <p className="pressing-name">{nameOf(clock)}</p>
      <Countdown clock={clock} large showDue />
      <BasisLine document={clock.basis?.document} clause={clock.basis?.clause} verified={clock.verified} />
    </div>
  );
}
