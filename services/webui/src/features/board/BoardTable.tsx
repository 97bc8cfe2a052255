import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BoardRow } from '@/shared/api/portal';
import { type BoardBucket, type Dimension, itemsLink } from './useBoard';

const columns = [
  ['OVERDUE', 'overdue'],
  ['H24', 'h24'],
  ['H72', 'h72'],
  ['OPEN', 'open'],
] as const satisfies readonly (readonly [BoardBucket, keyof BoardRow])[];

interface Props {
  by: Dimension;
  rows: BoardRow[];
}

const headings = { division: 'board.nameDivision', organisation: 'board.nameOrganisation', post: 'board.namePost' } as const;

/** One line per place, department or post, worst first; every number opens its list. */
export function BoardTable({ by, rows }: Props) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="muted board-none">{t('board.emptyRows')}</p>;
  const sorted = [...rows].sort((a, b) => b.overdue - a.overdue || b.h24 - a.h24 || b.open - a.open);
  return (
    <div className="table-scroll">
      <table className="board-table">
        <thead>
          <tr>
            <th scope="col">{t(headings[by])}</th>
            {columns.map(([bucket, kind]) => <th key={bucket} scope="col" className="number-cell">{t(`board.short.${kind}`)}</th>)}
            <th scope="col" className="share-cell">{t('board.share')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {columns.map(([bucket, kind]) => (
                <td key={bucket} className="number-cell">
                  {row[kind] === 0 ? <span className="zero">0</span> : (
                    <Link
                      to={itemsLink(bucket, by, row.key, row.name)}
                      className="count"
                      data-kind={kind}
                      aria-label={t('board.openList', { name: row.name, what: t(`board.${kind}`), count: row[kind] })}
                    >
                      {row[kind]}
                    </Link>
                  )}
                </td>
              ))}
              <td className="share-cell"><Share row={row} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A plain bar from overdue to later, with the percentage in words beside it. */
function Share({ row }: { row: BoardRow }) {
  const part = (count: number) => `${row.open === 0 ? 0 : (count / row.open) * 100}%`;
  const percent = row.open === 0 ? 0 : Math.round((row.overdue / row.open) * 100);
  return (
    <span className="share">
      <span className="share-bar" aria-hidden>
        <span data-kind="overdue" style={{ width: part(row.overdue) }} />
        <span data-kind="h24" style={{ width: part(row.h24) }} />
        <span data-kind="h72" style={{ width: part(row.h72) }} />
      </span>
      <span>{percent}%</span>
    </span>
  );
}
