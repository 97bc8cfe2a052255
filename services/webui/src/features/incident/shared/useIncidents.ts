import { useQuery } from '@tanstack/react-query';
import { type Query, request, withQuery } from '@/shared/api/http';
import type { IncidentDetail, IncidentRow, Statement } from '@/shared/api/incident';
import type { ProcessView } from '@/shared/api/hazard';
import type { Page } from '@/shared/api/portal';
import type { Signed } from '@/shared/step/useSignedStep';

export const INCIDENTS = '/api/incident/incidents';

export function incidentPath(id: string, tail = ''): string {
  return `${INCIDENTS}/${encodeURIComponent(id)}${tail}`;
}

export function useIncidents(query: Query) {
  return useQuery({
    queryKey: ['incidents', query],
    queryFn: () => request<Page<IncidentRow>>(withQuery(INCIDENTS, query)),
    placeholderData: (previous) => previous,
  });
}

export function useIncident(id: string) {
  return useQuery({ queryKey: ['incident', id], queryFn: () => request<IncidentDetail>(incidentPath(id)) });
}

type Versioned = Pick<IncidentDetail, 'id' | 'version'>;

/** What hangs on a version is fetched anew when the version changed. */
export function useStatements({ id, version }: Versioned) {
  return useQuery({
    queryKey: ['incident', id, 'statements', version],
    queryFn: () => request<Statement[]>(incidentPath(id, '/statements')),
  });
}

export function useProcesses({ id, version }: Versioned) {
  return useQuery({
    queryKey: ['incident', id, 'process', version],
    queryFn: () => request<ProcessView[]>(incidentPath(id, '/process')),
    // The process follows the filing: a new incident has none for a moment.
    refetchInterval: (state) => (state.state.data?.length ? false : 3_000),
  });
}

export function onIncident({ id, version }: Versioned): Signed<IncidentDetail> {
  return {
    address: (noun) => incidentPath(id, `/${noun}`),
    version,
    kept: () => ['incident', id],
    outdated: ['incidents', 'incidentStatistics', 'inbox', 'board'],
  };
}
