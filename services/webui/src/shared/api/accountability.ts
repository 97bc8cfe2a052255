import type { Deadline, Evidence, Signature } from './hazard';
import type { Basis } from './problem';

/**
 * What the accountability service answers about cases, interviews and listings, behind /api/accountability/... in the
 * browser. Every POST wants Idempotency-Key, every step on an existing matter If-Match with its version; the answer to a
 * step is the matter as it is then.
 */
export const caseStages = [
  'OPENED', 'INVESTIGATED', 'NOTICE', 'DEFENCE', 'DECISION', 'APPEAL', 'IN_FORCE', 'EXPIRED', 'CLOSED',
] as const;
export type CaseStage = (typeof caseStages)[number];

/** What the trigger table proposes; nothing is decided about anybody by it. The least first. */
export const triggerOutcomes = ['NOTE', 'WARNING', 'INTERVIEW', 'CASE'] as const;
export type TriggerOutcome = (typeof triggerOutcomes)[number];

export const triggerKinds = [
  'MISSED_CLOCK', 'REPORTING_FAULT', 'OVERDUE_HAZARD', 'OVERDUE_PLATE', 'REFUSED_ORDER', 'INCIDENT',
  'UNLISTED_MAJOR_HAZARD', 'CONTROL_TARGET', 'MISSED_DUTY', 'OTHER',
] as const;
export type TriggerKind = (typeof triggerKinds)[number];

