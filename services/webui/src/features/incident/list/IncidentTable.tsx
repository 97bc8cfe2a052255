import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IncidentRow } from '@/shared/api/incident';
import { dateTime } from '@/shared/time/format';
import { DueClock } from '@/shared/ui/DueClock';
import { IncidentGradeTag, IncidentStateTag, LateTag } from '../shared/tags';
import { casualties } from '../shared/words';

export function IncidentTable({ rows }: { rows: IncidentRow[] }) {
  const { t } = useTranslation();
  const columns: TableColumnsType<IncidentRow> = [
    {
      title: t('incident.one'),
      key: 'title',
      render: (_value, row) => (
        <span className="cell-title">
          <Link to={`/incidents/${encodeURIComponent(row.id)}`}>{row.title}</Link>
          <span className="number">{row.number}</span>
          <span className="muted">{row.occurredAt ? t('incident.occurredOn', { time: dateTime(row.occurredAt) }) : t('incident.occurredUnknown')}</span>
        </span>
      ),
    },
    { title: t('hazard.grade'), key: 'grade', width: 150, render: (_value, row) => <span className="tags"><IncidentGradeTag {...row} /></span> },
    { title: t('incident.casualties'), key: 'casualties', width: 160, render: (_value, row) => casualties(row, t) },
    {
      title: t('incident.chain.title'),
      key: 'relay',
      width: 150,
      render: (_value, row) => (
        <span className="cell-title">
          <span>{row.relayLevel ? t('incident.reached', { level: t(`incident.levels.${row.relayLevel}`) }) : t('incident.reachedNone')}</span>
          {row.late && <span><LateTag>{t('incident.late')}</LateTag></span>}
        </span>
      ),
    },
    {
      title: t('hazard.state'),
      key: 'state',
      width: 200,
      render: (_value, row) => (
        <span className="cell-title">
          <span><IncidentStateTag state={row.state} /></span>
          <DueClock row={row} showDue />
        </span>
      ),
    },
    {
      title: t('incident.enterprise'),
      key: 'enterprise',
      width: 220,
      render: (_value, row) => (
        <span className="cell-title">
          <span>{row.enterpriseName ?? t('incident.noEnterprise')}</span>
          <span className="muted">{row.divisionName}</span>
        </span>
      ),
    },
  ];
  return <Table rowKey="id" columns={columns} dataSource={rows} pagination={false} scroll={{ x: 1120 }} className="table" tableLayout="fixed" />;
}
