import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DutyDetail, DutyOverview, DutyRow, LeaderPage } from '@/shared/api/duty';
import type { Deadline, ProcessView } from '@/shared/api/hazard';
import { type Query, request, withQuery } from '@/shared/api/http';
import { useIdempotent } from '@/shared/api/idempotency';
import type { Page } from '@/shared/api/portal';

export const DUTIES = '/api/accountability/duties';

export function dutyPath(id: string, tail = ''): string {
  return `${DUTIES}/${encodeURIComponent(id)}${tail}`;
}

export function useDuties(query: Query) {
  return useQuery({
    queryKey: ['duties', 'list', query],
    queryFn: () => request<Page<DutyRow>>(withQuery(DUTIES, query)),
    placeholderData: (previous) => previous,
  });
}

export function useMyDuties() {
  return useQuery({ queryKey: ['duties', 'mine'], queryFn: () => request<LeaderPage>(`${DUTIES}/mine`) });
}

export function useCompliance(query: Query) {
  return useQuery({
    queryKey: ['duties', 'compliance', query],
    queryFn: () => request<DutyOverview>(withQuery(`${DUTIES}/compliance`, query)),
    placeholderData: (previous) => previous,
  });
}

export function useDuty(id: string) {
  return useQuery({ queryKey: ['duty', id], queryFn: () => request<DutyDetail>(dutyPath(id)) });
}

/** What moves with its clocks: lists know no version to ask them by. */
type Clocked = Pick<DutyRow, 'id' | 'state' | 'filed' | 'dueAt'>;

export function useDutyDeadlines({ id, state, filed, dueAt }: Clocked) {
  return useQuery({
    queryKey: ['duty', id, 'deadlines', state, filed, dueAt],
    queryFn: () => request<Deadline[]>(dutyPath(id, '/deadlines')),
  });
}

export function useDutyProcess({ id, version }: Pick<DutyDetail, 'id' | 'version'>) {
  return useQuery({
    queryKey: ['duty', id, 'process', version],
    queryFn: () => request<ProcessView[]>(dutyPath(id, '/process')),
    // Processes begin behind the arming: a new duty has none for a while.
    refetchInterval: (query) => (query.state.data?.[0]?.activities.length ? false : 5_000),
  });
}

/** A step goes with the version that was read, so that nobody signs for what they never saw. */
export function useDutyStep(duty: Pick<DutyDetail, 'id' | 'version'>, onDone: () => void) {
  const client = useQueryClient();
  const once = useIdempotent();
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body: unknown }) =>
      once((idempotencyKey) =>
        request<DutyDetail>(dutyPath(duty.id, `/${path}`), { method: 'POST', body, ifMatch: duty.version, idempotencyKey }),
      ),
    onSuccess: (next) => {
      client.setQueryData(['duty', duty.id], next);
      for (const key of ['duties', 'inbox', 'board']) void client.invalidateQueries({ queryKey: [key] });
      onDone();
    },
  });
}
