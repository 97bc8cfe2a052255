import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Clocks } from '@/features/hazard/detail/Clocks';
import { EvidenceGallery } from '@/features/hazard/shared/EvidenceGallery';
import { PressingClock } from '@/features/hazard/shared/PressingClock';
import { type InterviewAction, interviewActions, type InterviewDetail } from '@/shared/api/accountability';
import { EvidenceBase } from '@/shared/evidence/evidenceBase';
import { DocumentsTab } from '@/shared/papers/DocumentsTab';
import { useSession } from '@/shared/session/session';
import { LongText } from '@/shared/ui/LongText';
import { LoadedPage } from '@/shared/ui/LoadedPage';
import { Page, Section } from '@/shared/ui/Page';
import { LoadingState } from '@/shared/ui/States';
import { TabView } from '@/shared/ui/TabView';
import { useAddress } from '@/shared/ui/useAddress';
import { Standings } from '../shared/Standing';
import { OfferedSteps } from '@/shared/step/OfferedSteps';
import { SubjectLine } from '../shared/SubjectLine';
import { InterviewStateTag } from '../shared/tags';
import { ACCOUNTABILITY_EVIDENCE, matterPath, onMatter, OVERSEERS, useMatter } from '../shared/useAccountability';
import { interviewForms } from '../steps/interviewForms';
import { MatterStep } from '../steps/MatterStep';
import { Commitments } from './Commitments';
import { Meeting } from './Meeting';

const MatterProcess = lazy(() => import('../shared/MatterProcess'));

export default function InterviewPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const query = useMatter('interviews', id);
  return (
    <LoadedPage title={t('accountability.interview.one')} query={query}>
      {(interview) => <InterviewView interview={interview} onRefresh={() => void query.refetch()} />}
    </LoadedPage>
  );
}

export interface InterviewProps {
  interview: InterviewDetail;
  onStep: (action: InterviewAction, target?: string) => void;
}

function InterviewView({ interview, onRefresh }: { interview: InterviewDetail; onRefresh: () => void }) {
  const { t } = useTranslation();
  const address = useAddress(interviewActions, interview.actions);
  const props: InterviewProps = { interview, onStep: address.openStep };
  const tabs: [string, ReactNode][] = [
    ['meeting', <Overview {...props} />],
    ['process', <Suspense fallback={<LoadingState />}><MatterProcess kind="interviews" matter={interview} /></Suspense>],
    ['documents', <DocumentsTab path={matterPath('interviews', interview.id, '/documents')} version={interview.version} />],
  ];
  return (
    <EvidenceBase value={ACCOUNTABILITY_EVIDENCE}>
      <Page title={interview.title} hint={<HeadLine interview={interview} />}>
        <div className="detail">
          <aside className="detail-side">
            <PressingClock deadlines={interview.deadlines} />
            <OfferedSteps on={onMatter('interviews', interview)} order={interviewActions} offered={interview.actions} name={(action) => t(`accountability.steps.${action}`)} onStep={address.openStep} />
          </aside>
          <TabView
            className="detail-main"
            label={t('accountability.tabs.interviewLabel')}
            tabs={tabs.map(([key, content]) => ({ key, content, label: t(`accountability.tabs.${key as 'meeting'}`) }))}
            current={address.tab}
            onChange={address.openTab}
          />
        </div>
        {address.step && (
          <MatterStep
            key={`${address.step}-${address.target ?? ''}`}
            kind="interviews"
            action={address.step}
            form={interviewForms[address.step]}
            target={address.target}
            matter={interview}
            onClose={address.closeStep}
            onRefresh={onRefresh}
          />
        )}
      </Page>
    </EvidenceBase>
  );
}

function HeadLine({ interview }: { interview: InterviewDetail }) {
  const { t } = useTranslation();
  return (
    <span className="hazard-line">
      <span className="number">{interview.number}</span>
      <InterviewStateTag state={interview.state} />
      <span>{t('accountability.interview.by', { name: interview.interviewerName })}</span>
    </span>
  );
}

function Overview(props: InterviewProps) {
  const { t } = useTranslation();
  const { interview } = props;
  const oversees = useSession().has(...OVERSEERS);
  return (
    <>
      <Section title={t('accountability.interview.whom')}>
        <SubjectLine subject={interview.subject} />
        <Standings standings={interview.standings} />
        <h3>{t('accountability.interview.reason')}</h3>
        <LongText text={interview.reason || t('common.notGiven')} />
        {interview.caseId && oversees && <p><Link to={`/cases/${encodeURIComponent(interview.caseId)}`}>{t('accountability.interview.ofCase')}</Link></p>}
      </Section>
      <Meeting {...props} />
      <Commitments {...props} />
      <Section title={t('accountability.clocks')} hint={t('hazard.detail.clocksHint')}>
        <Clocks service="accountability" deadlines={interview.deadlines} />
        <h3>{t('accountability.attachments')}</h3>
        <EvidenceGallery evidence={interview.attachments} />
      </Section>
    </>
  );
}
