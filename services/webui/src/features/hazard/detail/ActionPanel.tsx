import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Action, HazardDetail } from '@/shared/api/hazard';
import { OfferedSteps } from '@/shared/step/OfferedSteps';
import { onHazard } from '../shared/useHazards';

/** Steps that move the hazard on come first; sending away and passing on come last. */
const order: readonly Action[] = [
  'RULE_TRANSFER', 'ANSWER_TRANSFER', 'GRADE', 'ORDER', 'FILE_PLAN', 'REVIEW_PLAN', 'DECIDE_EXTENSION', 'VERIFY',
  'WRITE_OFF', 'RESUBMIT', 'REQUEST_ACCEPTANCE', 'REPORT_PROGRESS', 'REQUEST_EXTENSION', 'RECORD_PENALTY', 'STOP_WORK',
  'RESUME_WORK', 'APPROVE_CUT_OFF', 'EXECUTE_CUT_OFF', 'LIFT_CUT_OFF', 'SEND_BACK', 'TRANSFER',
];

/** Nobody waits for these; for the penalty with a major hazard somebody does. */
const beside: readonly Action[] = ['STOP_WORK', 'SEND_BACK', 'TRANSFER'];

interface Props {
  hazard: HazardDetail;
  onStep: (action: Action) => void;
}

export function ActionPanel({ hazard, onStep }: Props) {
  const { t } = useTranslation();
  return (
    <OfferedSteps on={onHazard(hazard)} order={order} offered={hazard.actions} name={(action) => t(`step.actions.${action}`)} onStep={onStep} beside={hazard.grade === 'MAJOR' ? beside : [...beside, 'RECORD_PENALTY']} idle={<Idle hazard={hazard} />} />
  );
}

function Idle({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  const added = hazard.added?.find((work) => work.outcome === null);
  if (added?.mine) return t('plate.scheme.work.first');
  if (added) return t('plate.scheme.work.before', { body: added.body.name, name: added.name });
  if (hazard.state === 'WRITTEN_OFF') return t('hazard.detail.nextWritten');
  return (
    <>
      {t('hazard.detail.nextNone')}{' '}
      {waitedFor(hazard, t)}
    </>
  );
}

function waitedFor(hazard: HazardDetail, t: TFunction): string | null {
  if (hazard.awaitsRuling) return t('hazard.detail.awaitsRuling');
  const enterprises = hazard.state === 'PLANNING' || hazard.state === 'RECTIFYING';
  if (enterprises && hazard.enterprise) return t('hazard.detail.awaitsEnterprise', { who: hazard.enterprise.name });
  return hazard.handler && t('hazard.detail.waiting', { who: hazard.handler.name });
}
