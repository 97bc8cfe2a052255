import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, withQuery } from '@/shared/api/http';
import { useIdempotent } from '@/shared/api/idempotency';
import type { ControlTarget } from '@/shared/api/incident';

export const TARGETS = '/api/incident/control-targets';

export interface TargetValues {
  deaths: number | null;
  incidents: number | null;
  largerIncidents: number | null;
  document: string;
  clause: string;
}

export function useTargets(year: number, divisionCode: string | undefined) {
  return useQuery({
    queryKey: ['incidentStatistics', 'targets', year, divisionCode],
    queryFn: () => request<ControlTarget[]>(withQuery(TARGETS, { year, divisionCode })),
    placeholderData: (previous) => previous,
  });
}

interface Edition {
  year: number;
  version: number | undefined;
}

export function usePutTarget(edition: Edition, onDone: () => void) {
  const client = useQueryClient();
  const once = useIdempotent();
  return useMutation({
    mutationFn: ({ divisionCode, ...body }: TargetValues & { divisionCode: string }) =>
      once((idempotencyKey) =>
        request<ControlTarget>(`${TARGETS}/${encodeURIComponent(divisionCode)}/${edition.year}`, {
          method: 'PUT', body, idempotencyKey, ...(edition.version === undefined ? {} : { ifMatch: edition.version }),
        }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['incidentStatistics'] });
      onDone();
    },
  });
}
