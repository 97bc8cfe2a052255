import type { Basis } from './problem';
import type { ResponsibilityAnswer } from './registry';
import type { AddedWork } from './scheme';

/** What the hazard service answers. */
export const hazardStates = [
  'REPORTED', 'GRADED', 'PLANNING', 'PLAN_REVIEW', 'RECTIFYING',
  'ACCEPTANCE', 'VERIFIED', 'WRITTEN_OFF', 'TRANSFERRING', 'SENT_BACK',
] as const;
export type HazardState = (typeof hazardStates)[number];

export const grades = ['GENERAL', 'MAJOR'] as const;
export type Grade = (typeof grades)[number];

export const sources = [
  'SELF_INSPECTION', 'DEPARTMENT_INSPECTION', 'GRID_PATROL', 'EXPERT', 'TIP_OFF', 'ASSIGNED',
] as const;
export type Source = (typeof sources)[number];

export const buckets = ['OVERDUE', 'H24', 'H72'] as const;
export type Bucket = (typeof buckets)[number];

export const actions = [
  'GRADE', 'ORDER', 'FILE_PLAN', 'REVIEW_PLAN', 'REPORT_PROGRESS', 'REQUEST_EXTENSION', 'DECIDE_EXTENSION',
  'REQUEST_ACCEPTANCE', 'VERIFY', 'WRITE_OFF', 'SEND_BACK', 'RESUBMIT', 'TRANSFER', 'ANSWER_TRANSFER', 'RULE_TRANSFER',
  'RECORD_PENALTY', 'STOP_WORK', 'RESUME_WORK', 'APPROVE_CUT_OFF', 'EXECUTE_CUT_OFF', 'LIFT_CUT_OFF',
] as const;
export type Action = (typeof actions)[number];

export interface Deadline {
  id: string;
  clockId: string;
  name: string;
  basis: Basis | null;
  verified: boolean;
  state: string;
  armedAt?: string | null;
  dueAt: string | null;
  provisional?: boolean;
  question?: string | null;
  answer?: string | null;
  history?: { previousDueAt?: string | null; dueAt: string; provisional: boolean; document: string; at: string }[];
  metAt?: string | null;
  missedAt?: string | null;
  remindAt?: string | null;
  paused?: boolean;
}

export interface Evidence {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  sha256?: string;
}

export interface MatchedCriterion {
  criterionId: string;
  standard: string;
  version?: string | null;
  clause: string;
  text: string;
  verified: boolean;
}

export interface GradeSuggestion {
  loaded: boolean;
  grade: Grade | null;
  matched: MatchedCriterion[];
  message?: string | null;
}

/** One criterion for a major hazard with the question that decides it; "yes" is the bad case. */
export interface Criterion {
  id: string;
  clause: string;
  text: string;
  verified: boolean;
  question: { key: string; label: string; type: 'BOOLEAN' | 'NUMBER' };
}

export interface Standard {
  id: string;
  name: string;
  number: string;
  loaded: boolean;
  verified: boolean;
  criteria: Criterion[];
}

/** A named person on a post who took a step. */
export interface Signature {
  username: string;
  name: string;
  postName?: string | null;
  organisationName?: string | null;
  at: string;
}

export interface Body {
  id: string;
  name: string;
}

export interface HazardRow {
  id: string;
  number: string;
  state: HazardState;
  grade: Grade | null;
  title: string;
  matterName: string;
  enterpriseName?: string | null;
  divisionName: string;
  handlerName?: string | null;
  reportedAt: string;
  /** End of the clock that presses; the clock is named where the service says so. */
  dueAt?: string | null;
  armedAt?: string | null;
  clockName?: string | null;
  basis?: Basis | null;
  verified?: boolean;
}

interface Signed {
  by: Signature;
}

export interface Order extends Signed {
  demand: string;
  due: string;
  stopWork: boolean;
}

/** 五落实: a plan that lacks one of the five is no plan. */
export interface PlanElements {
  responsible: string;
  measures: string;
  funds: string;
  deadline: string;
  contingency: string;
}

export interface Plan extends PlanElements, Signed {
  review?: (Signed & { approved: boolean; reason?: string | null }) | null;
}

export interface Extension extends Signed {
  until: string;
  reason: string;
  decision?: (Signed & { granted: boolean; until?: string | null; reason?: string | null }) | null;
}

export interface Transfer extends Signed {
  from?: Body | null;
  to: Body;
  reason: string;
  answer?: (Signed & { accepted: boolean; reason?: string | null }) | null;
  ruling: boolean;
}

