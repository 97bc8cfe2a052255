import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Query, request, withQuery } from '@/shared/api/http';
import { useIdempotent } from '@/shared/api/idempotency';
import type { Page } from '@/shared/api/portal';
import type { Publication } from '@/shared/api/publicity';

const PUBLICATIONS = '/api/accountability/publications';

/** What is published in the territories of one's posts, the newest first. */
export function usePublications(query: Query) {
  return useQuery({
    queryKey: ['publications', query],
    queryFn: () => request<Page<Publication>>(withQuery(PUBLICATIONS, query)),
  });
}

/** Signs a wording, or withdraws a publication. */
export function usePublish(id: string, step: 'wordings' | 'retractions', onDone: () => void) {
  const client = useQueryClient();
  const idempotent = useIdempotent();
  return useMutation({
    mutationFn: (body: Record<string, unknown>) =>
      idempotent((idempotencyKey) => request<Publication>(`${PUBLICATIONS}/${encodeURIComponent(id)}/${step}`, { method: 'POST', body, idempotencyKey })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['publications'] });
      void client.invalidateQueries({ queryKey: ['public'] });
      onDone();
    },
  });
}
