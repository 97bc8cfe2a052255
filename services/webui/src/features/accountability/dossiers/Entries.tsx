import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierEntry } from '@/shared/api/dossier';
import { dateTime } from '@/shared/time/format';

/** A dossier may hold thousands of records; the paper has them all, the page starts with these. */
const SHOWN = 50;

export function Entries({ entries, label }: { entries: DossierEntry[]; label: string }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (entries.length === 0) return <p className="muted">{t('accountability.dossier.noActs')}</p>;
  const shown = all ? entries : entries.slice(0, SHOWN);
  return (
    <>
      <ol className="dossier-entries" aria-label={label}>
        {shown.map((entry) => (
          <li key={`${entry.hash}-${entry.at}`}>
            <p className="fact-head">
              <time dateTime={entry.at}>{dateTime(entry.at)}</time>
              <strong>{entry.what}</strong>
              <span>{entry.by}</span>
            </p>
            <p className="card-meta">{[entry.source, entry.subjectNumber].filter(Boolean).join(' · ')}</p>
            {entry.detail && <p className="user-text">{entry.detail}</p>}
            <p className="hash">{entry.hash}</p>
          </li>
        ))}
      </ol>
      {shown.length < entries.length && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>{t('accountability.dossier.more', { count: entries.length - shown.length })}</button>
      )}
    </>
  );
}
