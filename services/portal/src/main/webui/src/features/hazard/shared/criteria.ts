import { useQuery } from '@tanstack/react-query';
import type { Criteria, GradeSuggestion } from '@/shared/api/hazard';
import { request, withQuery } from '@/shared/api/http';
import { uuid } from '@/shared/api/idempotency';

export type Answers = Record<string, boolean | number | null>;

export function useCriteria(matter: string | null | undefined) {
  return useQuery({
    queryKey: ['criteria', matter],
    queryFn: () => request<Criteria>(withQuery('/api/hazard/criteria', { matter })),
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

export function useSuggestion(matterCode: string | null | undefined, answers: Answers) {
  const body = { matterCode, answers: given(answers) };
  return useQuery({
    queryKey: ['suggestion', body],
    queryFn: () =>
      request<GradeSuggestion>('/api/hazard/grade-suggestions', { method: 'POST', body, idempotencyKey: uuid() }),
    enabled: Boolean(matterCode) && Object.keys(body.answers).length > 0,
    placeholderData: (previous) => previous,
    staleTime: 10 * 60_000,
  });
}
