import { useQuery } from '@tanstack/react-query';
import type {
  CaseBoard, CaseDetail, CaseRow, InterviewDetail, InterviewRow, ListingDetail, ListingRow, SignalRow, Standing,
} from '@/shared/api/accountability';
import type { ProcessView } from '@/shared/api/hazard';
import { type Query, request, withQuery } from '@/shared/api/http';
import type { Page, Role } from '@/shared/api/portal';
import { useSession } from '@/shared/session/session';
import type { Signed } from '@/shared/step/useSignedStep';

export const ACCOUNTABILITY = '/api/accountability';
export const ACCOUNTABILITY_EVIDENCE = `${ACCOUNTABILITY}/evidence`;

/** Who watches over cases in their territory; everybody else sees what is theirs. */
export const OVERSEERS: readonly Role[] = ['safety-office', 'leader', 'discipline'];

export const kinds = ['cases', 'interviews', 'listings'] as const;
export type MatterKind = (typeof kinds)[number];

interface Versioned {
  id: string;
  version: number;
}

interface Rows {
  cases: CaseRow;
  interviews: InterviewRow;
  listings: ListingRow;
}

export interface Details {
  cases: CaseDetail;
  interviews: InterviewDetail;
  listings: ListingDetail;
}

export function matterPath(kind: MatterKind, id: string, tail = ''): string {
  return `${ACCOUNTABILITY}/${kind}/${encodeURIComponent(id)}${tail}`;
}

export function useMatters<K extends MatterKind>(kind: K, query: Query) {
  return useQuery({
    queryKey: ['accountability', kind, query],
    queryFn: () => request<Page<Rows[K]>>(withQuery(`${ACCOUNTABILITY}/${kind}`, query)),
    placeholderData: (previous) => previous,
  });
}

export function useMatter<K extends MatterKind>(kind: K, id: string) {
  return useQuery({
    queryKey: ['accountability', kind, 'one', id],
    queryFn: () => request<Details[K]>(matterPath(kind, id)),
  });
}

export function useCaseBoard(enabled: boolean) {
  return useQuery({
    queryKey: ['accountability', 'board'],
    queryFn: () => request<CaseBoard>(`${ACCOUNTABILITY}/cases/board`),
    enabled,
  });
}

export function useSignals(query: Query) {
  return useQuery({
    queryKey: ['accountability', 'signals', query],
    queryFn: () => request<Page<SignalRow>>(withQuery(`${ACCOUNTABILITY}/signals`, query)),
    placeholderData: (previous) => previous,
  });
}

export function useMatterProcess(kind: 'cases' | 'interviews', { id, version }: Versioned) {
  return useQuery({
    queryKey: ['accountability', kind, 'process', id, version],
    queryFn: () => request<ProcessView[]>(matterPath(kind, id, '/process')),
    // The process follows the step: a new matter has none for a moment.
    refetchInterval: (state) => (state.state.data?.length ? false : 3_000),
  });
}

/** What holds for a body, a post or an enterprise; administrators have no case data. */
export function useStandings(subjectId: string | null | undefined) {
  const { roles } = useSession();
  return useQuery({
    queryKey: ['accountability', 'standings', subjectId],
    queryFn: () => request<Standing[]>(`${ACCOUNTABILITY}/standings/${encodeURIComponent(subjectId ?? '')}`),
    enabled: Boolean(subjectId) && roles.some((role) => role !== 'admin'),
    staleTime: 5 * 60_000,
  });
}

const outdatedByStep = ['accountability', 'inbox', 'board'];

export function onMatter<K extends MatterKind>(kind: K, { id, version }: Versioned): Signed<Details[K]> {
  return {
    address: (noun) => matterPath(kind, id, `/${noun}`),
    version,
    kept: () => ['accountability', kind, 'one', id],
    outdated: outdatedByStep,
  };
}

/** Opens a case or summons to an interview by hand. */
export function onOpening<K extends 'cases' | 'interviews'>(kind: K): Signed<Details[K]> {
  return {
    address: (noun) => (noun ? `${ACCOUNTABILITY}/${kind}/${noun}` : `${ACCOUNTABILITY}/${kind}`),
    kept: ({ id }) => ['accountability', kind, 'one', id],
    outdated: outdatedByStep,
  };
}