/** Words of informants, each as they were taken down, with the files they sent. */
export interface Informant {
  statements: { title?: string | null; words?: string; what?: string | null; place: string | null; longitude: number | null; latitude: number | null; takenBy: string; takenAt: string }[];
  evidence: Evidence[];
}

export interface HazardDetail {
  id: string;
  number: string;
  state: HazardState;
  grade: Grade | null;
  suggestion?: GradeSuggestion | null;
  title: string;
  description: string;
  /** Null where the reader does not learn how it came to light. */
  source: Source | null;
  matter: { code: string; name: string };
  enterprise: { id: string; name: string; uscc?: string } | null;
  division: { code: string; name: string; path?: string };
  place: string;
  longitude: number | null;
  latitude: number | null;
  foundAt: string;
  reportedAt: string;
  reporter: Signature | null;
  handler: { organisationId: string; name: string } | null;
  awaitsRuling?: boolean;
  responsible: ResponsibilityAnswer | null;
  grading?: (Signed & { grade: Grade; criteria: MatchedCriterion[]; reason?: string | null }) | null;
  order: Order | null;
  plan: Plan | null;
  progress: (Signed & { text: string; percent: number; evidenceIds?: string[] })[];
  extensions: Extension[];
  acceptances: (Signed & { statement: string; evidenceIds?: string[] })[];
  verifications: (Signed & { passed: boolean; opinion: string; evidenceIds?: string[] })[];
  transfers: Transfer[];
  sendBacks?: (Signed & { reason: string })[];
  evidence: Evidence[];
  /** What an informant said, for those who handle it. */
  informant?: Informant | null;
  deadlines: Deadline[];
  /** What the division's scheme added; a service of an earlier release says nothing of it. */
  added?: AddedWork[];
  actions: Action[];
  version: number;
}

export const cutOffKinds = ['POWER', 'EXPLOSIVES'] as const;
export type CutOffKind = (typeof cutOffKinds)[number];

/** A penalty as its document says it; fine in fen, 0 without one. */
export interface Penalty {
  documentNumber: string;
  decidedOn: string;
  content: string;
  fineFen: number;
}

/** Penalties with major hazards as art. 113 counts them. */
export interface PenaltyCount {
  within180Days: number;
  withinYear: number;
}

/** Penalty, stopped work and cut-offs of one hazard. */
export interface Enforcement {
  penaltyRequired: boolean;
  penaltyBasis: Basis;
  penalties: (Signed & { penalty: Penalty; count: PenaltyCount; evidenceIds: string[] })[];
  count: PenaltyCount | null;
  closureDue: boolean;
  closureBasis: Basis;
  stopped: boolean;
  stopOrders: (Signed & { scope: string; documentNumber: string; evidenceIds: string[] })[];
  resumptions: (Signed & { documentNumber: string; applied: string; evidenceIds: string[] })[];
  powerOff: boolean;
  explosivesOff: boolean;
  cutOffApprovals: CutOffApproval[];
  cutOffExecutions: (Signed & { kind: CutOffKind; executor: string })[];
  cutOffLiftings: (Signed & { kind: CutOffKind; reason: string })[];
  version: number;
}

/** `notBefore` is the first moment at which it may be done. */
export interface CutOffApproval extends Signed {
  kind: CutOffKind;
  emergency: boolean;
  grounds: string;
  notified: string;
  notBefore: string;
}

/** A signed step as the history lists it; which further fields there are depends on `step`. */
export interface HistoryStep extends Signed {
  step: string;
  grade?: Grade;
  demand?: string;
  due?: string;
  stopWork?: boolean;
  measures?: string;
  funds?: string | number;
  deadline?: string;
  until?: string | null;
  text?: string;
  percent?: number;
  statement?: string;
  opinion?: string;
  reason?: string | null;
  supplement?: string;
  approved?: boolean;
  granted?: boolean;
  passed?: boolean;
  accepted?: boolean;
  to?: Body;
  penalty?: Penalty;
  count?: PenaltyCount;
  scope?: string;
  documentNumber?: string;
  applied?: string;
  kind?: CutOffKind;
  emergency?: boolean;
  grounds?: string;
  notBefore?: string;
  executor?: string;
}

export interface ProcessView {
  definition: string;
  bpmnXml: string | null;
  activities: {
    activityId: string;
    name: string | null;
    state: 'ACTIVE' | 'COMPLETED';
    startedAt: string | null;
    endedAt: string | null;
  }[];
}
