import type { Body, Deadline, Evidence, HazardState, Plan, Signature } from './hazard';
import type { Basis } from './problem';
import type { AddedWork } from './scheme';

/** Listed supervision (挂牌督办) as the hazard service answers it. */
export const plateStates = [
  'PROPOSED', 'DECIDED', 'PLANNING', 'PLAN_REVIEW', 'RECTIFYING', 'ACCEPTANCE', 'PASSED', 'LIFTED', 'CLOSED',
  'MEASURES', 'ENDED', 'DECLINED',
] as const;
export type PlateState = (typeof plateStates)[number];

/** Lowest first. */
export const plateLevels = ['TOWN', 'DISTRICT', 'CITY', 'PROVINCE'] as const;
export type PlateLevel = (typeof plateLevels)[number];

export const plateBuckets = ['OVERDUE', 'H24', 'H72', 'LATER'] as const;
export type PlateBucket = (typeof plateBuckets)[number];

export type PlateOrigin = 'DEPARTMENT' | 'SAFETY_OFFICE' | 'RULE';
export const serviceMethods = ['DIRECT', 'LEFT', 'MAIL', 'ANNOUNCED'] as const;
export type ServiceMethod = (typeof serviceMethods)[number];
export const evaluators = ['OWN_EXPERTS', 'LICENSED_BODY'] as const;
export type Evaluator = (typeof evaluators)[number];
export const reviewVerdicts = ['PASSED', 'SENT_BACK', 'MEASURES'] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];
export const plateMeasures = ['STOP_PRODUCTION', 'CLOSURE_PROPOSED', 'PROSECUTION'] as const;
export type PlateMeasure = (typeof plateMeasures)[number];

export const plateActions = [
  'DECIDE_LEVEL', 'ESCALATE', 'DECIDE_RAISE', 'ISSUE', 'SERVE', 'RECEIVE', 'RECORD', 'PUBLISH', 'FILE_PLAN', 'REVIEW_PLAN',
  'REPORT_PROGRESS', 'REQUEST_EXTENSION', 'DECIDE_EXTENSION', 'SELF_EVALUATE', 'REQUEST_ACCEPTANCE', 'REVIEW', 'REFUSE',
  'DECIDE_MEASURE', 'LIFT', 'PUBLISH_LIFTING',
] as const;
export type PlateAction = (typeof plateActions)[number];

export interface PlateRow {
  id: string;
  number: string;
  round: number;
  state: PlateState;
  level: PlateLevel;
  noticeNumber: string | null;
  officeName: string;
  hazardId: string;
  hazardNumber: string;
  title: string;
  enterpriseName: string | null;
  divisionName: string;
  handlerName: string | null;
  published: boolean;
  proposedAt: string;
  rectifyBy: string | null;
  /** End of the clock that presses; the clock is named where the service says so. */
  dueAt: string | null;
  clockName?: string | null;
  basis?: Basis | null;
  verified?: boolean;
  version: number;
}

export interface PlateBoard {
  cells: { state: PlateState; level: PlateLevel; count: number; overdue: number; due72h: number }[];
  open: number;
  overdue: number;
}

interface Signed {
  by: Signature;
}

export interface PlateNotice extends Signed {
  number: string;
  level: PlateLevel;
  issuer: string;
  demands: string;
  dueAt: string;
  planDueAt: string;
  contact: string;
  lifting: string;
  basis: Basis;
}

export interface PlateExtension extends Signed {
  until: string;
  reason: string;
  decision?: (Signed & { granted: boolean; until?: string | null; reason?: string | null }) | null;
}

export interface CheckItem {
  item: string;
  passed: boolean;
  remark?: string | null;
}

export interface Signer {
  name: string;
  unit: string;
  post: string;
}

/** Who decides at a level. */
export interface Office {
  level: PlateLevel;
  body: Body;
  seat?: Body | null;
  entered: boolean;
}