export const subjectKinds = ['BODY', 'POST', 'ENTERPRISE'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const measureKinds = [
  'WARNING_NOTICE', 'INTERVIEW', 'VETO', 'DISCIPLINARY_PROPOSAL', 'PENALTY', 'TRANSFER_TO_PROSECUTION',
  'DISCREDIT_LISTING', 'PUBLICATION',
] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** Whom it is about, as of when it happened; a post together with who held it then. */
export interface AccountableSubject {
  key: string;
  kind: SubjectKind;
  id: string;
  name: string;
  organisation: string;
  organisationName: string;
  holder: { username: string; name: string; from: string; to: string | null } | null;
}

/** Something that happened, with what the table said about it and why. */
export interface CaseFact {
  id: string;
  subject: string;
  kind: TriggerKind;
  severity: string;
  occurredAt: string;
  text: string;
  sourceType: string | null;
  sourceId: string | null;
  sourceNumber: string | null;
  basis: Basis | null;
  verified: boolean;
  outcome: TriggerOutcome;
  rule: string;
  withdrawn: boolean;
}

export interface MeasureProposal {
  subject: string;
  kind: MeasureKind;
  text: string;
  months: number | null;
}

export interface CaseMeasure extends MeasureProposal {
  id: string;
  doneBy: Signature | null;
  document: string | null;
  /** The interview, veto or listing it led to. */
  effectId: string | null;
  expiresAt: string | null;
}

interface Signed {
  by: Signature;
}

export interface Investigation extends Signed {
  findings: string;
  proposals: MeasureProposal[];
  evidenceIds: string[];
}

export interface CaseNotice extends Signed {
  number: string;
  content: string;
  answerBy: string;
}

export interface CaseAnswer extends Signed {
  subject: string;
  waived: boolean;
  text: string;
  evidenceIds: string[];
}

export interface CaseDecision extends Signed {
  number: string;
  reasons: string;
  considered: string;
  dismissed: boolean;
  appealBy: string | null;
}

export interface CaseAppeal extends Signed {
  subject: string;
  grounds: string;
}

export interface CaseReview extends Signed {
  revoked: boolean;
  reasons: string;
}

export interface CaseClosing extends Signed {
  summary: string;
  dismissed: boolean;
}

export interface Handover extends Signed {
  from: string;
  to: string;
  reason: string;
}

export const listingKinds = ['VETO', 'DISCREDIT'] as const;
export type ListingKind = (typeof listingKinds)[number];

/** A veto or listing that holds for somebody now. */
export interface Standing {
  kind: ListingKind;
  number: string;
  year: number | null;
  from: string;
  until: string;
}

export const caseActions = [
  'ADD_SUBJECT', 'ADD_FACT', 'INVESTIGATE', 'DISMISS', 'SERVE_NOTICE', 'ANSWER', 'DECIDE', 'APPEAL', 'REVIEW', 'CARRY_OUT',
  'CLOSE', 'REASSIGN',
] as const;
export type CaseAction = (typeof caseActions)[number];

export interface CaseRow {
  id: string;
  number: string;
  title: string;
  stage: CaseStage;
  proposal: TriggerOutcome;
  factCount: number;
  handlerId: string;
  handlerName: string;
  divisionCode: string;
  divisionName: string;
  openedAt: string;
  dueAt: string | null;
  /** The clock that presses, with its rule; only in lists. */
  clockName?: string | null;
  basis?: Basis | null;
  verified?: boolean;
  armedAt?: string | null;
  version: number;
}

export interface CaseDetail extends CaseRow {
  /** False where the reader is whom it is about and sees the own part only. */
  whole: boolean;
  subjects: AccountableSubject[];
  facts: CaseFact[];
  investigation: Investigation | null;
  notice: CaseNotice | null;
  answers: CaseAnswer[];
  defenceEndedAt: string | null;
  decision: CaseDecision | null;
  measures: CaseMeasure[];
  appeal: CaseAppeal | null;
  review: CaseReview | null;
  inForceAt: string | null;
  closing: CaseClosing | null;
  handovers: Handover[];
  /** Bodies with an interest, whose people may not handle it. */
  excluded?: { id: string; name: string }[];
  /** What each kind of measure rests on. */
  measureRules: Record<MeasureKind, { document: string; clause: string; verified: boolean }>;
  standings: Standing[];
  attachments: Evidence[];
  deadlines: Deadline[];
  actions: CaseAction[];
}

/** How many cases stand at each stage; closed ones are left out. */
export type CaseBoard = Partial<Record<CaseStage, number>>;

export interface SignalRow {
  id: string;
  kind: TriggerKind;
  severity: string;
  subjectName: string;
  text: string;
  basis: Basis | null;
  verified: boolean;
  sourceType: string | null;
  sourceId: string | null;
  sourceNumber: string | null;
  occurredAt: string;
  recordedAt: string;
  outcome: TriggerOutcome | null;
  rule: string | null;
  caseId: string | null;
}

export const interviewStates = ['SUMMONED', 'ABSENT', 'ATTENDED', 'FOLLOW_UP', 'CLOSED'] as const;
export type InterviewState = (typeof interviewStates)[number];

export const interviewActions = [
  'RECEIVE_SUMMONS', 'RECORD_ATTENDANCE', 'RESUMMON', 'FILE_MINUTES', 'FULFIL', 'CHECK',
] as const;
export type InterviewAction = (typeof interviewActions)[number];

export interface InterviewRow {
  id: string;
  number: string;
  title: string;
  state: InterviewState;
  caseId: string | null;
  interviewerId: string;
  interviewerName: string;
  appointedAt: string;
  openCommitments: number;
  divisionName: string;
  dueAt: string | null;
  /** The clock that presses, with its rule; only in lists. */
  clockName?: string | null;
  basis?: Basis | null;
  verified?: boolean;
  armedAt?: string | null;
  version: number;
}

export interface Summons extends Signed {
  number: string;
  appointedAt: string;
  place: string;
  received: Signature | null;
}

export interface Attendance extends Signed {
  attended: boolean;
  people: string;
  remark: string;
}

export interface Commitment {
  id: string;
  text: string;
  until: string;
  rounds: number;
  reported: Signature | null;
  result: string;
  evidenceIds: string[];
  checked: Signature | null;
  opinion: string;
  accepted: boolean;
}

export interface InterviewDetail extends InterviewRow {
  subject: AccountableSubject;
  reason: string;
  summonses: Summons[];
  attendances: Attendance[];
  minutes: (Signed & { content: string; evidenceIds: string[] }) | null;
  commitments: Commitment[];
  standings: Standing[];
  attachments: Evidence[];
  deadlines: Deadline[];
  actions: InterviewAction[];
}

export const listingStates = ['IN_FORCE', 'REMOVAL_ASKED', 'REMOVED', 'EXPIRED'] as const;
export type ListingState = (typeof listingStates)[number];

export const listingActions = ['REQUEST_REMOVAL', 'DECIDE_REMOVAL', 'RESTORE', 'LIFT'] as const;
export type ListingAction = (typeof listingActions)[number];

export interface ListingRow {
  id: string;
  number: string;
  title: string;
  kind: ListingKind;
  state: ListingState;
  subjectName: string;
  year: number | null;
  from: string;
  until: string;
  divisionName: string;
  version: number;
}

export interface ListingRemoval {
  asked: Signature;
  grounds: string;
  evidenceIds: string[];
  decided: Signature | null;
  granted: boolean;
  opinion: string;
}

export interface ListingDetail extends ListingRow {
  subject: AccountableSubject;
  ground: string;
  basis: Basis;
  /** First day early removal may be asked for; null where it never may. */
  removableFrom: string | null;
  removals: ListingRemoval[];
  restored: (Signed & { reason: string }) | null;
  lifted: (Signed & { reason: string }) | null;
  /** Case that decided it. */
  caseId?: string | null;
  deadlines: Deadline[];
  actions: ListingAction[];
}

