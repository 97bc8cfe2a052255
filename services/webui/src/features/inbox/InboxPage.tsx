import { Segmented, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type Bucket, buckets } from '@/shared/api/hazard';
import type { InboxTask } from '@/shared/api/portal';
import { subjectLink } from '@/shared/api/subject';
import { DueClock } from '@/shared/ui/DueClock';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { useWide } from '@/shared/ui/useWide';
import { TaskCard } from './TaskCard';
import { useInbox, useTaskName } from './useInbox';

export default function InboxPage() {
  const { t } = useTranslation();
  const wide = useWide();
  const [parameters, setParameters] = useSearchParams();
  const due = buckets.find((bucket) => bucket === parameters.get('due'));
  const page = Math.max(0, Number(parameters.get('page') ?? 1) - 1) || 0;
  const inbox = useInbox({ due, page, size: 20 });
  const show = (next: { due?: string; page?: number }) => {
    const to = new URLSearchParams();
    if (next.due && next.due !== 'ALL') to.set('due', next.due);
    if (next.page) to.set('page', String(next.page + 1));
    setParameters(to);
  };
  return (
    <Page title={t('inbox.title')} hint={t('inbox.hint')}>
      <div className="inbox-tools">
        <Segmented<Bucket | 'ALL'>
          aria-label={t('inbox.due')}
          value={due ?? 'ALL'}
          onChange={(next) => show({ due: next })}
          options={[{ value: 'ALL', label: t('inbox.dueAll') }, ...buckets.map((bucket) => ({ value: bucket, label: t(`hazard.buckets.${bucket}`) }))]}
        />
      </div>
      <Loaded query={inbox}>
        {(tasks) => tasks.items.length === 0 ? (
          <EmptyState title={t('inbox.empty')} hint={t('inbox.emptyHint')} />
        ) : (
          <>
            {wide ? <TaskTable tasks={tasks.items} /> : (
              <ul className="cards">{tasks.items.map((task) => <li key={task.id}><TaskCard task={task} /></li>)}</ul>
            )}
            <Pager page={tasks} onChange={(next) => show({ due, page: next })} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function TaskTable({ tasks }: { tasks: InboxTask[] }) {
  const { t } = useTranslation();
  const taskName = useTaskName();
  const columns: TableColumnsType<InboxTask> = [
    {
      title: t('inbox.due'),
      key: 'due',
      width: 240,
      render: (_value, task) => (task.dueAt ? <DueClock row={task} showDue /> : <span className="muted">—</span>),
    },
    { title: t('inbox.task'), key: 'task', width: 150, render: (_value, task) => <strong>{taskName(task)}</strong> },
    {
      title: t('inbox.hazard'),
      key: 'hazard',
      render: (_value, task) => (
        <span className="cell-title">
          <span>{task.title}</span>
          <span className="number">{task.hazardNumber}</span>
        </span>
      ),
    },
    { title: t('inbox.place'), key: 'place', width: 140, render: (_value, task) => task.divisionName },
    { title: t('inbox.organisation'), key: 'organisation', width: 200, render: (_value, task) => task.organisation ?? '—' },
    {
      title: <span className="visually-hidden">{t('inbox.handle')}</span>,
      key: 'handle',
      width: 116,
      render: (_value, task) => (
        <Link
          to={subjectLink(task)}
          className="handle"
          aria-label={t('inbox.handleWhich', { number: task.hazardNumber, task: task.taskName, title: task.title })}
        >
          {t('inbox.handle')}
        </Link>
      ),
    },
  ];
  return <Table rowKey="id" columns={columns} dataSource={tasks} pagination={false} className="table" tableLayout="fixed" scroll={{ x: 1000 }} />;
}
