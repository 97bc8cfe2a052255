import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type InterviewRow, interviewStates } from '@/shared/api/accountability';
import { useSession } from '@/shared/session/session';
import { dateTime } from '@/shared/time/format';
import { DueClock } from '@/shared/ui/DueClock';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { ListFilters } from '../shared/ListFilters';
import { InterviewStateTag } from '../shared/tags';
import { useMatters } from '../shared/useAccountability';
import { useListAddress } from '../shared/useListAddress';
import { SummonDrawer } from '../steps/Openings';

/** Interviews one holds, oversees, or was summoned to. */
export default function InterviewListPage() {
  const { t } = useTranslation();
  const mayCall = useSession().has('safety-office', 'supervisor-head', 'leader', 'discipline');
  const [calling, setCalling] = useState(false);
  const address = useListAddress();
  const q = address.value('q');
  const state = address.oneOf('state', interviewStates);
  const interviews = useMatters('interviews', { q, state, ...address.paging });
  return (
    <Page
      title={t('accountability.interview.list')}
      hint={t('accountability.interview.listHint')}
      extra={mayCall && <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setCalling(true)}>{t('accountability.open.interview')}</Button>}
    >
      <ListFilters
        q={q}
        hint={t('accountability.interview.searchHint')}
        choices={[{ name: 'state', label: t('hazard.state'), value: state, options: interviewStates.map((one) => ({ value: one, label: t(`accountability.interviewStates.${one}`) })) }]}
        onChange={address.filter}
      />
      <Loaded query={interviews}>
        {(page) => page.items.length === 0 ? <EmptyState title={t('accountability.interview.none')} hint={t('accountability.interview.noneHint')} /> : (
          <>
            <ul className="cards cards-wide">{page.items.map((row) => <li key={row.id}><InterviewCard row={row} /></li>)}</ul>
            <Pager page={page} onChange={address.turnTo} />
          </>
        )}
      </Loaded>
      {calling && <SummonDrawer onClose={() => setCalling(false)} />}
    </Page>
  );
}

function InterviewCard({ row }: { row: InterviewRow }) {
  const { t } = useTranslation();
  return (
    <Link to={`/interviews/${encodeURIComponent(row.id)}`} className="card">
      <span className="card-top">
        <span className="number">{row.number}</span>
        <span className="tags"><InterviewStateTag state={row.state} /></span>
      </span>
      <strong className="card-title">{row.title}</strong>
      <span className="card-meta">{[row.interviewerName, row.divisionName].join(' · ')}</span>
      <span className="card-meta">{t('accountability.interview.appointed', { time: dateTime(row.appointedAt) })}</span>
      {row.openCommitments > 0 && <span className="card-meta">{t('accountability.interview.openCommitments', { count: row.openCommitments })}</span>}
      <DueClock row={row} showDue />
    </Link>
  );
}
