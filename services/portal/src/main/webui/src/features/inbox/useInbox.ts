import { useQuery } from '@tanstack/react-query';
import { type Query, request, withQuery } from '@/shared/api/http';
import type { InboxTask, Page } from '@/shared/api/portal';

export function useInbox(query: Query) {
  return useQuery({
    queryKey: ['inbox', query],
    queryFn: () => request<Page<InboxTask>>(withQuery('/api/inbox', query)),
    placeholderData: (previous) => previous,
  });
}
