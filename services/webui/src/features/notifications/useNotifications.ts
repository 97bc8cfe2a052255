import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request, withQuery } from '@/shared/api/http';
import { useIdempotent } from '@/shared/api/idempotency';
import type { Notice, Page } from '@/shared/api/portal';

export interface NoticeFilter {
  kind?: readonly string[] | undefined;
  unread?: boolean;
  page: number;
  size: number;
}

export function useNotifications(filter: NoticeFilter, enabled = true) {
  return useQuery({
    queryKey: ['notifications', 'list', filter],
    queryFn: () => request<Page<Notice>>(withQuery('/api/notifications', { ...filter })),
    placeholderData: (previous) => previous,
    enabled,
  });
}

export function useUnread() {
  return useQuery({
    queryKey: ['notifications', 'unread'],
    queryFn: () => request<{ unread: number }>('/api/notifications/unread'),
    refetchInterval: 60_000,
  });
}

export function useReadAll() {
  const client = useQueryClient();
  const once = useIdempotent();
  return useMutation({
    mutationFn: () => once((idempotencyKey) => request('/api/notifications/readings', { method: 'POST', idempotencyKey })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  });
}
