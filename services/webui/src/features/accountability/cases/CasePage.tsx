import { Alert } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type CaseAction, caseActions, type CaseDetail } from '@/shared/api/accountability';
import { EvidenceBase } from '@/shared/evidence/evidenceBase';
import { DocumentsTab } from '@/shared/papers/DocumentsTab';
import { LoadedPage } from '@/shared/ui/LoadedPage';
import { Page } from '@/shared/ui/Page';
import { LoadingState } from '@/shared/ui/States';
import { TabView } from '@/shared/ui/TabView';
import { useAddress } from '@/shared/ui/useAddress';
import { DossiersTab } from '../dossiers/DossiersTab';
import { useDossierReader } from '../dossiers/useDossiers';
import { OfferedSteps } from '@/shared/step/OfferedSteps';
import { OutcomeTag, StageTag } from '../shared/tags';
import { ACCOUNTABILITY_EVIDENCE, matterPath, onMatter, useMatter } from '../shared/useAccountability';
import { caseForms } from '../steps/caseForms';
import { MatterStep } from '../steps/MatterStep';
import { CaseClocks } from './CaseClocks';
import { CaseHistory } from './CaseHistory';
import { CaseOverview } from './CaseOverview';
import { MeasuresPart } from './MeasuresPart';
import { NoticePart } from './NoticePart';

const MatterProcess = lazy(() => import('../shared/MatterProcess'));

/** What the stage waits for comes first; what may happen at any time last. */
const order: readonly CaseAction[] = [
  'ANSWER', 'INVESTIGATE', 'SERVE_NOTICE', 'DECIDE', 'REVIEW', 'CARRY_OUT', 'CLOSE', 'APPEAL', 'ADD_FACT', 'ADD_SUBJECT', 'DISMISS', 'REASSIGN',
];

export default function CasePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const query = useMatter('cases', id);
  return (
    <LoadedPage title={t('accountability.case')} query={query}>
      {(one) => <CaseView one={one} onRefresh={() => void query.refetch()} />}
    </LoadedPage>
  );
}

export interface CaseProps {
  one: CaseDetail;
  onStep: (action: CaseAction, target?: string) => void;
}

function CaseView({ one, onRefresh }: { one: CaseDetail; onRefresh: () => void }) {
  const { t } = useTranslation();
  const address = useAddress(caseActions, one.actions);
  const props: CaseProps = { one, onStep: address.openStep };
  return (
    <EvidenceBase value={ACCOUNTABILITY_EVIDENCE}>
      <Page title={one.title} hint={<HeadLine one={one} />}>
        {!one.whole && <Alert type="info" showIcon title={t('accountability.ownPart')} className="block-alert" />}
        <div className="detail">
          <aside className="detail-side">
            <CaseClocks one={one} />
            <OfferedSteps on={onMatter('cases', one)} order={order} offered={one.actions} name={(action) => t(`accountability.steps.${action}`)} onStep={address.openStep} />
          </aside>
          <Tabs {...props} current={address.tab} onChange={address.openTab} />
        </div>
        {address.step && (
          <MatterStep
            key={`${address.step}-${address.target ?? ''}`}
            kind="cases"
            action={address.step}
            form={caseForms[address.step]}
            target={address.target}
            matter={one}
            onClose={address.closeStep}
            onRefresh={onRefresh}
          />
        )}
      </Page>
    </EvidenceBase>
  );
}

/** Whom the case is about reads the notice first, and nothing of the evidence against others. */
function Tabs({ one, onStep, current, onChange }: CaseProps & { current: string; onChange: (tab: string) => void }) {
  const { t } = useTranslation();
  const mayReadDossiers = useDossierReader() && one.whole;
  const notice: [string, ReactNode] = ['notice', <NoticePart one={one} onStep={onStep} />];
  const tabs: [string, ReactNode][] = [
    ...(one.whole ? [] : [notice]),
    ['overview', <CaseOverview one={one} onStep={onStep} />],
    ...(one.whole ? [notice] : []),
    ['measures', <MeasuresPart one={one} onStep={onStep} />],
    ['process', <Suspense fallback={<LoadingState />}><MatterProcess kind="cases" matter={one} /></Suspense>],
    ['history', <CaseHistory one={one} />],
    ['documents', <DocumentsTab path={matterPath('cases', one.id, '/documents')} version={one.version} />],
    ...(mayReadDossiers ? [['dossiers', <DossiersTab caseId={one.id} />] as [string, ReactNode]] : []),
  ];
  return (
    <TabView
      className="detail-main"
      label={t('accountability.tabs.label')}
      tabs={tabs.map(([key, content]) => ({ key, content, label: t(`accountability.tabs.${key as 'overview'}`) }))}
      current={current}
      onChange={onChange}
    />
  );
}

function HeadLine({ one }: { one: CaseDetail }) {
  const { t } = useTranslation();
  return (
    <span className="hazard-line">
      <span className="number">{one.number}</span>
      <StageTag stage={one.stage} />
      <OutcomeTag outcome={one.proposal} />
      <span>{t('accountability.handledBy', { name: one.handlerName })}</span>
    </span>
  );
}
