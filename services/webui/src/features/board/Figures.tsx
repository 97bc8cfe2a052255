import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Board } from '@/shared/api/portal';
import { boardBuckets, countOf, itemsLink } from './useBoard';

/** The six numbers; each is a link to its list. */
export function Figures({ counts }: { counts: Board['counts'] }) {
  const { t } = useTranslation();
  return (
    <ul className="figures">
      {boardBuckets.map((bucket) => {
        const kind = countOf[bucket];
        const count = counts[kind];
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
