import { BellOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { request } from '@/shared/api/http';
import { uuid } from '@/shared/api/idempotency';
import type { Notice } from '@/shared/api/portal';
import { subjectLink } from '@/shared/api/subject';
import { dateTime } from '@/shared/time/format';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { BasisLine } from '@/shared/ui/Tags';
import { useNotifications } from './useNotifications';

export default function NotificationsPage() {
  const { t } = useTranslation();
  const [page, setPage] = useState(0);
  const notices = useNotifications(page);
  useReading(notices.isSuccess);
  return (
    <Page title={t('notifications.title')}>
      <Loaded query={notices}>
        {(data) => data.items.length === 0 ? (
          <EmptyState title={t('notifications.empty')} hint={t('notifications.emptyHint')} />
        ) : (
          <>
            <ul className="cards">{data.items.map((notice) => <li key={notice.id}><NoticeCard notice={notice} /></li>)}</ul>
            <Pager page={data} onChange={setPage} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Seen once shown: the bell goes quiet, the marks in this list stay until the next visit. */
function useReading(shown: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!shown) return;
    request('/api/notifications/readings', { method: 'POST', idempotencyKey: uuid() })
      .then(() => client.invalidateQueries({ queryKey: ['notifications', 'unread'] }))
      // Nothing is lost: they stay unread until the page is opened again.
      .catch(() => undefined);
  }, [shown, client]);
}

function NoticeCard({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  return (
    <Link to={subjectLink(notice)} className="card notice">
      <BellOutlined aria-hidden className="notice-icon" />
      <span className="notice-body">
        <strong>{notice.text} {!notice.read && <Tag className="tag tag-small" data-tone="red">{t('notifications.unread')}</Tag>}</strong>
        <span>{notice.title} <span className="number">{notice.hazardNumber}</span></span>
        {notice.basis && <BasisLine document={notice.basis.document} clause={notice.basis.clause} />}
        <time dateTime={notice.at}>{dateTime(notice.at)}</time>
      </span>
    </Link>
  );
}
