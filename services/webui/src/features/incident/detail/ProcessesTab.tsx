import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProcessDiagram } from '@/shared/process/ProcessDiagram';
import { Activities } from '@/shared/process/ProcessTab';
import type { ProcessView } from '@/shared/api/hazard';
import type { IncidentDetail } from '@/shared/api/incident';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { useProcesses } from '../shared/useIncidents';

/** Reporting, inquiry, listed supervision and closing are models of their own; the one that stands somewhere is shown first. */
export default function ProcessesTab({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation();
  const query = useProcesses(incident);
  return (
    <Loaded query={query}>
      {(processes) => processes.length === 0 ? <EmptyState title={t('hazard.detail.processNone')} /> : <Models processes={processes} />}
    </Loaded>
  );
}

function Models({ processes }: { processes: ProcessView[] }) {
  const { t } = useTranslation();
  const standing = processes.findIndex((process) => process.activities.some((activity) => activity.state === 'ACTIVE'));
  const [chosen, setChosen] = useState(Math.max(0, standing));
  const process = processes[chosen] ?? processes[0]!;
  const nameOf = (definition: string) => t(`incident.processes.${definition as 'IncidentReport'}`, { defaultValue: definition });
  return (
    <>
      {processes.length > 1 && (
        <div className="inbox-tools">
          <Segmented
            aria-label={t('hazard.detail.process')}
            value={chosen}
            onChange={setChosen}
            options={processes.map((one, index) => ({ value: index, label: nameOf(one.definition) }))}
          />
        </div>
      )}
      {process.bpmnXml && <ProcessDiagram key={chosen} xml={process.bpmnXml} activities={process.activities} />}
      <Activities process={process} />
    </>
  );
}
