import { useSearchParams } from 'react-router';
import { pageOf } from '@/features/hazard/list/filters';

/** A short list's filters in the address; another filter begins again at the first page. */
export function useListAddress() {
  const [parameters, setParameters] = useSearchParams();
  const put = (changes: Record<string, string | undefined>, keepPage = false) => {
    const next = new URLSearchParams(parameters);
    if (!keepPage) next.delete('page');
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setParameters(next);
  };
  return {
    value: (name: string) => parameters.get(name) ?? undefined,
    oneOf: <T extends string>(name: string, values: readonly T[]): T | undefined => values.find((value) => value === parameters.get(name)),
    paging: pageOf(parameters),
    filter: (changes: Record<string, string | undefined>) => put(changes),
    turnTo: (page: number) => put({ page: String(page + 1) }, true),
  };
}
