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
};
