import { useQuery } from '@tanstack/react-query';
import { request, withQuery } from '@/shared/api/http';
import type { Notice, Page } from '@/shared/api/portal';

export function useNotifications(page: number) {
  return useQuery({
    queryKey: ['notifications', 'list', page],
    queryFn: () => request<Page<Notice>>(withQuery('/api/notifications', { page, size: 20 })),
    placeholderData: (previous) => previous,
  });
}

export function useUnread() {
  return useQuery({
    queryKey: ['notifications', 'unread'],
    queryFn: () => request<{ unread: number }>('/api/notifications/unread'),
    refetchInterval: 60_000,
  });
}
