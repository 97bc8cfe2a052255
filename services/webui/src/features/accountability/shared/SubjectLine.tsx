import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AccountableSubject } from '@/shared/api/accountability';

/** A subject as of when it happened: its kind, its body, and for a post who held it from when to when. */
export function SubjectLine({ subject }: { subject: AccountableSubject }) {
  const { t } = useTranslation();
  const { holder } = subject;
  return (
    <div className="subject-line">
      <p className="subject-name">
        <strong>{subject.kind === 'ENTERPRISE' ? <Link to={`/enterprises/${encodeURIComponent(subject.id)}`}>{subject.name}</Link> : subject.name}</strong>
        <Tag className="tag tag-small" data-tone="blue">{t(`accountability.subjectKinds.${subject.kind}`)}</Tag>
      </p>
      {subject.kind === 'POST' && <p className="card-meta">{subject.organisationName}</p>}
      {subject.kind === 'POST' && (holder ? (
        <p>
          {t('accountability.holder', { name: holder.name })}
          <span className="muted"> {holder.to ? t('accountability.held', { from: holder.from, to: holder.to }) : t('accountability.heldSince', { from: holder.from })}</span>
        </p>
      ) : <p className="muted">{t('accountability.noHolder')}</p>)}
    </div>
  );
}
