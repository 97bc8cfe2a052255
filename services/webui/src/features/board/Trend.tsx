import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrendPoint } from '@/shared/api/portal';
import { Section } from '@/shared/ui/Page';
import { LoadingState } from '@/shared/ui/States';

const TrendChart = lazy(() => import('./TrendChart'));

/** The chart, or the same numbers as a table for those who read rather than look. */
export function Trend({ trend }: { trend: TrendPoint[] }) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  return (
    <Section
      title={t('board.trend')}
      extra={<Button size="small" onClick={() => setAsTable(!asTable)}>{t(asTable ? 'board.trendChart' : 'board.trendTable')}</Button>}
    >
      {asTable ? <TrendTable trend={trend} /> : <Suspense fallback={<LoadingState />}><TrendChart trend={trend} /></Suspense>}
    </Section>
  );
}

function TrendTable({ trend }: { trend: TrendPoint[] }) {
  const { t } = useTranslation();
  return (
    <div className="table-scroll trend-table" tabIndex={0} role="region" aria-label={t('board.trend')}>
      <table className="plain-table">
        <thead>
          <tr>
            {(['date', 'reported', 'writtenOff', 'missed'] as const).map((column) => <th key={column} scope="col">{t(`board.${column}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {trend.map((point) => (
            <tr key={point.date}>
              <th scope="row">{point.date}</th>
              <td>{point.reported}</td>
              <td>{point.writtenOff}</td>
              <td>{point.missed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
