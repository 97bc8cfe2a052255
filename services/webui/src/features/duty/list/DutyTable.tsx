import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DutyRow } from '@/shared/api/duty';
import { Standing } from '../shared/Standing';
import { DutyStateTag } from '../shared/tags';
import { countText, rowPeriod, seatText } from '../shared/words';

export function DutyTable({ rows }: { rows: DutyRow[] }) {
  const { t } = useTranslation();
  const columns: TableColumnsType<DutyRow> = [
    {
      title: t('duty.one'),
      key: 'name',
      render: (_value, row) => (
        <span className="cell-title">
          <Link to={`/duties/${encodeURIComponent(row.id)}`}>{row.name}</Link>
          <span className="number">{row.number}</span>
        </span>
      ),
    },
    { title: t('duty.periodName'), key: 'period', width: 150, render: (_value, row) => rowPeriod(row, t) },
    {
      title: t('duty.whose'),
      key: 'seat',
      width: 240,
      render: (_value, row) => (
        <span className="cell-title">
          <span>{seatText(row)}</span>
          <span className="muted">{row.holderName ?? t('duty.vacant')} · {row.divisionName}</span>
        </span>
      ),
    },
    { title: t('duty.counted'), key: 'count', width: 120, render: (_value, row) => countText(row, t) },
    {
      title: t('duty.state'),
      key: 'state',
      width: 220,
      render: (_value, row) => (
        <span className="cell-title">
          <span><DutyStateTag state={row.state} /></span>
          <Standing row={row} />
        </span>
      ),
    },
  ];
  return <Table rowKey="id" columns={columns} dataSource={rows} pagination={false} className="table" tableLayout="fixed" />;
}
