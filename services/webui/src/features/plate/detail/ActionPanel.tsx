import { useTranslation } from 'react-i18next';
import type { PlateAction, PlateDetail } from '@/shared/api/plate';
import { useWords } from '@/shared/i18n/useWords';
import { OfferedSteps } from '@/shared/step/OfferedSteps';
import { onPlate } from '../shared/usePlates';

/** What the clock waits for comes first; asking the level above and refusals last. */
const order: readonly PlateAction[] = [
  'DECIDE_LEVEL', 'DECIDE_RAISE', 'ISSUE', 'SERVE', 'RECEIVE', 'FILE_PLAN', 'REVIEW_PLAN', 'DECIDE_EXTENSION', 'REVIEW', 'DECIDE_MEASURE',
  'LIFT', 'PUBLISH_LIFTING', 'RECORD', 'PUBLISH', 'REPORT_PROGRESS', 'SELF_EVALUATE', 'REQUEST_ACCEPTANCE', 'REQUEST_EXTENSION', 'ESCALATE', 'REFUSE',
];

interface Props {
  plate: PlateDetail;
  onStep: (action: PlateAction) => void;
}

export function ActionPanel({ plate, onStep }: Props) {
  const { t } = useTranslation();
  return (
    <OfferedSteps
      on={onPlate(plate)}
      order={order}
      offered={plate.actions}
      name={(action) => t(`plate.actions.${action}`)}
      onStep={onStep}
      idle={<Idle plate={plate} />}
    />
  );
}

/** Why nothing is offered: an added step comes first, it is for somebody else here, or for somebody elsewhere. */
function Idle({ plate }: { plate: PlateDetail }) {
  const { t } = useTranslation();
  const words = useWords();
  const added = plate.added?.find((work) => work.outcome === null);
  if (added?.mine) return t('plate.scheme.work.first');
  const others = plate.forOthers ?? [];
  const who = waitedFor(plate);
  const why = [
    ...(added ? [t('plate.scheme.work.before', { body: added.body.name, name: added.name })] : []),
    ...(others.length > 0 ? [t('plate.forOthers', { steps: words.list(others.map((action) => t(`plate.actions.${action}`))) })] : []),
  ];
  if (why.length > 0) return why.join(' ');
  return who ? `${t('hazard.detail.nextNone')} ${t('plate.waits', { who })}` : t('hazard.detail.nextNone');
}

/** Whose turn it is with what the plate waits for in the first place; nobody's once it is over. */
function waitedFor({ state, office, hazard }: PlateDetail): string | undefined {
  if (state === 'PLANNING' || state === 'RECTIFYING') return (hazard.enterprise ?? hazard.handler ?? office).name;
  if (state === 'PLAN_REVIEW' || state === 'ACCEPTANCE') return (hazard.handler ?? office).name;
  return state === 'CLOSED' || state === 'ENDED' || state === 'DECLINED' ? undefined : office.name;
}
