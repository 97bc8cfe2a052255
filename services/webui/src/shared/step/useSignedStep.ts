import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/http';
import { useIdempotent } from '../api/idempotency';

/** What a step is signed on. */
export interface Signed<Answer> {
  /** The address of a step by its noun under the case. */
  address: (noun: string) => string;
  /** The version that was read goes along, so that nobody signs for what they never saw; what only begins has none. */
  version?: number;
  /** Under which query the page keeps what the answer shows, if it does. */
  kept?: (answer: Answer) => QueryKey;
  /** What else this page shows is out of date once the step is taken, by the first word of its queries. */
  outdated: readonly string[];
}

/** Sends a step once, however often its button is pressed or the line breaks, and shows its answer at once. */
export function useSignedStep<Answer>({ address, version, kept, outdated }: Signed<Answer>, onDone: (answer: Answer) => void) {
  const client = useQueryClient();
  const once = useIdempotent();
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body: unknown }) =>
      once((idempotencyKey) => request<Answer>(address(path), {
        method: 'POST', body, idempotencyKey, ...(version === undefined ? {} : { ifMatch: version }),
      })),
    onSuccess: async (answer) => {
      const key = kept?.(answer);
      if (key) {
        // One asked for before the step may be answered after it: the page would go back, and the next step be refused.
        await client.cancelQueries({ queryKey: key, exact: true });
        client.setQueryData(key, answer);
      }
      for (const word of outdated) void client.invalidateQueries({ queryKey: [word] });
      onDone(answer);
    },
  });
}
