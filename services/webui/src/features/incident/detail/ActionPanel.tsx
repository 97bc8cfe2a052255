import { useTranslation } from 'react-i18next';
import type { IncidentAction } from '@/shared/api/incident';
import { OfferedSteps } from '@/shared/step/OfferedSteps';
import { onIncident } from '../shared/useIncidents';
import type { PartProps } from './Overview';

/** What the clock waits for comes first; corrections and suspicions last. */
const order: readonly IncidentAction[] = [
  'RECEIVE', 'RELAY', 'REPORT_DIRECTLY', 'SEND_NOTICE', 'COMPLETE', 'FOLLOW_UP', 'RECORD_ARRIVAL', 'RECEIPT_NOTICE', 'SUPPLEMENT', 'CONFIRM_GRADE', 'MERGE',
  'FORM_INQUIRY', 'DECLARE_CONFLICT', 'ADD_MEMBER', 'FILE_INQUIRY_REPORT', 'REPLY', 'PUBLISH', 'END_APPRAISAL', 'START_APPRAISAL',
  'DECIDE_INQUIRY_EXTENSION', 'REQUEST_INQUIRY_EXTENSION', 'REPORT_PLATE_PROGRESS', 'LIFT_PLATE', 'ISSUE_PLATE',
  'COMPLETE_CLOSURE_ITEM', 'FILE_EVIDENCE_SET', 'SIGN_EVIDENCE_SET', 'ARCHIVE', 'EVALUATE', 'ADD_CLOSURE_ITEM', 'DECIDE_FAULT', 'SUSPECT_FAULT',
];

export function ActionPanel({ incident, onStep }: PartProps) {
  const { t } = useTranslation();
  return <OfferedSteps on={onIncident(incident)} order={order} offered={incident.actions} name={(action) => t(`incident.steps.${action}`)} onStep={onStep} />;
}
