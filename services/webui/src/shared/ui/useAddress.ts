import { useState } from 'react';
import { useSearchParams } from 'react-router';

/**
 * The tab and the open step live in the address: a to-do can point at exactly what is to be done. A step that was offered
 * stays open until it is closed: somebody else who takes it meanwhile must not take away what is being typed.
 */
export function useAddress<A extends string>(actions: readonly A[], offered: readonly A[]) {
  const [parameters, setParameters] = useSearchParams();
  const put = (changes: Record<string, string | null>) =>
    setParameters((before) => {
      const next = new URLSearchParams(before);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      return next;
    }, { replace: true });
  const asked = actions.find((action) => action === parameters.get('step')) ?? null;
  const [open, setOpen] = useState<A | null>(null);
  const step = asked && (offered.includes(asked) || asked === open) ? asked : null;
  if (step !== open) setOpen(step);
  return {
    tab: parameters.get('tab') ?? '',
    step,
    target: parameters.get('target') ?? undefined,
    openTab: (tab: string) => put({ tab }),
    openStep: (next: A, target?: string) => put({ step: next, target: target ?? null }),
    closeStep: () => put({ step: null, target: null }),
  };
}
