import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ProcessView } from '@/shared/api/hazard';
import { request } from '@/shared/api/http';
import { dateTime } from '@/shared/time/format';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { ProcessDiagram } from './ProcessDiagram';

interface Props {
  subject: 'hazard' | 'plate';
  id: string;
  version: number;
  /** Where the service answers with the process of the case. */
  path: string;
}

export default function ProcessTab({ subject, id, version, path }: Props) {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: [subject, id, 'process', version],
    queryFn: () => request<ProcessView>(path),
    // The process follows the filing: a new case has none for a moment.
    refetchInterval: (state) => (state.state.data?.activities.length ? false : 3_000),
  });
  return (
    <Loaded query={query}>
      {(process) => process.bpmnXml ? (
        <>
          <ProcessDiagram xml={process.bpmnXml} activities={process.activities} />
          <Activities process={process} />
        </>
      ) : (
        <EmptyState title={t('hazard.detail.processNone')} />
      )}
    </Loaded>
  );
}

/** The same in words, for those who cannot see the drawing. */
export function Activities({ process }: { process: ProcessView }) {
  const { t } = useTranslation();
  const named = process.activities.filter((activity) => activity.name);
  return (
    <table className="plain-table process-table">
      <caption className="visually-hidden">{t('hazard.detail.process')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('hazard.detail.activity')}</th>
          <th scope="col">{t('hazard.state')}</th>
          <th scope="col">{t('hazard.detail.started')}</th>
          <th scope="col">{t('hazard.detail.ended')}</th>
        </tr>
      </thead>
      <tbody>
        {named.map((activity, index) => (
          <tr key={`${activity.activityId}-${index}`} data-active={activity.state === 'ACTIVE'}>
            <td>{activity.name}</td>
            <td>{t(activity.state === 'ACTIVE' ? 'hazard.detail.processStands' : 'hazard.detail.processDone')}</td>
            <td>{activity.startedAt ? dateTime(activity.startedAt) : '—'}</td>
            <td>{activity.endedAt ? dateTime(activity.endedAt) : '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
