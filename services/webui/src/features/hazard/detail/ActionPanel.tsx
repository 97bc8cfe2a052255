import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Action, HazardDetail } from '@/shared/api/hazard';

/** Steps that move the hazard on come first; sending away and passing on come last. */
const order: readonly Action[] = [
  'RULE_TRANSFER', 'ANSWER_TRANSFER', 'GRADE', 'ORDER', 'FILE_PLAN', 'REVIEW_PLAN', 'DECIDE_EXTENSION', 'VERIFY',
  'WRITE_OFF', 'RESUBMIT', 'REQUEST_ACCEPTANCE', 'REPORT_PROGRESS', 'REQUEST_EXTENSION', 'RECORD_PENALTY', 'STOP_WORK',
  'RESUME_WORK', 'APPROVE_CUT_OFF', 'EXECUTE_CUT_OFF', 'LIFT_CUT_OFF', 'SEND_BACK', 'TRANSFER',
];

interface Props {
  hazard: HazardDetail;
  onStep: (action: Action) => void;
}

/** Only what the server lists: the page does not work out by itself who may do what. */
export function ActionPanel({ hazard, onStep }: Props) {
  const { t } = useTranslation();
  const open = order.filter((action) => hazard.actions.includes(action));
  return (
    <section className="actions" aria-label={t('hazard.detail.next')}>
      <h2>{t('hazard.detail.next')}</h2>
      {open.length === 0 ? (
        <Idle hazard={hazard} />
      ) : (
        <div className="action-buttons">
          {open.map((action, index) => (
            <Button key={action} type={index === 0 ? 'primary' : 'default'} size="large" block onClick={() => onStep(action)}>
              {t(`step.actions.${action}`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

function Idle({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  if (hazard.state === 'WRITTEN_OFF') return <p className="muted">{t('hazard.detail.nextWritten')}</p>;
  return (
    <p className="muted">
      {t('hazard.detail.nextNone')}{' '}
      {hazard.awaitsRuling ? t('hazard.detail.awaitsRuling') : hazard.handler && t('hazard.detail.waiting', { who: hazard.handler.name })}
    </p>
  );
}
