import { CheckOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { PlateState } from '@/shared/api/plate';

const way: readonly PlateState[] = ['PROPOSED', 'DECIDED', 'PLANNING', 'PLAN_REVIEW', 'RECTIFYING', 'ACCEPTANCE', 'PASSED', 'LIFTED', 'CLOSED'];
const refused: readonly PlateState[] = ['PROPOSED', 'DECIDED', 'PLANNING', 'PLAN_REVIEW', 'RECTIFYING', 'MEASURES', 'ENDED'];
const declined: readonly PlateState[] = ['PROPOSED', 'DECLINED'];

function stagesOf(state: PlateState): readonly PlateState[] {
  return [way, refused, declined].find((stages) => stages.includes(state)) ?? way;
}

/** The way of a plate, and how far it is; a phone shows the bar and the name of the stage. */
export function StageLine({ state }: { state: PlateState }) {
  const { t } = useTranslation();
  const stages = stagesOf(state);
  const at = stages.indexOf(state);
  const last = at === stages.length - 1;
  return (
    <>
      <ol className="stage-line" aria-label={t('plate.stageLine')}>
        {stages.map((stage, index) => {
          const standing = index < at || (last && index === at) ? 'done' : index === at ? 'current' : 'todo';
          return (
            <li key={stage} data-state={standing} aria-current={index === at ? 'step' : undefined}>
              <span className="stage-mark" aria-hidden>{standing === 'done' ? <CheckOutlined /> : index + 1}</span>
              <span className="stage-name">{t(`plate.stages.${stage}`)}</span>
              {standing === 'done' && <span className="visually-hidden">{t('plate.conditions.done')}</span>}
            </li>
          );
        })}
      </ol>
      <p className="stage-now">{t('plate.stageNow', { index: at + 1, count: stages.length, name: t(`plate.stages.${state}`) })}</p>
    </>
  );
}
