import { ExclamationCircleOutlined, InboxOutlined } from '@ant-design/icons';
import { Button, Spin } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './ProblemAlert';
import { SignedOutError } from '../api/problem';

export function LoadingState({ page = false }: { page?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={page ? 'state state-page' : 'state'} role="status">
      <Spin aria-hidden />
      <p>{t('common.loading')}</p>
    </div>
  );
}

interface EmptyProps {
  title?: string;
  hint?: string;
  action?: ReactNode;
}

export function EmptyState({ title, hint, action }: EmptyProps) {
  const { t } = useTranslation();
  return (
    <div className="state">
      <InboxOutlined className="state-icon" aria-hidden />
      <p className="state-title">{title ?? t('common.emptyTitle')}</p>
      {hint && <p>{hint}</p>}
      {action}
    </div>
  );
}

interface ErrorProps {
  error: unknown;
  onRetry?: () => void;
  page?: boolean;
}

export function ErrorState({ error, onRetry, page = false }: ErrorProps) {
  const { t } = useTranslation();
  const signedOut = error instanceof SignedOutError;
  return (
    <div className={page ? 'state state-page' : 'state'}>
      <ExclamationCircleOutlined className="state-icon" aria-hidden />
      <ProblemAlert error={error} />
      {onRetry && <Button type={signedOut ? 'primary' : 'default'} onClick={onRetry}>{t(signedOut ? 'common.signInAgain' : 'common.retry')}</Button>}
    </div>
  );
}

interface QueryLike<T> {
  data: T | undefined;
  error: unknown;
  isError: boolean;
  refetch: () => unknown;
}

/** Loading, failure with another try, or the content: every list and page goes through here. */
export function Loaded<T>({ query, children }: { query: QueryLike<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <LoadingState />;
}
