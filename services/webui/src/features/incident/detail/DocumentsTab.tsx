import { useTranslation } from 'react-i18next';
import type { DocumentOffer, IncidentDetail } from '@/shared/api/incident';
import { Documents } from '@/shared/ui/Documents';
import { Section } from '@/shared/ui/Page';
import { Loaded } from '@/shared/ui/States';
import { incidentPath, useDocuments } from '../shared/useIncidents';

export function DocumentsTab({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation();
  return (
    <Section title={t('incident.documents.title')} hint={t('incident.documents.hint')}>
      <Loaded query={useDocuments(incident)}>
        {(offers) => (
          <Documents
            offers={offers}
            nameOf={(offer) => offer.title || t(`incident.documentKinds.${offer.kind as DocumentOffer['kind']}`)}
            addressOf={({ kind }, ending) => incidentPath(incident.id, `/documents/${kind}.${ending}`)}
          />
        )}
      </Loaded>
    </Section>
  );
}
