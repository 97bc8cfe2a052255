import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import type { CaseFact } from '@/shared/api/accountability';
import { linkTo } from '@/shared/api/subject';

/** Where a fact is recorded: its page, where there is one. */
export function SourceLink({ fact: { sourceType, sourceId, sourceNumber } }: { fact: Pick<CaseFact, 'sourceType' | 'sourceId' | 'sourceNumber'> }) {
  const { t } = useTranslation();
  if (!sourceType || !sourceId) return <span className="muted">{t('accountability.enteredByHand')}</span>;
  const kind = t(`accountability.sources.${sourceType as 'hazard'}`, { defaultValue: sourceType });
  const text = [kind, sourceNumber ?? sourceId].join(' ');
  const link = linkTo(sourceType, sourceId);
  return link ? <Link to={link}>{text}</Link> : <span>{text}</span>;
}
