import type { Basis } from './problem';
import type { ResponsibilityAnswer } from './registry';

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
  dueAt: string;
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

export interface CriteriaQuestion {
  key: string;
  text: string;
  type: 'BOOLEAN' | 'NUMBER';
  unit?: string | null;
  criterionId?: string | null;
  clause?: string | null;
}

export interface CriteriaStandard {
  standard: string;
  version?: string | null;
  title?: string | null;
  questions: CriteriaQuestion[];
}

export interface Criteria {
  loaded: boolean;
  standards: CriteriaStandard[];
  message?: string | null;
}

export interface Person {
  username?: string;
  name?: string | null;
  post?: string | null;
}

export interface HazardRow {
  id: string;
  number: string;
  title: string;
  state: HazardState;
  grade: Grade | null;
  matter: { code: string; name: string };
  enterprise: { id: string; name: string } | null;
  division: { code: string; name: string };
  handler: { organisationId: string; name: string } | null;
  reportedAt: string;
  dueAt: string | null;
  dueName?: string | null;
  overdue?: boolean;
}

/** Everything a step has left behind carries who signed it, on which post and when. */
export interface Signed {
  at?: string | null;
  by?: Person | null;
}

export interface HazardDetail extends Omit<HazardRow, 'enterprise' | 'division' | 'dueAt'> {
  suggestion?: GradeSuggestion | null;
  description: string;
  source: Source;
  enterprise: { id: string; name: string; uscc?: string } | null;
  division: { code: string; name: string; path?: string };
  place: string;
  longitude: number | null;
  latitude: number | null;
  foundAt: string;
  reporter: Person | null;
  responsible: ResponsibilityAnswer | null;
  order: (Signed & { demand: string; dueDate: string; stopWork: boolean }) | null;
  plan: (Signed & PlanElements & { approved?: boolean | null; reviewReason?: string | null }) | null;
  progress: (Signed & { text: string; percent: number; evidenceIds?: string[] })[];
  extensions: (Signed & {
    until: string; reason: string; granted?: boolean | null; decidedUntil?: string | null; decisionReason?: string | null;
  })[];
  acceptances: (Signed & { statement: string; evidenceIds?: string[] })[];
  verifications: (Signed & { passed: boolean; opinion: string; evidenceIds?: string[] })[];
  transfers: (Signed & {
    organisationId: string; organisationName?: string; reason: string; accepted?: boolean | null;
    answerReason?: string | null; ruledReason?: string | null;
  })[];
  evidence: Evidence[];
  deadlines: Deadline[];
  actions: Action[];
  version: number;
}

/** 五落实: a plan that lacks one of the five is no plan. */
export interface PlanElements {
  responsible: string;
  measures: string;
  funds: string;
  deadline: string;
  contingency: string;
}

export interface HistoryEntry {
  at: string;
  action: string;
  name?: string | null;
  post?: string | null;
  organisation?: string | null;
  version?: number | null;
  text?: string | null;
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
