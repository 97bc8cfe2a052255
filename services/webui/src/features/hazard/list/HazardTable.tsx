import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HazardRow } from '@/shared/api/hazard';
import { DueClock } from '@/shared/ui/DueClock';
import { GradeTag, StateTag } from '@/shared/ui/Tags';

export function HazardTable({ rows }: { rows: HazardRow[] }) {
  const { t } = useTranslation();
  const columns: TableColumnsType<HazardRow> = [
    {
      title: t('hazard.one'),
      key: 'title',
      render: (_value, row) => (
        <span className="cell-title">
          <Link to={`/hazards/${encodeURIComponent(row.id)}`} className="cell-link">{row.title}</Link>
          <span className="number">{row.number}</span>
        </span>
      ),
    },
    { title: t('hazard.grade'), key: 'grade', width: 120, render: (_value, row) => <GradeTag grade={row.grade} /> },
    { title: t('hazard.state'), key: 'state', width: 130, render: (_value, row) => <StateTag state={row.state} /> },
    {
      title: t('hazard.due'),
      key: 'due',
      width: 230,
      render: (_value, row) =>
        row.dueAt && row.state !== 'WRITTEN_OFF' ? <DueClock row={row} showDue /> : <span className="muted">—</span>,
    },
    {
      title: t('hazard.enterprise'),
      key: 'enterprise',
      render: (_value, row) => (
        <span className="cell-title">
          <span>{row.enterpriseName ?? t('hazard.noEnterprise')}</span>
          <span className="muted">{row.divisionName}</span>
        </span>
      ),
    },
    { title: t('hazard.handler'), key: 'handler', width: 190, render: (_value, row) => row.handlerName ?? '—' },
  ];
  return <Table rowKey="id" columns={columns} dataSource={rows} pagination={false} scroll={{ x: 980 }} className="table" tableLayout="fixed" />;
}
