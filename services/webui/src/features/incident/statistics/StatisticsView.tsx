import { Button, Table, type TableColumnsType } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { withQuery } from '@/shared/api/http';
import type { Statistics } from '@/shared/api/incident';
import { Section } from '@/shared/ui/Page';
import { LoadingState } from '@/shared/ui/States';
import { yuan } from '../shared/words';

const BarsChart = lazy(() => import('./BarsChart'));

type Total = Statistics['total'];

function percent(rate: number | null): string {
  return rate === null ? '—' : `${Math.round(rate * 1000) / 10}%`;
}

/** Totals that open their list, three charts, and the same by place as a table. */
export function StatisticsView({ statistics }: { statistics: Statistics }) {
  const { t } = useTranslation();
  const grades = useMemo(() => statistics.byGrade.map((row) => ({ name: row.grade ? t(`incident.grades.${row.grade}`) : t('incident.gradeNone'), ...row })), [statistics, t]);
  const kinds = useMemo(() => statistics.byKind.map((row) => ({ name: t(`incident.kinds.${row.kind}`), ...row })), [statistics, t]);
  return (
    <>
      <Totals statistics={statistics} />
      <div className="board-grid statistics-grid">
        <Bars title={t('incident.statistics.byDivision')} rows={statistics.byDivision} />
        <Bars title={t('incident.statistics.byGrade')} rows={grades} />
        <Bars title={t('incident.statistics.byKind')} rows={kinds} />
      </div>
      <Section title={t('incident.statistics.table')}><Divisions statistics={statistics} /></Section>
    </>
  );
}

function Totals({ statistics }: { statistics: Statistics }) {
  const { t } = useTranslation();
  const { total, from, to, divisionCode } = statistics;
  const list = (more: Record<string, string> = {}) => withQuery('/incidents', { from, to, divisionCode, ...more });
  return (
    <ul className="figures incident-figures">
      <Figure to={list()} label={t('incident.statistics.incidents')} value={total.incidents} tone="open" />
      <Figure label={t('incident.statistics.deaths')} value={total.deaths} tone={total.deaths > 0 ? 'overdue' : 'calm'} />
      <Figure label={t('incident.statistics.seriousInjuries')} value={total.seriousInjuries} tone="calm" />
      <Figure label={t('incident.statistics.loss')} value={yuan(total.lossFen, t)} tone="calm" long />
      <Figure label={t('incident.statistics.closingRate')} value={percent(total.closingRate)} note={t('incident.statistics.closed', { closed: total.closed, all: total.incidents })} tone={total.closingRate === 1 || total.closingRate === null ? 'calm' : 'h72'} />
      <Figure to={list({ late: 'true' })} label={t('incident.statistics.late')} value={total.late + total.omitted} note={t('incident.statistics.lateAndOmitted', { late: total.late, omitted: total.omitted })} tone={total.late + total.omitted > 0 ? 'overdue' : 'calm'} />
    </ul>
  );
}

interface FigureProps {
  to?: string;
  label: string;
  value: number | string;
  note?: string;
  tone: string;
  long?: boolean;
}

function Figure({ to, label, value, note, tone, long = false }: FigureProps) {
  const content = (
    <>
      <span className="figure-label">{label}</span>
      <span className={long ? 'figure-count figure-long' : 'figure-count'}>{value}</span>
      {note && <span className="figure-note">{note}</span>}
    </>
  );
  return <li>{to ? <Link to={to} className="figure" data-tone={tone}>{content}</Link> : <div className="figure" data-tone={tone}>{content}</div>}</li>;
}

/** The chart, or the same numbers as a table for those who read rather than look. */
function Bars({ title, rows }: { title: string; rows: { name: string; incidents: number; deaths: number }[] }) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  const categories = useMemo(() => rows.map((row) => row.name), [rows]);
  const series = useMemo(() => [
    { name: t('incident.statistics.incidents'), values: rows.map((row) => row.incidents) },
    { name: t('incident.statistics.deaths'), values: rows.map((row) => row.deaths) },
  ], [rows, t]);
  return (
    <Section
      title={title}
      extra={rows.length > 0 && (
        <Button size="small" aria-label={`${title} ${t(asTable ? 'board.trendChart' : 'board.trendTable')}`} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'board.trendChart' : 'board.trendTable')}
        </Button>
      )}
    >
      {rows.length === 0 ? <p className="muted board-none">{t('incident.statistics.none')}</p>
        : asTable ? <BarsTable title={title} rows={rows} />
          : <Suspense fallback={<LoadingState />}><BarsChart categories={categories} series={series} /></Suspense>}
    </Section>
  );
}

function BarsTable({ title, rows }: { title: string; rows: { name: string; incidents: number; deaths: number }[] }) {
  const { t } = useTranslation();
  return (
    <table className="plain-table">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t('incident.statistics.incidents')}</th>
          <th scope="col">{t('incident.statistics.deaths')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}><th scope="row">{row.name}</th><td>{row.incidents}</td><td>{row.deaths}</td></tr>
        ))}
      </tbody>
    </table>
  );
}

type DivisionRow = Statistics['byDivision'][number];

function Divisions({ statistics }: { statistics: Statistics }) {
  const { t } = useTranslation();
  const number = (key: keyof Total, title: string) => ({ title, key, align: 'right' as const, width: 110, render: (_value: unknown, row: DivisionRow) => row[key] });
  const columns: TableColumnsType<DivisionRow> = [
    { title: t('incident.division'), key: 'name', render: (_value, row) => <Link to={withQuery('/incidents', { from: statistics.from, to: statistics.to, divisionCode: row.code })}>{row.name}</Link> },
    number('incidents', t('incident.statistics.incidents')),
    number('deaths', t('incident.statistics.deaths')),
    number('seriousInjuries', t('incident.statistics.seriousInjuries')),
    { title: t('incident.statistics.loss'), key: 'loss', align: 'right', width: 160, render: (_value, row) => yuan(row.lossFen, t) },
    number('closed', t('incident.statistics.closedShort')),
    { title: t('incident.statistics.closingRate'), key: 'rate', align: 'right', width: 110, render: (_value, row) => percent(row.closingRate) },
    number('late', t('incident.faultKinds.LATE')),
    number('omitted', t('incident.faultKinds.OMITTED')),
  ];
  return <Table rowKey="code" columns={columns} dataSource={statistics.byDivision} pagination={false} scroll={{ x: 1040 }} className="table" />;
}
