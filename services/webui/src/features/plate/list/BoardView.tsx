import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlateBoard, PlateLevel, PlateState } from '@/shared/api/plate';
import { type Filters, listLink } from './filters';

/** From the proposal to the publication of the lifting; what is done against a refusal stands beside it. */
const stages: readonly PlateState[] = ['PROPOSED', 'DECIDED', 'PLANNING', 'PLAN_REVIEW', 'RECTIFYING', 'ACCEPTANCE', 'MEASURES', 'PASSED', 'LIFTED'];
const over: readonly PlateState[] = ['CLOSED', 'ENDED', 'DECLINED'];

interface Props {
  board: PlateBoard;
  filters: Filters;
}

/** Plates by stage: how many stand there, how many of them are late; each number is a link to its list. */
export function BoardView({ board, filters }: Props) {
  const { t } = useTranslation();
  const { q, division, enterprise } = filters;
  const to = (more: Filters) => listLink({ q, division, enterprise, ...more });
  return (
    <section className="section plate-board" aria-label={t('plate.board.title')}>
      <header className="section-head">
        <div>
          <h2>{t('plate.board.title')}</h2>
          <p className="section-hint">{t('plate.board.open', { count: board.open })}</p>
        </div>
        <Link to={to({ bucket: 'OVERDUE' })} className="board-overdue" data-late={board.overdue > 0}>{t('plate.board.overdue', { count: board.overdue })}</Link>
      </header>
      <ol className="plate-stages">
        {stages.map((state) => <li key={state}><Stage state={state} board={board} current={filters.state === state} to={to} /></li>)}
      </ol>
      <p className="plate-over">
        {over.map((state) => (
          <Link key={state} to={to({ state })} aria-current={filters.state === state ? 'true' : undefined}>
            {t(`plate.states.${state}`)} {board.cells.filter((cell) => cell.state === state).reduce((sum, cell) => sum + cell.count, 0)}
          </Link>
        ))}
      </p>
    </section>
  );
}

interface StageProps {
  state: PlateState;
  board: PlateBoard;
  current: boolean;
  to: (more: Filters) => string;
}

function Stage({ state, board, current, to }: StageProps) {
  const { t } = useTranslation();
  const cells = board.cells.filter((cell) => cell.state === state);
  const sum = (of: 'count' | 'overdue' | 'due72h') => cells.reduce((total, cell) => total + cell[of], 0);
  const [count, overdue, soon] = [sum('count'), sum('overdue'), sum('due72h')];
  const name = t(`plate.states.${state}`);
  return (
    <article className="plate-stage" data-tone={overdue > 0 ? 'late' : count > 0 ? 'some' : 'none'} data-current={current}>
      <Link to={to({ state })} className="plate-stage-head" aria-current={current ? 'true' : undefined}>
        <span>{name}</span>
        <strong>{count}</strong>
      </Link>
      {overdue > 0 && <Link to={to({ state, bucket: 'OVERDUE' })} className="plate-stage-late" aria-label={t('plate.board.overdueOf', { name, count: overdue })}>{t('plate.board.overdue', { count: overdue })}</Link>}
      {soon > 0 && <span className="plate-stage-soon">{t('plate.board.soon', { count: soon })}</span>}
      <span className="plate-stage-levels">
        {cells.map(({ level, count: many }: { level: PlateLevel; count: number }) => (
          <Link key={level} to={to({ state, level })} aria-label={t('plate.board.levelOf', { name, level: t(`plate.levels.${level}`), count: many })}>{t(`plate.levels.${level}`)} {many}</Link>
        ))}
      </span>
    </article>
  );
}
