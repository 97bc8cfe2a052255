import { CheckOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import { Button, Checkbox, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { NoticeCard } from './NoticeCard';
import { groupNames, type NoticeGroup, noticeGroups } from './noticeGroups';
import { useNotifications, useReadAll, useUnread } from './useNotifications';

interface Shown {
  group: NoticeGroup | null;
  unread: boolean;
  page: number;
}

const SIZE = 20;

function useShown(): [Shown, (next: Partial<Shown>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const shown: Shown = {
    group: groupNames.find((one) => one === parameters.get('group')) ?? null,
    unread: parameters.get('unread') === 'true',
    page: Math.max(0, Number(parameters.get('page') ?? 1) - 1) || 0,
  };
  const show = (next: Partial<Shown>) => {
    const { group, unread, page } = { ...shown, page: 0, ...next };
    setParameters({
      ...(group ? { group } : {}),
      ...(unread ? { unread: 'true' } : {}),
      ...(page ? { page: String(page + 1) } : {}),
    });
  };
  return [shown, show];
}

export default function NotificationsPage() {
  const { t } = useTranslation();
  const [shown, show] = useShown();
  const notices = useNotifications({ kind: shown.group ? noticeGroups[shown.group] : undefined, unread: shown.unread, page: shown.page, size: SIZE });
  const filtered = shown.group !== null || shown.unread;
  return (
    <Page title={t('notifications.title')} hint={t('notifications.hint')} extra={<ReadAll />}>
      <div className="notice-tools">
        <Segmented<NoticeGroup | 'all'>
          aria-label={t('notifications.show')}
          value={shown.group ?? 'all'}
          onChange={(next) => show({ group: next === 'all' ? null : next })}
          options={[
            { value: 'all', label: t('common.all') },
            ...groupNames.map((group) => ({ value: group, label: t(`notifications.groups.${group}`) })),
          ]}
        />
        <Checkbox checked={shown.unread} onChange={(event) => show({ unread: event.target.checked })}>{t('notifications.onlyUnread')}</Checkbox>
      </div>
      {shown.group !== 'missed' && <MissedFirst />}
      <Loaded query={notices}>
        {(data) => data.items.length === 0 ? <Nothing filtered={filtered} /> : (
          <>
            <ul className="cards">{data.items.map((notice) => <li key={notice.id}><NoticeCard notice={notice} /></li>)}</ul>
            <Pager page={data} onChange={(page) => show({ page })} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation();
  if (!filtered) return <EmptyState title={t('notifications.empty')} hint={t('notifications.emptyHint')} />;
  return <EmptyState title={t('notifications.noneSuch')} action={<LinkButton to="/notifications">{t('notifications.showAll')}</LinkButton>} />;
}

/** Missed clocks nobody has opened stand above the rest, however old they are. */
function MissedFirst() {
  const { t } = useTranslation();
  const missed = useNotifications({ kind: noticeGroups.missed, unread: true, page: 0, size: 1 }).data?.total ?? 0;
  if (missed === 0) return null;
  return (
    <Link to="/notifications?group=missed&unread=true" className="notice-missed">
      <ExclamationCircleFilled aria-hidden /> {t('notifications.missedUnread', { count: missed })}
    </Link>
  );
}

/** Read is what the person says is read: a notice of a missed clock must not go quiet because a page was opened. */
function ReadAll() {
  const { t } = useTranslation();
  const unread = useUnread().data?.unread ?? 0;
  const reading = useReadAll();
  return (
    <>
      <ProblemAlert error={reading.error} />
      <Button icon={<CheckOutlined aria-hidden />} disabled={unread === 0} loading={reading.isPending} onClick={() => reading.mutate()}>
        {t('notifications.readAll', { count: unread })}
      </Button>
    </>
  );
}
