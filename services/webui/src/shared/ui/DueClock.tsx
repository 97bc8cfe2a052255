import { useTranslation } from 'react-i18next';
import type { Basis } from '../api/problem';
import { Countdown } from './Countdown';
import { Unverified } from './Tags';

/** The clock that presses, as rows of lists carry it: what it counts and by which rule, where the server says so. */
export interface DueRow {
  dueAt?: string | null | undefined;
  armedAt?: string | null | undefined;
  clockName?: string | null | undefined;
  basis?: Basis | null | undefined;
  verified?: boolean | undefined;
  clockProvisional?: boolean | undefined;
  questioned?: boolean | undefined;
}

/** Name and basis in one line; a table cuts it off, the page of the case has it whole. */
export function DueRule({ row: { clockName, basis, verified } }: { row: DueRow }) {
  const { t } = useTranslation();
  const rule = [clockName, basis && t('common.basisText', { ...basis })].filter(Boolean).join(' · ');
  if (!rule) return null;
  return (
    <span className="due-rule">
      <span className="due-rule-text" title={rule}>{rule}</span>
      {verified === false && <Unverified />}
    </span>
  );
}

interface Props {
  row: DueRow;
  showDue?: boolean;
}

export function DueClock({ row, showDue = false }: Props) {
  if (!row.dueAt) return null;
  return (
    <span className="due-clock">
      <Countdown clock={{ dueAt: row.dueAt, armedAt: row.armedAt, provisional: row.clockProvisional, questioned: row.questioned }} showDue={showDue} />
      <DueRule row={row} />
    </span>
  );
}
