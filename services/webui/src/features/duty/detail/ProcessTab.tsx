import { useTranslation } from 'react-i18next';
import { ProcessDiagram } from '@/shared/process/ProcessDiagram';
import { Activities } from '@/shared/process/ProcessTab';
import type { DutyDetail } from '@/shared/api/duty';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { useDutyProcess } from '../shared/useDuties';

export default function ProcessTab({ duty }: { duty: DutyDetail }) {
  const { t } = useTranslation();
  return (
    <Loaded query={useDutyProcess(duty)}>
      {([process]) => process?.bpmnXml ? (
        <>
          <ProcessDiagram xml={process.bpmnXml} activities={process.activities} />
          <Activities process={process} />
        </>
      ) : <EmptyState title={t('hazard.detail.processNone')} />}
    </Loaded>
  );
}
