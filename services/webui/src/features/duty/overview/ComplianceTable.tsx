import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Compliance, DutyState } from '@/shared/api/duty';
import { Pager } from '@/shared/ui/Pager';
import { useWide } from '@/shared/ui/useWide';
import { rateText } from '../shared/words';

export interface ComplianceRow {
  key: string;
  name: string;
  note?: string;
  /** The overview of what lies in it. */
  to?: string | undefined;
  compliance: Compliance;
  /** The list behind a number. */
  link: (state?: DutyState) => string;
}

interface Props {
  caption: string;
  heading: string;
  rows: ComplianceRow[];
}

const counts = [
  ['missed', 'MISSED'], ['madeUp', 'MADE_UP'], ['open', 'OPEN'], ['done', 'DONE'], ['total', undefined],
] as const satisfies readonly (readonly [keyof Compliance, DutyState | undefined])[];

const SIZE = 20;

/** One line per place or post; every number opens its list. On a phone each is a card. */
export function ComplianceTable({ caption, heading, rows }: Props) {
  const { t } = useTranslation();
  const wide = useWide();
  const [wanted, setPage] = useState(0);
  const page = Math.min(wanted, Math.max(0, Math.ceil(rows.length / SIZE) - 1));
  const shown = rows.slice(page * SIZE, (page + 1) * SIZE);
  if (rows.length === 0) return <p className="muted board-none">{t('duty.overview.none')}</p>;
  return (
    <>
      {wide ? (
        <table className="board-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              {counts.map(([name]) => <th key={name} scope="col" className="number-cell">{t(`duty.counts.${name}`)}</th>)}
              <th scope="col" className="share-cell">{t('duty.rate')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <th scope="row"><Name row={row} /></th>
                {counts.map(([name, state]) => <td key={name} className="number-cell"><Count row={row} name={name} state={state} /></td>)}
                <td className="share-cell"><Rate compliance={row.compliance} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <ul className="cards">
          {shown.map((row) => (
            <li key={row.key}>
              <article className="card">
                <strong className="card-title"><Name row={row} /></strong>
                <Rate compliance={row.compliance} />
                <dl className="duty-counts">
                  {counts.map(([name, state]) => (
                    <div key={name}><dt>{t(`duty.counts.${name}`)}</dt><dd><Count row={row} name={name} state={state} /></dd></div>
                  ))}
                </dl>
              </article>
            </li>
          ))}
        </ul>
      )}
      {rows.length > SIZE && <Pager page={{ page, size: SIZE, total: rows.length }} onChange={setPage} />}
    </>
  );
}

function Name({ row }: { row: ComplianceRow }) {
  return (
    <span className="cell-title">
      {row.to ? <Link to={row.to}>{row.name}</Link> : <span>{row.name}</span>}
      {row.note && <span className="muted">{row.note}</span>}
    </span>
  );
}

const kinds: Partial<Record<keyof Compliance, string>> = { missed: 'overdue', madeUp: 'h72' };

function Count({ row, name, state }: { row: ComplianceRow; name: Exclude<keyof Compliance, 'onTimeRate'>; state: DutyState | undefined }) {
  const { t } = useTranslation();
  const count = row.compliance[name];
  if (count === 0) return <span className="zero">0</span>;
  return (
    <Link to={row.link(state)} className="count" data-kind={kinds[name]} aria-label={t('duty.overview.openList', { name: row.name, what: t(`duty.counts.${name}`), count })}>
      {count}
    </Link>
  );
}

/** The rate in words with a bar beside it. */
function Rate({ compliance: { onTimeRate } }: { compliance: Compliance }) {
  return (
    <span className="share duty-rate">
      <span className="share-bar" aria-hidden>
        {onTimeRate !== null && <span data-kind="kept" style={{ width: `${onTimeRate * 100}%` }} />}
      </span>
      <span>{rateText(onTimeRate)}</span>
    </span>
  );
}
