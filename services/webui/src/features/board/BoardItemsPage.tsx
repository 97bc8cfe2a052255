import { ArrowLeftOutlined } from '@ant-design/icons';
import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { BoardItem } from '@/shared/api/portal';
import { subjectLink } from '@/shared/api/subject';
import { Countdown } from '@/shared/ui/Countdown';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { BasisLine } from '@/shared/ui/Tags';
import { useWide } from '@/shared/ui/useWide';
import { boardBuckets, countOf, useBoardItems } from './useBoard';

export default function BoardItemsPage() {
  const { t } = useTranslation();
  const wide = useWide();
  const [parameters, setParameters] = useSearchParams();
  const bucket = boardBuckets.find((one) => one === parameters.get('bucket')) ?? 'OPEN';
  const page = Math.max(0, Number(parameters.get('page') ?? 1) - 1) || 0;
  const items = useBoardItems({
    bucket,
    division: parameters.get('division'),
    organisation: parameters.get('organisation'),
    post: parameters.get('post'),
    page,
    size: 20,
  });
  const what = [parameters.get('name'), t(`board.${countOf[bucket]}`)].filter(Boolean).join(' · ');
  return (
    <Page title={t('board.items')} hint={t('board.itemsHint', { what })} extra={<LinkButton to="/board" icon={<ArrowLeftOutlined aria-hidden />}>{t('board.toBoard')}</LinkButton>}>
      <Loaded query={items}>
        {(data) => data.items.length === 0 ? (
          <EmptyState title={t('board.itemsEmpty')} hint={t('board.itemsEmptyHint')} />
        ) : (
          <>
            {wide ? <ItemTable items={data.items} /> : (
              <ul className="cards">{data.items.map((item) => <li key={item.id}><ItemCard item={item} /></li>)}</ul>
            )}
            <Pager page={data} onChange={(next) => {
              const to = new URLSearchParams(parameters);
              to.set('page', String(next + 1));
              setParameters(to);
            }} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function BoardClock({ item }: { item: BoardItem }) {
  const { t } = useTranslation();
  return (
    <span className="due-clock">
      <Countdown clock={{ dueAt: item.dueAt, provisional: item.provisional, questioned: item.questioned }} showDue />
      {item.nobodyToAct && <span className="countdown-word">{t('board.nobodyToAct')}</span>}
    </span>
  );
}

function ItemCard({ item }: { item: BoardItem }) {
  return (
    <Link to={subjectLink(item)} className="card">
      <span className="number">{item.hazardNumber}</span>
      <strong className="card-title">{item.title}</strong>
      <span className="card-meta">{[item.clockName, item.organisation, item.divisionName].filter(Boolean).join(' · ')}</span>
      <BoardClock item={item} />
      <BasisLine document={item.basis.document} clause={item.basis.clause} verified={item.verified} />
    </Link>
  );
}

function ItemTable({ items }: { items: BoardItem[] }) {
  const { t } = useTranslation();
  const columns: TableColumnsType<BoardItem> = [
    {
      title: t('hazard.due'),
      key: 'due',
      width: 200,
      render: (_value, item) => <BoardClock item={item} />,
    },
    {
      title: t('board.subject'),
      key: 'hazard',
      render: (_value, item) => (
        <span className="cell-title">
          <Link to={subjectLink(item)}>{item.title}</Link>
          <span className="number">{item.hazardNumber}</span>
        </span>
      ),
    },
    { title: t('board.clock'), key: 'clock', width: 220, render: (_value, item) => (
      <span className="cell-title">
        <span>{item.clockName}</span>
        <BasisLine document={item.basis.document} clause={item.basis.clause} verified={item.verified} />
      </span>
    ) },
    { title: t('board.nameDivision'), key: 'division', width: 110, render: (_value, item) => item.divisionName },
    { title: t('board.nameOrganisation'), key: 'organisation', width: 130, render: (_value, item) => item.organisation ?? '—' },
    { title: t('hazard.enterprise'), key: 'enterprise', width: 170, render: (_value, item) => item.enterpriseName ?? '—' },
  ];
  return <Table rowKey="id" columns={columns} dataSource={items} pagination={false} className="table" scroll={{ x: 1080 }} />;
}
