import { BellOutlined, ExclamationCircleFilled, FieldTimeOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Notice } from '@/shared/api/portal';
import { subjectLink } from '@/shared/api/subject';
import { dateTime } from '@/shared/time/format';
import { BasisLine } from '@/shared/ui/Tags';
import { groupOf, type NoticeGroup } from './noticeGroups';

const icons = { missed: ExclamationCircleFilled, reminded: FieldTimeOutlined, progress: BellOutlined };
const tones: Record<NoticeGroup, string> = { missed: 'red', reminded: 'amber', progress: 'grey' };

/** What happened, to what, by which rule, and when; a missed clock cannot be overlooked, in colour or without. */
export function NoticeCard({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const group = groupOf(notice.kind);
  const Icon = icons[group];
  return (
    <Link to={subjectLink(notice)} className="card notice" data-group={group} data-read={notice.read}>
      <Icon aria-hidden className="notice-icon" />
      <span className="notice-body">
        <span className="notice-head">
          <Tag className="tag tag-small" data-tone={tones[group]}>{t(`notifications.groups.${group}`)}</Tag>
          {!notice.read && <Tag className="tag tag-small" data-tone="blue">{t('notifications.unread')}</Tag>}
          <time dateTime={notice.at}>{dateTime(notice.at)}</time>
        </span>
        <strong className="notice-text">{notice.text}</strong>
        <span>{notice.title}</span>
        <span className="number">{notice.hazardNumber}</span>
        {notice.basis && <BasisLine document={notice.basis.document} clause={notice.basis.clause} />}
      </span>
    </Link>
  );
}
