import { Alert } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { OfferedSteps } from '@/shared/step/OfferedSteps';
import { ACCOUNTABILITY_EVIDENCE } from '@/features/accountability/shared/useAccountability';
import { PressingClock } from '@/features/hazard/shared/PressingClock';
import { type DutyAction, dutyActions, type DutyDetail } from '@/shared/api/duty';
import { EvidenceBase } from '@/shared/evidence/evidenceBase';
import { dateTime } from '@/shared/time/format';
import { LoadedPage } from '@/shared/ui/LoadedPage';
import { Page } from '@/shared/ui/Page';
import { Loaded, LoadingState } from '@/shared/ui/States';
import { TabView } from '@/shared/ui/TabView';
import { useAddress } from '@/shared/ui/useAddress';
import { DutyNav } from '../shared/DutyNav';
import { DutyStateTag } from '../shared/tags';
import { onDuty, useDuty, useDutyDeadlines } from '../shared/useDuties';
import { countText, rowPeriod, seatText } from '../shared/words';
import { DutyStep } from '../steps/DutyStep';
import { Overview } from './Overview';

const ProcessTab = lazy(() => import('./ProcessTab'));

export default function DutyPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const query = useDuty(id);
  return (
    <LoadedPage title={t('duty.one')} query={query}>
      {(duty) => <DutyView duty={duty} onRefresh={() => void query.refetch()} />}
    </LoadedPage>
  );
}

function DutyView({ duty, onRefresh }: { duty: DutyDetail; onRefresh: () => void }) {
  const { t } = useTranslation();
  const address = useAddress<DutyAction>(dutyActions, duty.actions);
  return (
    <EvidenceBase value={ACCOUNTABILITY_EVIDENCE}>
      <Page title={duty.name} hint={<HeadLine duty={duty} />}>
        <DutyNav />
        <Missed duty={duty} />
        <div className="detail">
          <aside className="detail-side">
            <Clock duty={duty} />
            <OfferedSteps on={onDuty(duty)} order={dutyActions} offered={duty.actions} name={(action) => t(`duty.steps.${action}`)} onStep={address.openStep} />
          </aside>
          <TabView
            className="detail-main"
            label={t('duty.tabs.label')}
            tabs={[
              { key: 'overview', label: t('duty.tabs.overview'), content: <Overview duty={duty} onStep={address.openStep} /> },
              { key: 'process', label: t('duty.tabs.process'), content: <Suspense fallback={<LoadingState />}><ProcessTab duty={duty} /></Suspense> },
            ]}
            current={address.tab}
            onChange={address.openTab}
          />
        </div>
        {address.step && (
          <DutyStep
            key={`${address.step}-${address.target ?? ''}`}
            action={address.step}
            target={address.target}
            duty={duty}
            onClose={address.closeStep}
            onRefresh={onRefresh}
          />
        )}
      </Page>
    </EvidenceBase>
  );
}

function HeadLine({ duty }: { duty: DutyDetail }) {
  const { t } = useTranslation();
  return (
    <span className="hazard-line">
      <span className="number">{duty.number}</span>
      <DutyStateTag state={duty.state} />
      <span>{rowPeriod(duty, t)}</span>
      <span>{seatText(duty)}</span>
      <span>{duty.holderName ?? t('duty.vacant')}</span>
    </span>
  );
}

/** That it was missed stays on record, whatever was filed later. */
function Missed({ duty }: { duty: DutyDetail }) {
  const { t } = useTranslation();
  if (!duty.missedAt) return null;
  const made = duty.state === 'MADE_UP';
  return (
    <Alert
      className="block-alert"
      type={made ? 'warning' : 'error'}
      showIcon
      title={t(made ? 'duty.madeUpTitle' : 'duty.missedTitle', { time: dateTime(duty.missedAt), count: duty.overdueDays })}
      description={t(made ? 'duty.madeUpHint' : 'duty.missedHint')}
    />
  );
}

function Clock({ duty }: { duty: DutyDetail }) {
  const { t } = useTranslation();
  const deadlines = useDutyDeadlines(duty);
  return (
    <Loaded query={deadlines}>
      {(all) => <PressingClock deadlines={all}><p className="muted">{countText(duty, t)}</p></PressingClock>}
    </Loaded>
  );
}
