import { useQuery } from '@tanstack/react-query';
import { type Query, request, withQuery } from '@/shared/api/http';
import type { Page } from '@/shared/api/portal';
import type { PublicEntry, PublicKind } from '@/shared/api/publicity';
import { lists } from './kinds';

export const PUBLIC = '/public/api';

/** Without the cookie of a session: the answer is the same for everybody, kept a minute, and so many a minute are given. */
export function usePublic(kind: PublicKind, query: Query) {
  return useQuery({
    queryKey: ['public', kind, query],
    queryFn: () => request<Page<PublicEntry>>(withQuery(`${PUBLIC}/${lists[kind].path}`, query), { anonymous: true }),
    staleTime: 60_000,
    retry: false,
    placeholderData: (previous, before) => (before?.queryKey[1] === kind ? previous : undefined),
  });
}
