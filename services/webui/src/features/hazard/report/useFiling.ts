import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { HazardDetail } from '@/shared/api/hazard';
import { request } from '@/shared/api/http';
import { uuid } from '@/shared/api/idempotency';
import { isFinal } from '@/shared/api/problem';
import type { Draft, Unanswered, useDraft } from './draft';
import type { FilingBody } from './filing';

/**
 * Sends a report until it is answered. As long as the outcome is unknown the very same report goes out again under the
 * same key: the service then registers it once, whichever of the attempts arrived.
 */
export function useFiling(draft: ReturnType<typeof useDraft>, start: Draft | null, onSent: (hazard: HazardDetail) => void) {
  const client = useQueryClient();
  const [unanswered, setUnanswered] = useState<Unanswered | null>(start?.unanswered ?? null);
  /** Stays true once it has been registered: this form files one report. */
  const underWay = useRef(false);
  const filing = useMutation({
    mutationFn: ({ key, body }: Unanswered) =>
      request<HazardDetail>('/api/hazard/hazards', { method: 'POST', body, idempotencyKey: key }),
    onMutate: draft.awaitAnswer,
    onSuccess: (hazard) => {
      draft.close();
      for (const key of ['hazards', 'inbox', 'board']) void client.invalidateQueries({ queryKey: [key] });
      onSent(hazard);
    },
    onError: (error, sent) => {
      underWay.current = false;
      if (isFinal(error)) draft.answered();
      setUnanswered(isFinal(error) ? null : sent);
    },
  });
  const go = (sending: Unanswered) => {
    // A second press may come before the button shows that it waits, or after the answer before the form is gone.
    if (underWay.current) return;
    underWay.current = true;
    filing.mutate(sending);
  };
  return {
    unanswered,
    error: filing.error,
    isPending: filing.isPending,
    send: (body: FilingBody) => go({ key: uuid(), body }),
    sendAgain: () => unanswered && go(unanswered),
    /** The person has looked whether it arrived, and changes it: from now on it is another report. */
    edit: () => {
      draft.answered();
      setUnanswered(null);
      filing.reset();
    },
  };
}
