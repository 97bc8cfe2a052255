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

interface Props {
  offers: readonly Offer[];
  nameOf: (offer: Offer) => string;
  /** Where a kind is to be had, without the ending. */
  addressOf: (kind: string) => string;
}

/** Papers as PDF and Word; one that cannot be made yet says why. */
export function Documents({ offers, nameOf, addressOf }: Props) {
  return (
    <ul className="documents">
      {offers.map((offer) => (
        <li key={offer.kind}><Paper offer={offer} name={nameOf(offer)} address={addressOf(offer.kind)} /></li>
      ))}
    </ul>
  );
}

function Paper({ offer, name, address }: { offer: Offer; name: string; address: string }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="document-name">
        <strong>{name}</strong>
        {!offer.available && <span className="muted">{offer.why ?? t('incident.documents.notYet')}</span>}
      </span>
      {offer.available && (
        <span className="button-row">
          <Button href={`${address}.pdf`} download icon={<FilePdfOutlined aria-hidden />} aria-label={`${name} PDF`}>PDF</Button>
          <Button href={`${address}.docx`} download icon={<FileWordOutlined aria-hidden />} aria-label={`${name} Word`}>Word</Button>
        </span>
      )}
    </>
  );
}
