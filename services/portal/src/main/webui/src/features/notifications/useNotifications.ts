import { useQuery } from '@tanstack/react-query';
import { request } from '@/shared/api/http';
import type { Notice, Page } from '@/shared/api/portal';

export function useNotifications() {
  return useQuery({
    queryKey: ['notifications'],
    queryFn: async () => {
      const answer = await request<Page<Notice> | Notice[]>('/api/notifications');
      return Array.isArray(answer) ? { items: answer, page: 0, size: answer.length, total: answer.length } : answer;
    },
    refetchInterval: 60_000,
  });
}
