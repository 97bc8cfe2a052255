import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlateAction, PlateDetail } from '@/shared/api/plate';

/** What the clock waits for comes first; asking the level above and refusals last. */
const order: readonly PlateAction[] = [
  'DECIDE_LEVEL', 'DECIDE_RAISE', 'ISSUE', 'SERVE', 'RECEIVE', 'FILE_PLAN', 'REVIEW_PLAN', 'DECIDE_EXTENSION', 'REVIEW', 'DECIDE_MEASURE',
  'LIFT', 'PUBLISH_LIFTING', 'RECORD', 'PUBLISH', 'REPORT_PROGRESS', 'SELF_EVALUATE', 'REQUEST_ACCEPTANCE', 'REQUEST_EXTENSION', 'ESCALATE', 'REFUSE',
];
const SHOWN = 4;

interface Props {
  plate: PlateDetail;
  onStep: (action: PlateAction) => void;
}

/** Only what the server lists: the page does not work out by itself who may do what. */
export function ActionPanel({ plate, onStep }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const open = order.filter((action) => plate.actions.includes(action));
  const shown = all ? open : open.slice(0, open.length <= SHOWN + 1 ? open.length : SHOWN);
  return (
    <section className="actions" aria-label={t('hazard.detail.next')}>
      <h2>{t('hazard.detail.next')}</h2>
      {open.length === 0 ? <p className="muted">{t('hazard.detail.nextNone')}</p> : (
        <div className="action-buttons">
          {shown.map((action, index) => (
            <Button key={action} type={index === 0 ? 'primary' : 'default'} size="large" block onClick={() => onStep(action)}>
              {t(`plate.actions.${action}`)}
            </Button>
          ))}
          {shown.length < open.length && (
            <Button type="link" block onClick={() => setAll(true)}>{t('incident.moreActions', { count: open.length - shown.length })}</Button>
          )}
        </div>
      )}
    </section>
  );
}
