import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Signature } from '@/shared/api/hazard';
import { dateTime } from '@/shared/time/format';
import { LongText } from '@/shared/ui/LongText';
import { evidenceUrl } from './EvidenceGallery';

export function SignatureLine({ by }: { by: Signature }) {
  return (
    <p className="signature">
      {[by.organisationName, by.name, by.postName].filter(Boolean).join(' · ')} <time dateTime={by.at}>{dateTime(by.at)}</time>
    </p>
  );
}

interface PartProps {
  title: ReactNode;
  by: Signature;
  children?: ReactNode;
  /** What others said to it, under the signature. */
  answer?: ReactNode;
}

/** One signed step with what it holds. */
export function Part({ title, by, children, answer }: PartProps) {
  return (
    <article className="part">
      <h3>{title}</h3>
      {children}
      <SignatureLine by={by} />
      {answer}
    </article>
  );
}

interface AnswerProps {
  good: boolean | undefined;
  yes: string;
  no: string;
  reason?: string | null | undefined;
  by?: Signature | undefined;
}

/** The answer to a request, under it: outcome, words and who signed; a note that it waits when there is none. */
export function Answer({ good, yes, no, reason, by }: AnswerProps) {
  const { t } = useTranslation();
  if (good === undefined) return <Tag className="tag" data-tone="gold">{t('hazard.detail.pending')}</Tag>;
  return (
    <div className="part-answer">
      <Tag className="tag" data-tone={good ? 'green' : 'red'}>{good ? yes : no}</Tag>
      {reason && <LongText text={reason} />}
      {by && <SignatureLine by={by} />}
    </div>
  );
}

/** Files a step rests on, by number: their names stay with the hazard's evidence. */
export function Files({ ids }: { ids: string[] | undefined }) {
  const { t } = useTranslation();
  if (!ids || ids.length === 0) return null;
  return (
    <p className="part-files">
      {ids.map((id, index) => (
        <a key={id} href={evidenceUrl(id)} target="_blank" rel="noopener noreferrer">{t('hazard.evidence')} {index + 1}</a>
      ))}
    </p>
  );
}
