import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseRow } from '@/shared/api/accountability';
import { dateTime } from '@/shared/time/format';
import { DueClock } from '@/shared/ui/DueClock';
import { OutcomeTag, StageTag } from '../shared/tags';

const address = (id: string) => `/cases/${encodeURIComponent(id)}`;

export function CaseTable({ rows }: { rows: CaseRow[] }) {
  const { t } = useTranslation();
  const columns: TableColumnsType<CaseRow> = [
    {
      title: t('accountability.case'),
      key: 'title',
      render: (_value, row) => (
        <span className="cell-title">
          <Link to={address(row.id)}>{row.title}</Link>
          <span className="number">{row.number}</span>
        </span>
      ),
    },
    { title: t('accountability.stage'), key: 'stage', width: 140, render: (_value, row) => <StageTag stage={row.stage} /> },
    { title: t('accountability.proposal'), key: 'proposal', width: 140, render: (_value, row) => <OutcomeTag outcome={row.proposal} /> },
    { title: t('accountability.factCount'), key: 'facts', width: 90, render: (_value, row) => row.factCount },
    { title: t('accountability.due'), key: 'due', width: 190, render: (_value, row) => (row.dueAt ? <DueClock row={row} showDue /> : <span className="muted">—</span>) },
    {
      title: t('accountability.handler'),
      key: 'handler',
      width: 210,
      render: (_value, row) => (
        <span className="cell-title">
          <span>{row.handlerName}</span>
          <span className="muted">{row.divisionName}</span>
        </span>
      ),
    },
    { title: t('accountability.openedAt'), key: 'opened', width: 150, render: (_value, row) => dateTime(row.openedAt) },
  ];
  return <Table rowKey="id" columns={columns} dataSource={rows} pagination={false} className="table" tableLayout="fixed" scroll={{ x: 1120 }} />;
}

/** One case on a phone. */
export function CaseCard({ row }: { row: CaseRow }) {
  const { t } = useTranslation();
  return (
    <Link to={address(row.id)} className="card">
      <span className="card-top">
        <span className="number">{row.number}</span>
        <span className="tags"><OutcomeTag outcome={row.proposal} /><StageTag stage={row.stage} /></span>
      </span>
      <strong className="card-title">{row.title}</strong>
      <span className="card-meta">{[row.handlerName, row.divisionName, t('accountability.facts', { count: row.factCount })].join(' · ')}</span>
      <span className="card-meta">{t('accountability.openedOn', { time: dateTime(row.openedAt) })}</span>
      <DueClock row={row} showDue />
    </Link>
  );
}
