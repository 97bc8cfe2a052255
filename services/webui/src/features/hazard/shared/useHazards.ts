import { useQuery } from '@tanstack/react-query';
import type { Enforcement, HazardDetail, HazardRow } from '@/shared/api/hazard';
import { type Query, request, withQuery } from '@/shared/api/http';
import type { Page } from '@/shared/api/portal';
import type { Signed } from '@/shared/step/useSignedStep';

export function useHazards(query: Query) {
  return useQuery({
    queryKey: ['hazards', query],
    queryFn: () => request<Page<HazardRow>>(withQuery('/api/hazard/hazards', query)),
    placeholderData: (previous) => previous,
  });
}

export function hazardPath(id: string, tail = ''): string {
  return `/api/hazard/hazards/${encodeURIComponent(id)}${tail}`;
}

export function useHazard(id: string) {
  return useQuery({
    queryKey: ['hazard', id],
    queryFn: () => request<HazardDetail>(hazardPath(id)),
  });
}

/** Penalty, stopped work and cut-offs; only a major hazard calls for any. */
/** @param asked false where the page can do without */
export function useEnforcement({ id, version }: Pick<HazardDetail, 'id' | 'version'>, asked = true) {
  return useQuery({
    queryKey: ['enforcement', id, version],
    queryFn: () => request<Enforcement>(hazardPath(id, '/enforcement')),
    enabled: asked,
  });
}

export function onHazard({ id, version }: Pick<HazardDetail, 'id' | 'version'>): Signed<HazardDetail> {
  return {
    address: (noun) => hazardPath(id, `/${noun}`),
    version,
    kept: () => ['hazard', id],
    outdated: ['hazards', 'enforcement', 'plate', 'plates', 'inbox', 'board'],
  };
}
