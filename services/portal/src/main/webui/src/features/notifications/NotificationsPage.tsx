import { BellOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Notice } from '@/shared/api/portal';
import { dateTime } from '@/shared/time/format';
import { Page } from '@/shared/ui/Page';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { useNotifications } from './useNotifications';

export default function NotificationsPage() {
  const { t } = useTranslation();
  const notices = useNotifications();
  return (
    <Page title={t('notifications.title')}>
      <Loaded query={notices}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('notifications.empty')} hint={t('notifications.emptyHint')} />
          ) : (
            <ul className="cards">
              {page.items.map((notice) => <li key={notice.id}><NoticeCard notice={notice} /></li>)}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function NoticeCard({ notice }: { notice: Notice }) {
  const content = (
    <>
      <BellOutlined aria-hidden className="notice-icon" />
      <span className="notice-body">
        <strong>{notice.title}</strong>
        {notice.text && <span>{notice.text}</span>}
        <time dateTime={notice.at}>{dateTime(notice.at)}</time>
      </span>
    </>
  );
  return notice.hazardId ? (
    <Link to={`/hazards/${encodeURIComponent(notice.hazardId)}`} className="card notice">{content}</Link>
  ) : (
    <div className="card notice">{content}</div>
  );
}
