import { FilePdfOutlined, FileWordOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { request, withQuery } from '../api/http';
import { Section } from '../ui/Page';
import { Loaded } from '../ui/States';

/** A paper made from the record, or why it cannot be made yet; that of a case is for one of its subjects. */
interface Offer {
  kind: keyof typeof import('../i18n/zh/papers').papers.kinds;
  title: string;
  available: boolean;
  why: string | null;
  subject?: string;
  subjectName?: string;
}

/** Papers of a case as PDF and Word. @param path of its documents; asked anew with each version */
export function DocumentsTab({ path, version }: { path: string; version: number }) {
  const { t } = useTranslation();
  const offers = useQuery({ queryKey: ['documents', path, version], queryFn: () => request<Offer[]>(path) });
  return (
    <Section title={t('papers.title')} hint={t('papers.hint')}>
      <Loaded query={offers}>
        {(found) => [...bySubject(found).entries()].map(([subject, own], _, all) => (
          <div key={subject} className="documents-of">
            {all.length > 1 && <h3>{own[0]!.subjectName}</h3>}
            <ul className="documents">
              {own.map((offer) => <li key={offer.kind}><Paper offer={offer} path={path} /></li>)}
            </ul>
          </div>
        ))}
      </Loaded>
    </Section>
  );
}

function Paper({ offer, path }: { offer: Offer; path: string }) {
  const { t } = useTranslation();
  const name = t(`papers.kinds.${offer.kind}`, { defaultValue: offer.title });
  const addressOf = (ending: 'pdf' | 'docx') => withQuery(`${path}/${offer.kind}.${ending}`, { subject: offer.subject });
  return (
    <>
      <span className="document-name">
        <strong>{name}</strong>
        {!offer.available && <span className="muted">{offer.why ?? t('papers.notYet')}</span>}
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

function bySubject(offers: readonly Offer[]): Map<string, Offer[]> {
  const groups = new Map<string, Offer[]>();
  for (const offer of offers) {
    const key = offer.subject ?? '';
    groups.set(key, [...(groups.get(key) ?? []), offer]);
  }
  return groups;
}
