import { useQuery } from '@tanstack/react-query';
import { Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '@/shared/api/hazard';
import { request } from '@/shared/api/http';
import type { Page } from '@/shared/api/portal';
import { dateTime } from '@/shared/time/format';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { hazardPath } from '../shared/useHazards';

export function HistoryTab({ id, version }: { id: string; version: number }) {
  const { t } = useTranslation();
  const history = useQuery({
    queryKey: ['hazard', id, 'history', version],
    queryFn: async () => {
      const answer = await request<HistoryEntry[] | Page<HistoryEntry>>(hazardPath(id, '/history'));
      return Array.isArray(answer) ? answer : answer.items;
    },
  });
  return (
    <Loaded query={history}>
      {(entries) => entries.length === 0 ? (
        <EmptyState title={t('hazard.detail.historyNone')} />
      ) : (
        <Timeline
          className="history"
          items={entries.map((entry, index) => ({ key: `${entry.at}-${index}`, content: <Entry entry={entry} /> }))}
        />
      )}
    </Loaded>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation();
  const who = [entry.organisation, entry.name, entry.post].filter(Boolean).join(' · ');
  return (
    <div className="history-entry">
      <strong>{t(`hazard.events.${entry.action as 'HazardReported'}`, { defaultValue: entry.action })}</strong>
      {entry.text && <p className="user-text">{entry.text}</p>}
      <p className="signature">{who} <time dateTime={entry.at}>{dateTime(entry.at)}</time></p>
    </div>
  );
}
