import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Query, request, withQuery } from '@/shared/api/http';
import { useIdempotent } from '@/shared/api/idempotency';
import type { DocumentOffer, IncidentDetail, IncidentRow, Statement } from '@/shared/api/incident';
import type { ProcessView } from '@/shared/api/hazard';
import type { Page } from '@/shared/api/portal';

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

export function useDocuments({ id, version }: Versioned) {
  return useQuery({
    queryKey: ['incident', id, 'documents', version],
    queryFn: () => request<DocumentOffer[]>(incidentPath(id, '/documents')),
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

const outdatedByStep = ['incidents', 'incidentStatistics', 'inbox', 'board'];

/** A step goes with the version that was read, so that nobody signs for what they never saw. */
export function useIncidentStep(incident: Versioned, onDone: (next: IncidentDetail) => void) {
  const client = useQueryClient();
  const once = useIdempotent();
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body: unknown }) =>
      once((idempotencyKey) =>
        request<IncidentDetail>(incidentPath(incident.id, `/${path}`), {
          method: 'POST', body, ifMatch: incident.version, idempotencyKey,
        }),
      ),
    onSuccess: (next) => {
      client.setQueryData(['incident', incident.id], next);
      for (const key of outdatedByStep) void client.invalidateQueries({ queryKey: [key] });
      onDone(next);
    },
  });
}
