import { useTranslation } from 'react-i18next';
import { ProcessDiagram } from '@/shared/process/ProcessDiagram';
import { Activities } from '@/shared/process/ProcessTab';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { useMatterProcess } from './useAccountability';

interface Props {
  kind: 'cases' | 'interviews';
  matter: { id: string; version: number };
}

/** The process drawn, with where it stands, and the same in words. */
export default function MatterProcess({ kind, matter }: Props) {
  const { t } = useTranslation();
  const query = useMatterProcess(kind, matter);
  return (
    <Loaded query={query}>
      {(processes) => processes.length === 0 ? <EmptyState title={t('hazard.detail.processNone')} /> : processes.map((process) => (
        <div key={process.definition}>
          {process.bpmnXml && <ProcessDiagram xml={process.bpmnXml} activities={process.activities} />}
          <Activities process={process} />
        </div>
      ))}
    </Loaded>
  );
}
