import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, withQuery } from '@/shared/api/http';
import { useIdempotent } from '@/shared/api/idempotency';
import type { Page } from '@/shared/api/portal';
import type { DrawnScheme, Played, Scheme, SchemeDraft, SchemeModel, ToPlay } from '@/shared/api/scheme';

const BASE = '/api/hazard/schemes';
const pathOf = (id: string, rest = '') => `${BASE}/${encodeURIComponent(id)}${rest}`;

export function useSchemeModels() {
  return useQuery({ queryKey: ['schemes', 'models'], queryFn: () => request<SchemeModel[]>(`${BASE}/models`) });
}

export function useSchemes(page: number) {
  return useQuery({ queryKey: ['schemes', 'list', page], queryFn: () => request<Page<Scheme>>(withQuery(BASE, { page, size: 20 })) });
}

export function useDrawnScheme(id: string, enabled: boolean) {
  return useQuery({ queryKey: ['schemes', id], queryFn: () => request<DrawnScheme>(pathOf(id)), enabled });
}

/** Plays a flow through from a day on; nothing is kept, so the same question has the same answer. */
export function useRehearsal(body: ToPlay & { begins: string; choices: string[] }) {
  return useQuery({
    queryKey: ['schemes', 'rehearsal', body],
    queryFn: () => request<Played>(`${BASE}/rehearsals`, { method: 'POST', body }),
    placeholderData: keepPreviousData,
  });
}

export function useDraw(onDone: () => void) {
  const client = useQueryClient();
  const once = useIdempotent();
  return useMutation({
    mutationFn: (body: SchemeDraft) => once((idempotencyKey) => request<DrawnScheme>(BASE, { method: 'POST', body, idempotencyKey })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['schemes', 'list'] });
      onDone();
    },
  });
}

/** Publishes or withdraws. */
export function useSettle(id: string, what: 'publications' | 'withdrawals', onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { from: string } | { reason: string }) => request<Scheme>(pathOf(id, `/${what}`), { method: 'POST', body }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['schemes', 'list'] });
      onDone();
    },
  });
}
