import { useQuery } from '@tanstack/react-query';
import { type Query, request, withQuery } from '@/shared/api/http';
import type { Statistics } from '@/shared/api/incident';

export function useStatistics(query: Query) {
  return useQuery({
    queryKey: ['incidentStatistics', query],
    queryFn: () => request<Statistics>(withQuery('/api/incident/statistics', query)),
    placeholderData: (previous) => previous,
  });
}