export interface PlateDetail {
  id: string;
  number: string;
  round: number;
  state: PlateState;
  level: PlateLevel;
  office: Body;
  seat: Body | null;
  /** The level's own office is not on the platform: `office` enters its answers. */
  entered: boolean;
  raise: (Signed & { level: PlateLevel; office: Body; granted: boolean; reason: string }) | null;
  hazard: {
    id: string;
    number: string;
    title: string;
    state: HazardState;
    matterName: string;
    divisionName: string;
    divisionPath: string;
    place: string;
    enterprise: { id: string; name: string; uscc?: string } | null;
    handler: Body | null;
    /** The plan filed for it last: nobody writes the same one twice. */
    plan: Plan | null;
  };
  origin: PlateOrigin;
  /** Bases that were read in their text. */
  checked: Basis[];
  proposal: Signed & { level: PlateLevel; reason: string; basis: Basis };
  notice: PlateNotice | null;
  notices: PlateNotice[];
  served: boolean;
  recorded: boolean;
  published: boolean;
  penaltyRecorded: boolean;
  plan: Plan | null;
  progress: (Signed & { text: string; percent: number; evidenceIds?: string[] })[];
  extensions: PlateExtension[];
  /** What the review on site must go through. */
  checklist: string[];
  rectifyBy: string | null;
  dueAt: string | null;
  /** Other plates of the same hazard. */
  earlier: { id: string; number: string; round: number; state: PlateState }[];
  deadlines: Deadline[];
  evidence: Evidence[];
  actions: PlateAction[];
  /** Open to the reader's body, and for somebody else there: the reader had a hand in it. */
  forOthers?: PlateAction[];
  /** What the division's scheme added; a service of an earlier release says nothing of it. */
  added?: AddedWork[];
  version: number;
}

/** A signed step as the history lists it; the first word says what it holds. */
export type PlateStep = Signed & (
  | { step: 'PROPOSED'; origin: PlateOrigin; level: PlateLevel; reason: string; basis: Basis }
  | { step: 'LEVEL_DECIDED'; listed: boolean; level: PlateLevel; reason: string }
  | { step: 'ESCALATED'; from: PlateLevel; to: Office; raise: boolean; reason: string; documentNumber: string }
  | { step: 'RAISE_DECIDED'; raised: boolean; level: PlateLevel; reason: string }
  | { step: 'ISSUED'; notice: { number: string; demands: string; due: string; planDue: string; contact: string; lifting: string }; level: PlateLevel; issuer: Body; basis: Basis }
  | { step: 'SERVED'; method: ServiceMethod; recipient: string; note: string; evidenceIds: string[] }
  | { step: 'RECEIVED'; note: string }
  | { step: 'RECORDED'; withBody: string }
  | { step: 'PUBLISHED'; channel: string }
  | { step: 'PLAN_FILED'; responsible: string; measures: string; funds: string | number; deadline: string; contingency: string }
  | { step: 'PLAN_REVIEWED'; approved: boolean; reason: string }
  | { step: 'PROGRESS_REPORTED'; text: string; percent: number; evidenceIds: string[] }
  | { step: 'EXTENSION_REQUESTED'; until: string; reason: string }
  | { step: 'EXTENSION_DECIDED'; granted: boolean; until: string | null; reason: string }
  | { step: 'SELF_EVALUATED'; evaluator: Evaluator; body: string; licence: string; conclusion: string; passed: boolean; evidenceIds: string[] }
  | { step: 'ACCEPTANCE_REQUESTED'; statement: string; evidenceIds: string[] }
  | { step: 'REVIEWED'; verdict: ReviewVerdict; checklist: CheckItem[]; opinion: string; signers: Signer[]; due: string | null; evidenceIds: string[] }
  | { step: 'REFUSED'; facts: string; evidenceIds: string[] }
  | { step: 'MEASURE_DECIDED'; measure: PlateMeasure; documentNumber: string; reason: string; due: string | null; basis: Basis }
  | { step: 'LIFTED'; number: string; reason: string }
  | { step: 'LIFTING_PUBLISHED'; channel: string }
);

export type StepKind = PlateStep['step'];
export type StepOf<K extends StepKind> = Extract<PlateStep, { step: K }>;

