import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWide } from './useWide';

interface Props {
  /** How many of them are set. */
  count: number;
  children: ReactNode;
}

/** Filters beside the keyword: in sight on a desk; on a phone folded, so that the list is not pushed off the screen. */
export function MoreFilters({ count, children }: Props) {
  const { t } = useTranslation();
  if (useWide()) return children;
  return (
    <details className="more-filters">
      <summary>{count > 0 ? t('common.moreFiltersSet', { count }) : t('common.moreFilters')}</summary>
      <div className="more-filters-grid">{children}</div>
    </details>
  );
}
