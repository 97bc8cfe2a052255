import { QueryClient, useQuery } from '@tanstack/react-query';
import { request, withQuery } from './http';
import { isFinal } from './problem';
import type { Page } from './portal';
import type { Division, EnterpriseRow, Matter, Organisation } from './registry';

const MINUTE = 60_000;

/**
 * Nothing waits for the browser to believe in its network: a request without one fails at once and says so, instead of a
 * button that turns for ever.
 */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && !isFinal(error),
        staleTime: 10_000,
        refetchOnWindowFocus: true,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Some lists come as an array, some as a page; the pickers want the rows. */
function rows<T>(answer: T[] | Page<T>): T[] {
  return Array.isArray(answer) ? answer : answer.items;
}

export function useDivisions() {
  return useQuery({
    queryKey: ['divisions'],
    queryFn: async () => rows(await request<Division[] | Page<Division>>('/api/registry/divisions')),
    staleTime: 30 * MINUTE,
  });
}

export function useMatters() {
  return useQuery({
    queryKey: ['matters'],
    queryFn: async () => rows(await request<Matter[] | Page<Matter>>('/api/registry/matters')),
    staleTime: 30 * MINUTE,
  });
}

export function useOrganisations(q: string) {
  return useQuery({
    queryKey: ['organisations', q],
    queryFn: async () =>
      rows(await request<Organisation[] | Page<Organisation>>(
        withQuery('/api/registry/organisations', { q, size: 100 }),
      )),
    staleTime: 5 * MINUTE,
    placeholderData: (previous) => previous,
  });
}

export function useOrganisation(id: string | null | undefined) {
  return useQuery({
    queryKey: ['organisation', id],
    queryFn: () => request<Organisation>(`/api/registry/organisations/${encodeURIComponent(id ?? '')}`),
    enabled: Boolean(id),
    staleTime: 5 * MINUTE,
  });
}

export function useEnterpriseSearch(q: string, enabled = true) {
  return useQuery({
    queryKey: ['enterprises', 'search', q],
    queryFn: async () =>
      rows(await request<Page<EnterpriseRow>>(withQuery('/api/registry/enterprises', { q, size: 30 }))),
    enabled,
    staleTime: MINUTE,
    placeholderData: (previous) => previous,
  });
}

export function useEnterprise(id: string | null | undefined) {
  return useQuery({
    queryKey: ['enterprise', id],
    queryFn: () => request<EnterpriseRow>(`/api/registry/enterprises/${encodeURIComponent(id ?? '')}`),
    enabled: Boolean(id),
    staleTime: 5 * MINUTE,
  });
}
