import { useQuery } from '@tanstack/react-query';
import { type Query, request, withQuery } from '@/shared/api/http';
import type { Page } from '@/shared/api/portal';
import type { PlateBoard, PlateDetail, PlateRow, PlateStep } from '@/shared/api/plate';
import type { Signed } from '@/shared/step/useSignedStep';
import { hazardPath } from '@/features/hazard/shared/useHazards';

const PLATES = '/api/hazard/plates';

export function platePath(id: string, tail = ''): string {
  return `${PLATES}/${encodeURIComponent(id)}${tail}`;
}

export function plateLink(id: string): string {
  return `/plates/${encodeURIComponent(id)}`;
}

export function usePlates(query: Query) {
  return useQuery({
    queryKey: ['plates', query],
    queryFn: () => request<Page<PlateRow>>(withQuery(PLATES, query)),
    placeholderData: (previous) => previous,
  });
}

export function usePlateBoard(query: Query, enabled: boolean) {
  return useQuery({
    queryKey: ['plates', 'board', query],
    queryFn: () => request<PlateBoard>(withQuery(`${PLATES}/board`, query)),
    placeholderData: (previous) => previous,
    enabled,
  });
}

export function usePlatesOf(hazardId: string, enabled = true) {
  return useQuery({
    queryKey: ['plates', 'of', hazardId],
    queryFn: () => request<PlateRow[]>(hazardPath(hazardId, '/plates')),
    enabled,
  });
}

export function usePlate(id: string) {
  return useQuery({ queryKey: ['plate', id], queryFn: () => request<PlateDetail>(platePath(id)) });
}

type Versioned = Pick<PlateDetail, 'id' | 'version'>;

/** Every signed step, oldest first; fetched anew when the version changed. */
export function usePlateHistory({ id, version }: Versioned) {
  return useQuery({
    queryKey: ['plate', id, 'history', version],
    queryFn: () => request<PlateStep[]>(platePath(id, '/history')),
  });
}

/** The hazard goes along with its plate, whose steps take the hazard's version on as well. */
const outdatedByStep = ['plates', 'hazard', 'hazards', 'inbox', 'board'];

export function onPlate({ id, version }: Versioned): Signed<PlateDetail> {
  return { address: (noun) => platePath(id, `/${noun}`), version, kept: () => ['plate', id], outdated: outdatedByStep };
}

/** A proposal is a step on the hazard: its version is the one that counts. */
export function onProposal({ id, version }: Versioned): Signed<PlateDetail> {
  return {
    address: (noun) => hazardPath(id, `/${noun}`),
    version,
    kept: (plate) => ['plate', plate.id],
    outdated: outdatedByStep,
  };
}
