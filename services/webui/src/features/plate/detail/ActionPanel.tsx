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
  const words = useWords();
  const name = (action: PlateAction) => t(`plate.actions.${action}`);
  const others = plate.forOthers ?? [];
  return (
    <OfferedSteps
      on={onPlate(plate)}
      order={order}
      offered={plate.actions}
      name={name}
      onStep={onStep}
      idle={plate.added?.some((work) => work.mine) ? t('plate.scheme.work.first') : others.length > 0 ? t('plate.forOthers', { steps: words.list(others.map(name)) }) : undefined}
    />
  );
}
