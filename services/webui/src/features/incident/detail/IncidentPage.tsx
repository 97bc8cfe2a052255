import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { type IncidentAction, incidentActions, type IncidentDetail } from '@/shared/api/incident';
import { EvidenceBase, INCIDENT_EVIDENCE } from '@/shared/evidence/evidenceBase';
import { DocumentsTab } from '@/shared/papers/DocumentsTab';
import { mostPressing } from '@/shared/time/urgency';
import { useNow } from '@/shared/time/useNow';
import { Countdown } from '@/shared/ui/Countdown';
import { LoadedPage } from '@/shared/ui/LoadedPage';
import { Page } from '@/shared/ui/Page';
import { LoadingState } from '@/shared/ui/States';
import { TabView } from '@/shared/ui/TabView';
import { BasisLine } from '@/shared/ui/Tags';
import { casualties } from '../shared/words';
import { IncidentGradeTag, IncidentStateTag, LateTag } from '../shared/tags';
import { incidentPath, useIncident } from '../shared/useIncidents';
import { IncidentStep } from '../steps/IncidentStep';
import { ActionPanel } from './ActionPanel';
import { GateTab } from './GateTab';
import { InquiryTab } from './InquiryTab';
import { Overview, type PartProps } from './Overview';
import { ReportingTab } from './ReportingTab';
import { StatementsTab } from './StatementsTab';

const ProcessesTab = lazy(() => import('./ProcessesTab'));

export default function IncidentPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const query = useIncident(id);
  return (
    <LoadedPage title={t('incident.one')} query={query}>
      {(incident) => <IncidentView incident={incident} onRefresh={() => void query.refetch()} />}
    </LoadedPage>
  );
}

/** The tab and the open step live in the address: a to-do can point at exactly what is to be done. */
function useAddress() {
  const [parameters, setParameters] = useSearchParams();
  const put = (changes: Record<string, string | null>) =>
    setParameters((before) => {
      const next = new URLSearchParams(before);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      return next;
    }, { replace: true });
  return {
    tab: parameters.get('tab') ?? 'overview',
    step: incidentActions.find((action) => action === parameters.get('step')) ?? null,
    target: parameters.get('target') ?? undefined,
    openTab: (tab: string) => put({ tab }),
    openStep: (step: IncidentAction, target?: string) => put({ step, target: target ?? null }),
    closeStep: () => put({ step: null, target: null }),
  };
}

function IncidentView({ incident, onRefresh }: { incident: IncidentDetail; onRefresh: () => void }) {
  const { t } = useTranslation();
  const address = useAddress();
  const parts: PartProps = { incident, onStep: address.openStep };
  const tabs: [string, ReactNode][] = [
    ['overview', <Overview {...parts} />],
    ['reporting', <ReportingTab {...parts} />],
    ['statements', <StatementsTab incident={incident} />],
    ['inquiry', <InquiryTab {...parts} />],
    ['gate', <GateTab {...parts} />],
    ['process', <Suspense fallback={<LoadingState />}><ProcessesTab incident={incident} /></Suspense>],
    ['documents', <DocumentsTab path={incidentPath(incident.id, '/documents')} version={incident.version} />],
  ];
  return (
    <EvidenceBase value={INCIDENT_EVIDENCE}>
      <Page title={incident.title} hint={<HeadLine incident={incident} />}>
        <div className="detail">
          <aside className="detail-side">
            <PressingClock incident={incident} />
            <ActionPanel {...parts} />
          </aside>
          <TabView
            className="detail-main"
            label={t('incident.tabs.label')}
            tabs={tabs.map(([key, content]) => ({ key, content, label: t(`incident.tabs.${key as 'overview'}`) }))}
            current={address.tab}
            onChange={address.openTab}
          />
        </div>
        {address.step && (
          <IncidentStep
            key={`${address.step}-${address.target ?? ''}`}
            action={address.step}
            target={address.target}
            incident={incident}
            onClose={address.closeStep}
            onRefresh={onRefresh}
          />
        )}
      </Page>
    </EvidenceBase>
  );
}

function HeadLine({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation();
  return (
    <span className="hazard-line">
      <span className="number">{incident.number}</span>
      <IncidentGradeTag {...incident} />
      <IncidentStateTag state={incident.state} />
      {incident.late && <LateTag>{t('incident.late')}</LateTag>}
      <span>{casualties(incident, t)}</span>
    </span>
  );
}

function PressingClock({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation();
  const clock = mostPressing(incident.deadlines, useNow());
  if (!clock) return <div className="pressing"><p className="muted">{t('countdown.noClock')}</p></div>;
  return (
    <div className="pressing">
      <p className="pressing-name">{clock.name}</p>
      <Countdown clock={clock} large showDue />
      <BasisLine document={clock.basis?.document} clause={clock.basis?.clause} verified={clock.verified} />
    </div>
  );
}
