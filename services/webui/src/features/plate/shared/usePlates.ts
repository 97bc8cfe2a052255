import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Query, request, withQuery } from '@/shared/api/http';
import { useIdempotent } from '@/shared/api/idempotency';
import type { Page } from '@/shared/api/portal';
import type { PlateBoard, PlateDetail, PlateLevel, PlateRow, PlateStep } from '@/shared/api/plate';
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

/** A step goes with the version that was read, so that nobody signs for what they never saw. */
export function usePlateStep(plate: Versioned, onDone: () => void) {
  const client = useQueryClient();
  const once = useIdempotent();
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body: unknown }) =>
      once((idempotencyKey) =>
        request<PlateDetail>(platePath(plate.id, `/${path}`), { method: 'POST', body, ifMatch: plate.version, idempotencyKey }),
      ),
    onSuccess: (next) => {
      client.setQueryData(['plate', plate.id], next);
      for (const key of outdatedByStep) void client.invalidateQueries({ queryKey: [key] });
      onDone();
    },
  });
}

/** A proposal is a step on the hazard: its version is the one that counts. */
export function useProposal(hazard: { id: string; version: number }, onDone: (plate: PlateDetail) => void) {
  const client = useQueryClient();
  const once = useIdempotent();
  return useMutation({
    mutationFn: (body: { level: PlateLevel; reason: string }) =>
      once((idempotencyKey) =>
        request<PlateDetail>(hazardPath(hazard.id, '/plates'), { method: 'POST', body, ifMatch: hazard.version, idempotencyKey }),
      ),
    onSuccess: (plate) => {
      client.setQueryData(['plate', plate.id], plate);
      for (const key of outdatedByStep) void client.invalidateQueries({ queryKey: [key] });
      onDone(plate);
    },
  });
}
