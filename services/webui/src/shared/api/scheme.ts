import type { Body, Signature } from './hazard';
import type { Basis } from './problem';

/** Schemes (流程方案): what a division adds to a model, and what that asked of whom in a case. */
export const addedKinds = ['APPROVE', 'COUNTERSIGN', 'LOOK', 'INFORM'] as const;
export type AddedKind = (typeof addedKinds)[number] | 'MEND';
export const schemeStates = ['DRAFT', 'PUBLISHED', 'WITHDRAWN'] as const;
export type SchemeState = (typeof schemeStates)[number];

/** A flow of a model; what a step on it would hold back, or why none may stand there. */
export interface Place {
  flow: string;
  name: string;
  after: string;
  holds: { task: string; name: string }[];
  refusal: string | null;
}

export interface SchemeModel {
  key: string;
  name: string;
  bpmnXml: string;
  places: Place[];
}

export interface AddedStep {
  key: string;
  kind: AddedKind;
  name: string;
  flow: string;
  body: Body;
  workingDays: number;
}

export interface Scheme {
  id: string;
  model: string;
  divisionCode: string;
  divisionName: string;
  name: string;
  basis: Basis;
  added: AddedStep[];
  state: SchemeState;
  drawn: Signature;
  published: Signature | null;
  validFrom: string | null;
  withdrawn: Signature | null;
  reason: string | null;
}

export interface DrawnScheme {
  scheme: Scheme;
  modelName: string;
  bpmnXml: string;
}

/** What is sent to draw one. */
export interface SchemeDraft {
  model: string;
  divisionCode: string;
  name: string;
  document: string;
  clause: string;
  added: { kind: AddedKind; name: string; flow: string; bodyId: string; workingDays: number }[];
}

/** What is sent to play a flow through; without added steps it is the shipped one. */
export type ToPlay = Pick<SchemeDraft, 'model' | 'divisionCode' | 'added'>;

/** A step or an end that a rehearsal came to; `until` is null for an end, and where no clock runs. */
export interface Station {
  element: string;
  name: string;
  party: 'office' | 'handler' | 'enterprise' | 'reporter' | null;
  body: string | null;
  ends: boolean;
  from: string;
  until: string | null;
  provisional: boolean;
  late: boolean;
  limits: { clock: string; name: string; length: string; basis: Basis; verified: boolean }[];
}

/** What was played so far; `ways` is what may be chosen where it stands, empty once it is over. */
export interface Played {
  bpmnXml: string;
  stations: Station[];
  ways: { kind: 'FLOW' | 'CLOCK'; choice: string; name: string; to: string }[];
}

/** An added step of a case; the outcome is null while it is open. */
export interface AddedWork {
  key: string;
  kind: AddedKind;
  name: string;
  body: Body;
  basis: Basis;
  openedAt: string;
  outcome: 'PASSED' | 'RETURNED' | 'DROPPED' | null;
  opinion: string | null;
  evidence: string[];
  by: Signature | null;
  mine: boolean;
}
