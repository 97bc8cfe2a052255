import type { Action } from '@/shared/api/hazard';

/** Each step is a noun of its own under the hazard. */
export const stepPaths: Record<Action, string> = {
  GRADE: 'gradings',
  ORDER: 'orders',
  FILE_PLAN: 'plans',
  REVIEW_PLAN: 'plan-reviews',
  REPORT_PROGRESS: 'progress-reports',
  REQUEST_EXTENSION: 'extensions',
  DECIDE_EXTENSION: 'extension-decisions',
  REQUEST_ACCEPTANCE: 'acceptance-requests',
  VERIFY: 'verifications',
  WRITE_OFF: 'write-offs',
  SEND_BACK: 'send-backs',
  RESUBMIT: 'resubmissions',
  TRANSFER: 'transfers',
  ANSWER_TRANSFER: 'transfer-answers',
  RULE_TRANSFER: 'transfer-rulings',
  RECORD_PENALTY: 'penalties',
  STOP_WORK: 'stop-work-orders',
  RESUME_WORK: 'resumptions',
  APPROVE_CUT_OFF: 'cut-offs',
  EXECUTE_CUT_OFF: 'cut-off-executions',
  LIFT_CUT_OFF: 'cut-off-liftings',
};
