import type { ReactNode } from 'react';
import { Page } from './Page';
import { ErrorState, LoadingState } from './States';

interface Props<T> {
  /** Heading while there is no content that brings its own. */
  title: string;
  query: { data: T | undefined; error: unknown; isError: boolean; refetch: () => unknown };
  children: (data: T) => ReactNode;
}

/** Like `Loaded` for a whole page, which must have a heading even when its content cannot be had. */
export function LoadedPage<T>({ title, query, children }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  return (
    <Page title={title}>
      {query.isError ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : <LoadingState />}
    </Page>
  );
}
