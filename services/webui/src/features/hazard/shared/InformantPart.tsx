import { LockOutlined } from '@ant-design/icons';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Informant } from '@/shared/api/hazard';
import { dateTime } from '@/shared/time/format';
import { LongText } from '@/shared/ui/LongText';
import { Facts } from '@/shared/ui/Page';
import { EvidenceGallery } from './EvidenceGallery';

/** What an informant said: shown to those who handle it, and to nobody else even sent. */
export function InformantPart({ informant }: { informant: Informant | null | undefined }) {
  const { t } = useTranslation();
  if (!informant) return null;
  return (
    <section className="part" aria-label={t('hazard.informant.title')}>
      <h3><LockOutlined aria-hidden /> {t('hazard.informant.title')}</h3>
      <p className="muted">{t('hazard.informant.hint')}</p>
      {informant.statements.map((said) => (
        <article key={said.takenAt}>
          {said.title && <strong className="user-text">{said.title}</strong>}
          <LongText text={said.words ?? said.what ?? t('common.notGiven')} />
          <Facts items={factsOf(said, t)} />
        </article>
      ))}
      <EvidenceGallery evidence={informant.evidence} />
    </section>
  );
}

function factsOf(said: Informant['statements'][number], t: TFunction): [string, string][] {
  const { place, longitude, latitude } = said;
  const facts: ([string, string] | false)[] = [
    place !== null && [t('hazard.place'), place],
    longitude !== null && latitude !== null && [t('hazard.coordinates'), `${longitude}, ${latitude}`],
    [t('hazard.informant.taken'), `${said.takenBy} · ${dateTime(said.takenAt)}`],
  ];
  return facts.filter((fact) => fact !== false);
}
