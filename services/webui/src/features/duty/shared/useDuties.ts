import { useQuery } from '@tanstack/react-query';
import type { DutyDetail, DutyOverview, DutyRow, LeaderPage } from '@/shared/api/duty';
import type { Deadline, ProcessView } from '@/shared/api/hazard';
import { type Query, request, withQuery } from '@/shared/api/http';
import type { Page } from '@/shared/api/portal';
import type { Signed } from '@/shared/step/useSignedStep';

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

export function onDuty({ id, version }: Pick<DutyDetail, 'id' | 'version'>): Signed<DutyDetail> {
  return { address: (noun) => dutyPath(id, `/${noun}`), version, kept: () => ['duty', id], outdated: ['duties', 'inbox', 'board'] };
}
