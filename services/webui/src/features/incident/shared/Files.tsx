import { PaperClipOutlined } from '@ant-design/icons';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceBase } from '@/shared/evidence/evidenceBase';

/** Files a step rests on, by number: their names stay with the case's attachments. */
export function Files({ ids }: { ids: readonly string[] | undefined }) {
  const { t } = useTranslation();
  const base = useContext(EvidenceBase);
  if (!ids || ids.length === 0) return null;
  return (
    <p className="part-files">
      {ids.map((id, index) => (
        <a key={id} href={`${base}/${encodeURIComponent(id)}`} target="_blank" rel="noopener noreferrer">
          <PaperClipOutlined aria-hidden /> {t('incident.file', { index: index + 1 })}
        </a>
      ))}
    </p>
  );
}
