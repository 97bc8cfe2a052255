import { FilePdfOutlined, FileWordOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** A paper made from the record, or why it cannot be made yet. */
export interface Offer {
  kind: string;
  title: string;
  available: boolean;
  why: string | null;
}

export type Ending = 'pdf' | 'docx';

interface Props<O extends Offer> {
  offers: readonly O[];
  nameOf: (offer: O) => string;
  addressOf: (offer: O, ending: Ending) => string;
}

/** Papers as PDF and Word; one that cannot be made yet says why. */
export function Documents<O extends Offer>({ offers, nameOf, addressOf }: Props<O>) {
  return (
    <ul className="documents">
      {offers.map((offer) => (
        <li key={offer.kind}><Paper offer={offer} name={nameOf(offer)} addressOf={(ending) => addressOf(offer, ending)} /></li>
      ))}
    </ul>
  );
}

function Paper({ offer, name, addressOf }: { offer: Offer; name: string; addressOf: (ending: Ending) => string }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="document-name">
        <strong>{name}</strong>
        {!offer.available && <span className="muted">{offer.why ?? t('incident.documents.notYet')}</span>}
      </span>
      {offer.available && (
        <span className="button-row">
          <Button href={addressOf('pdf')} download icon={<FilePdfOutlined aria-hidden />} aria-label={`${name} PDF`}>PDF</Button>
          <Button href={addressOf('docx')} download icon={<FileWordOutlined aria-hidden />} aria-label={`${name} Word`}>Word</Button>
        </span>
      )}
    </>
  );
}
