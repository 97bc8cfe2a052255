import { CheckCircleOutlined } from '@ant-design/icons';
import { Table, type TableColumnsType, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PublicEntry } from '@/shared/api/publicity';
import { day } from '@/shared/time/format';
import { LongText } from '@/shared/ui/LongText';
import { useWide } from '@/shared/ui/useWide';

interface Props {
  entries: PublicEntry[];
  caption: string;
  onPlace: (code: string) => void;
}

/** What is published, the newest first: a table on a desk, cards on a phone. */
export function Entries({ entries, caption, onPlace }: Props) {
  const wide = useWide();
  if (wide) return <EntryTable entries={entries} caption={caption} onPlace={onPlace} />;
  return (
    <ul className="cards" aria-label={caption}>
      {entries.map((entry, index) => <li key={`${entry.number}-${index}`}><EntryCard entry={entry} onPlace={onPlace} /></li>)}
    </ul>
  );
}

function EntryTable({ entries, caption, onPlace }: Props) {
  const { t } = useTranslation();
  const columns: TableColumnsType<PublicEntry & { key: string }> = [
    {
      title: t('publicity.columns.what'),
      key: 'what',
      render: (_value, entry) => (
        <div className="public-what">
          <strong>{entry.title}</strong>
          <span className="number">{entry.number}</span>
          <LongText text={entry.summary} />
        </div>
      ),
    },
    { title: t('publicity.columns.subject'), key: 'subject', width: 240, render: (_value, entry) => <Subject entry={entry} /> },
    { title: t('publicity.columns.place'), key: 'place', width: 140, render: (_value, entry) => <Place entry={entry} onPlace={onPlace} /> },
    { title: t('publicity.columns.published'), key: 'published', width: 120, render: (_value, entry) => day(entry.publishedAt) },
    { title: t('publicity.columns.standing'), key: 'standing', width: 190, render: (_value, entry) => <Standing entry={entry} /> },
  ];
  return (
    <Table
      aria-label={caption}
      columns={columns}
      dataSource={entries.map((entry, index) => ({ ...entry, key: `${entry.number}-${index}` }))}
      pagination={false}
      className="table"
    />
  );
}

function EntryCard({ entry, onPlace }: { entry: PublicEntry; onPlace: (code: string) => void }) {
  const { t } = useTranslation();
  return (
    <article className="card">
      <span className="card-top">
        <span className="number">{entry.number}</span>
        <Standing entry={entry} />
      </span>
      <strong className="card-title">{entry.title}</strong>
      <Subject entry={entry} />
      <LongText text={entry.summary} />
      <span className="card-top">
        <Place entry={entry} onPlace={onPlace} />
        <span className="card-meta">{t('publicity.publishedOn', { date: day(entry.publishedAt) })}</span>
      </span>
    </article>
  );
}

function Subject({ entry: { subject, creditCode } }: { entry: PublicEntry }) {
  const { t } = useTranslation();
  if (!subject) return <span className="muted">{t('publicity.noSubject')}</span>;
  return (
    <span className="public-subject">
      <span>{subject}</span>
      {creditCode && <span className="number">{t('publicity.creditCode', { code: creditCode })}</span>}
    </span>
  );
}

function Place({ entry, onPlace }: { entry: PublicEntry; onPlace: (code: string) => void }) {
  const { t } = useTranslation();
  const { divisionCode, divisionName } = entry;
  return (
    <button type="button" className="text-button" aria-label={t('publicity.placeOnly', { name: divisionName })} onClick={() => onPlace(divisionCode)}>
      {divisionName}
    </button>
  );
}

/** Whether it holds, until when, or when it ended. */
function Standing({ entry: { kind, until, endedOn, retractedOn } }: { entry: PublicEntry }) {
  const { t } = useTranslation();
  if (retractedOn) return <Tag className="tag" data-tone="grey">{t('publicity.retracted', { date: retractedOn })}</Tag>;
  if (endedOn) return <Tag className="tag" data-tone="green" icon={<CheckCircleOutlined aria-hidden />}>{t(`publicity.ended.${kind}`, { date: endedOn })}</Tag>;
  if (until) return <Tag className="tag" data-tone="gold">{t(`publicity.until.${kind}`, { date: until })}</Tag>;
  return null;
}
