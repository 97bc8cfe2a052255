import { FilePdfOutlined, FileWordOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DocumentOffer, IncidentDetail } from '@/shared/api/incident';
import { Section } from '@/shared/ui/Page';
import { Loaded } from '@/shared/ui/States';
import { incidentPath, useDocuments } from '../shared/useIncidents';

/** Papers made from the record; one that cannot be made yet says why. */
export function DocumentsTab({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation();
  return (
    <Section title={t('incident.documents.title')} hint={t('incident.documents.hint')}>
      <Loaded query={useDocuments(incident)}>
        {(offers) => <ul className="documents">{offers.map((offer) => <li key={offer.kind}><Offer offer={offer} id={incident.id} /></li>)}</ul>}
      </Loaded>
    </Section>
  );
}

function Offer({ offer, id }: { offer: DocumentOffer; id: string }) {
  const { t } = useTranslation();
  const name = offer.title || t(`incident.documentKinds.${offer.kind}`);
  const address = (extension: string) => incidentPath(id, `/documents/${offer.kind}.${extension}`);
  return (
    <>
      <span className="document-name">
        <strong>{name}</strong>
        {!offer.available && <span className="muted">{offer.why ?? t('incident.documents.notYet')}</span>}
      </span>
      {offer.available && (
        <span className="button-row">
          <Button href={address('pdf')} download icon={<FilePdfOutlined aria-hidden />} aria-label={`${name} PDF`}>PDF</Button>
          <Button href={address('docx')} download icon={<FileWordOutlined aria-hidden />} aria-label={`${name} Word`}>Word</Button>
        </span>
      )}
    </>
  );
}
