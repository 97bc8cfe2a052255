import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentAction } from '@/shared/api/incident';
import type { PartProps } from './Overview';

/** What the clock waits for comes first; corrections and suspicions last. */
const order: readonly IncidentAction[] = [
  'RECEIVE', 'RELAY', 'REPORT_DIRECTLY', 'SEND_NOTICE', 'COMPLETE', 'FOLLOW_UP', 'RECORD_ARRIVAL', 'RECEIPT_NOTICE', 'SUPPLEMENT', 'CONFIRM_GRADE', 'MERGE',
  'FORM_INQUIRY', 'DECLARE_CONFLICT', 'ADD_MEMBER', 'FILE_INQUIRY_REPORT', 'REPLY', 'PUBLISH', 'END_APPRAISAL', 'START_APPRAISAL',
  'DECIDE_INQUIRY_EXTENSION', 'REQUEST_INQUIRY_EXTENSION', 'REPORT_PLATE_PROGRESS', 'LIFT_PLATE', 'ISSUE_PLATE',
  'COMPLETE_CLOSURE_ITEM', 'FILE_EVIDENCE_SET', 'SIGN_EVIDENCE_SET', 'ARCHIVE', 'EVALUATE', 'ADD_CLOSURE_ITEM', 'DECIDE_FAULT', 'SUSPECT_FAULT',
];
const SHOWN = 4;

/** Only what the server lists: the page does not work out by itself who may do what. */
export function ActionPanel({ incident, onStep }: PartProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const open = order.filter((action) => incident.actions.includes(action));
  const shown = all ? open : open.slice(0, open.length <= SHOWN + 1 ? open.length : SHOWN);
  return (
    <section className="actions" aria-label={t('hazard.detail.next')}>
      <h2>{t('hazard.detail.next')}</h2>
      {open.length === 0 ? <p className="muted">{t('incident.noActions')}</p> : (
        <div className="action-buttons">
          {shown.map((action, index) => (
            <Button key={action} type={index === 0 ? 'primary' : 'default'} size="large" block onClick={() => onStep(action)}>
              {t(`incident.steps.${action}`)}
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
