import { useQuery } from '@tanstack/react-query';
import type { GradeSuggestion, Standard } from '@/shared/api/hazard';
import { request, withQuery } from '@/shared/api/http';

export type Answers = Record<string, boolean | number | null>;

export function useCriteria(matter: string | undefined, enterprise: string | undefined) {
  return useQuery({
    queryKey: ['criteria', matter, enterprise],
    queryFn: () => request<Standard[]>(withQuery('/api/hazard/criteria', { matter, enterprise })),
    enabled: Boolean(matter),
    staleTime: 10 * 60_000,
  });
}

/** Answers given; a question left open or "not sure" is left out, because unknown is not "no". */
export function given(answers: Answers): Record<string, boolean | number> {
  return Object.fromEntries(
    Object.entries(answers).filter((entry): entry is [string, boolean | number] => entry[1] !== null && entry[1] !== undefined),
  );
}

export function useSuggestion(matterCode: string | undefined, enterpriseId: string | undefined, answers: Answers) {
  const body = { matterCode, enterpriseId: enterpriseId ?? null, answers: given(answers) };
  return useQuery({
    queryKey: ['suggestion', body],
    queryFn: () => request<GradeSuggestion>('/api/hazard/grade-suggestions', { method: 'POST', body }),
    enabled: Boolean(matterCode) && Object.keys(body.answers).length > 0,
    placeholderData: (previous) => previous,
    staleTime: 10 * 60_000,
  });
}
