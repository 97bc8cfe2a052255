import { FilePdfOutlined } from '@ant-design/icons';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@/shared/api/hazard';
import { EvidenceBase } from '@/shared/evidence/evidenceBase';

/** Served by our own portal with the type the service sniffed; nothing from the file name is interpreted. */
export function evidenceUrl(id: string, base = '/api/hazard/evidence', version?: 'thumbnail'): string {
  return `${base}/${encodeURIComponent(id)}${version ? `?version=${version}` : ''}`;
}

export function EvidenceGallery({ evidence }: { evidence: Evidence[] }) {
  const { t } = useTranslation();
  const base = useContext(EvidenceBase);
  if (evidence.length === 0) return <p className="muted">{t('hazard.noEvidence')}</p>;
  return (
    <ul className="gallery">
      {evidence.map((item) => (
        <li key={item.id}>
          <a href={evidenceUrl(item.id, base)} target="_blank" rel="noopener noreferrer" aria-label={t('hazard.openEvidence', { name: item.name })}>
            {item.mediaType.startsWith('image/') ? (
              <img src={evidenceUrl(item.id, base, 'thumbnail')} alt="" loading="lazy" />
            ) : (
              <span className="gallery-file"><FilePdfOutlined aria-hidden /> {item.name}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
