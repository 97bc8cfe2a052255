import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type CaseStage, caseStages } from '@/shared/api/accountability';
import { withQuery } from '@/shared/api/http';
import { Loaded } from '@/shared/ui/States';
import { useCaseBoard } from '../shared/useAccountability';

const open = caseStages.filter((stage) => stage !== 'CLOSED');

/** How many open cases stand at each stage; every number opens its list. */
export function CaseBoard({ current }: { current: string | undefined }) {
  const { t } = useTranslation();
  const board = useCaseBoard(true);
  return (
    <Loaded query={board}>
      {(counts) => (
        <ol className="stage-board" aria-label={t('accountability.board.title')}>
          {open.map((stage) => <li key={stage}><Tile stage={stage} count={counts[stage] ?? 0} current={stage === current} /></li>)}
        </ol>
      )}
    </Loaded>
  );
}

function Tile({ stage, count, current }: { stage: CaseStage; count: number; current: boolean }) {
  const { t } = useTranslation();
  const name = t(`accountability.stages.${stage}`);
  return (
    <Link
      to={withQuery('/cases', { stage })}
      className="stage-tile"
      data-empty={count === 0}
      aria-current={current ? 'true' : undefined}
      aria-label={t('accountability.board.tile', { stage: name, count })}
    >
      <span className="stage-count">{count}</span>
      <span>{name}</span>
    </Link>
  );
}
