import { useSearchParams } from 'react-router';

/** The tab and the open step live in the address: a to-do can point at exactly what is to be done. */
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
  const step = actions.find((action) => action === parameters.get('step')) ?? null;
  return {
    tab: parameters.get('tab') ?? '',
    step: step && offered.includes(step) ? step : null,
    target: parameters.get('target') ?? undefined,
    openTab: (tab: string) => put({ tab }),
    openStep: (next: A, target?: string) => put({ step: next, target: target ?? null }),
    closeStep: () => put({ step: null, target: null }),
  };
}
