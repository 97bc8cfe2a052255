import { useQuery } from '@tanstack/react-query';
import { type Query, request, withQuery } from '@/shared/api/http';
import type { Page } from '@/shared/api/portal';
import type { Publication } from '@/shared/api/publicity';
import type { Signed } from '@/shared/step/useSignedStep';

const PUBLICATIONS = '/api/accountability/publications';

/** What is published in the territories of one's posts, the newest first. */
export function usePublications(query: Query) {
  return useQuery({
    queryKey: ['publications', query],
    queryFn: () => request<Page<Publication>>(withQuery(PUBLICATIONS, query)),
  });
}

/** A wording, or a withdrawal. */
export function onPublication(id: string): Signed<Publication> {
  return { address: (noun) => `${PUBLICATIONS}/${encodeURIComponent(id)}/${noun}`, outdated: ['publications', 'public'] };
}
