import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlateRow } from '@/shared/api/plate';
import { day } from '@/shared/time/format';
import { DueClock } from '@/shared/ui/DueClock';
import { PlateLevelTag, PlateStateTag } from '../shared/tags';
import { plateLink } from '../shared/usePlates';

export function PlateTable({ rows }: { rows: PlateRow[] }) {
  const { t } = useTranslation();
  const columns: TableColumnsType<PlateRow> = [
    {
      title: t('plate.one'),
      key: 'title',
      render: (_value, row) => (
        <span className="cell-title">
          <Link to={plateLink(row.id)}>{row.title}</Link>
          <span className="number">{row.noticeNumber ?? row.number}</span>
          {row.round > 1 && <span className="muted">{t('plate.round', { round: row.round })}</span>}
        </span>
      ),
    },
    {
      title: t('plate.level'),
      key: 'level',
      width: 170,
      render: (_value, row) => <span className="cell-title"><span><PlateLevelTag level={row.level} /></span><span className="muted">{row.officeName}</span></span>,
    },
    { title: t('plate.stage'), key: 'state', width: 150, render: (_value, row) => <PlateStateTag state={row.state} /> },
    {
      title: t('hazard.due'),
      key: 'due',
      width: 230,
      render: (_value, row) => row.dueAt ? <DueClock row={row} showDue /> : <span className="muted">—</span>,
    },
    {
      title: t('hazard.enterprise'),
      key: 'enterprise',
      render: (_value, row) => (
        <span className="cell-title">
          <span>{row.enterpriseName ?? t('hazard.noEnterprise')}</span>
          <span className="muted">{[row.divisionName, row.handlerName].filter(Boolean).join(' · ')}</span>
        </span>
      ),
    },
    {
      title: t('plate.rectifyBy'),
      key: 'rectifyBy',
      width: 130,
      render: (_value, row) => (
        <span className="cell-title">
          <span>{row.rectifyBy ? day(row.rectifyBy) : '—'}</span>
          {row.published && <span className="muted">{t('plate.published')}</span>}
        </span>
      ),
    },
  ];
  return <Table rowKey="id" columns={columns} dataSource={rows} pagination={false} scroll={{ x: 980 }} className="table" tableLayout="fixed" />;
}
