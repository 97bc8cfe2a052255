import type { Person } from './incident';
import type { Basis } from './problem';

/**
 * What the accountability service answers about recurring duties, behind /api/accountability/duties in the browser. Every
 * POST wants Idempotency-Key and If-Match with the duty's version; its answer is the fresh DutyDetail.
 */
export const dutyStates = ['OPEN', 'MISSED', 'DONE', 'MADE_UP', 'WITHDRAWN'] as const;
export type DutyState = (typeof dutyStates)[number];

export const dutyCycles = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;
export type DutyCycle = (typeof dutyCycles)[number];

export const dutyActions = ['FILE', 'RETURN'] as const;
export type DutyAction = (typeof dutyActions)[number];

export const evidenceKinds = ['MINUTES', 'INSPECTION', 'TRAINING', 'REPORT', 'LETTER', 'LIST', 'OTHER'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export interface DutyRow {
  id: string;
  number: string;
  name: string;
  /** What counts as having done it, and the rule it rests on. */
  evidence: string;
  basis: Basis;
  verified: boolean;
  armedAt: string;
  cycle: DutyCycle;
  periodStart: string;
  periodEnd: string;
  state: DutyState;
  /** Least number in the period, and how many were filed that count. */
  times: number;
  filed: number;
  organisationId: string;
  organisationName: string;
  /** Null where a body owes it that has no post of a head. */
  postId: string | null;
  postName: string | null;
  /** Null while the post is vacant. */
  holderName: string | null;
  divisionCode: string;
  divisionName: string;
  dueAt: string;
  missedAt: string | null;
  doneAt: string | null;
  overdueDays: number;
}

export interface Filing {
  id: string;
  kind: EvidenceKind;
  heldOn: string;
  summary: string;
  signers: string[];
  evidenceIds: string[];
  by: Person;
  /** Filed by somebody of the office, not by the holder. */
  onBehalf: boolean;
  late: boolean;
  returned: { reason: string; by: Person } | null;
}

/** Who owed it, from one day to another (the first no longer), and on how many days of the period. */
export interface Tenure {
  holderName: string | null;
  from: string;
  to: string | null;
  days: number;
}

export interface DutyDetail extends DutyRow {
  version: number;
  recurringDutyId: string;
  tenures: Tenure[];
  filings: Filing[];
  actions: DutyAction[];
  /** Last instant at which the latest evidence may be sent back. */
  returnableUntil: string | null;
}

export interface Compliance {
  total: number;
  open: number;
  done: number;
  missed: number;
  madeUp: number;
  /** Of those done or missed the share done in time, 0 to 1. */
  onTimeRate: number | null;
}

export interface LeaderPage {
  name: string;
  posts: { postId: string; postName: string; organisationName: string }[];
  open: DutyRow[];
  missed: DutyRow[];
  done: DutyRow[];
  rate: Compliance;
}

export interface PostCompliance {
  organisationId: string;
  organisationName: string;
  postId: string | null;
  postName: string | null;
  holderName: string | null;
  divisionName: string;
  compliance: Compliance;
}

export interface DutyOverview {
  total: Compliance;
  byDivision: { code: string; name: string; compliance: Compliance }[];
  byPost: PostCompliance[];
}

export interface FilingRequest {
  kind: EvidenceKind;
  heldOn: string;
  summary: string;
  signers: string[];
  evidenceIds: string[];
}

export interface ReturnRequest {
  filingId: string;
  reason: string;
}
