import { PaperClipOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { INCIDENT_EVIDENCE } from '@/shared/evidence/evidenceBase';

/** Files a step rests on, by number: their names stay with the case's attachments. */
export function Files({ ids }: { ids: readonly string[] | undefined }) {
  const { t } = useTranslation();
  if (!ids || ids.length === 0) return null;
  return (
    <p className="part-files">
      {ids.map((id, index) => (
        <a key={id} href={`${INCIDENT_EVIDENCE}/${encodeURIComponent(id)}`} target="_blank" rel="noopener noreferrer">
          <PaperClipOutlined aria-hidden /> {t('incident.file', { index: index + 1 })}
        </a>
      ))}
    </p>
  );
}
