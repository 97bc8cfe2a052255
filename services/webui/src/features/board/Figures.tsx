import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Board } from '@/shared/api/portal';
import { boardBuckets, countOf, itemsLink } from './useBoard';

/** The numbers; each is a link to its list. */
export function Figures({ counts }: { counts: Board['counts'] }) {
  const { t } = useTranslation();
  // What is not certain stands there only while there is some.
  const shown = boardBuckets.filter((bucket) => !['PROVISIONAL', 'QUESTIONED'].includes(bucket) || (counts[countOf[bucket]] ?? 0) > 0);
  return (
    <ul className="figures">
      {shown.map((bucket) => {
        const kind = countOf[bucket];
        const count = counts[kind] ?? 0;
        return (
          <li key={bucket}>
            <Link to={itemsLink(bucket)} className="figure" data-kind={kind} data-tone={count > 0 ? kind : 'calm'}>
              <span className="figure-label">{t(`board.${kind}`)}</span>
              <span className="figure-count">{count}<small>{t(kind === 'major' ? 'board.unitHazards' : 'board.unit')}</small></span>
              <span className="figure-hint">{t(`board.explain.${kind}`)}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
