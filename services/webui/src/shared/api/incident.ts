import type { Basis } from './problem';
import type { Deadline, Evidence, Informant } from './hazard';

/**
 * What the incident service answers, behind /api/incident/... in the browser and /... on the service itself.
 * All times ISO-8601 with offset. Money in integer fen. Every POST wants Idempotency-Key; every POST on an existing
 * incident wants If-Match with the incident's version (ETag), every answer to a step is the fresh IncidentDetail + ETag.
 */
export const incidentStates = ['REPORTING', 'INQUIRY', 'CLOSURE', 'ARCHIVED', 'EVALUATED', 'MERGED'] as const;
/** There is nothing left to decide about one of these. */
export const closedIncidents: readonly IncidentState[] = ['ARCHIVED', 'EVALUATED', 'MERGED'];
export type IncidentState = (typeof incidentStates)[number];
/** NONE: 较大涉险 or treated as an incident without casualties, or nothing known yet. */
export const incidentGrades = ['GENERAL', 'LARGER', 'MAJOR', 'ESPECIALLY_MAJOR'] as const; // 一般 较大 重大 特别重大
export type IncidentGrade = (typeof incidentGrades)[number];
export const incidentKinds = ['WORK', 'ROAD_TRAFFIC', 'FIRE', 'RAILWAY', 'POWER', 'HAZARD_TREATED_AS_INCIDENT'] as const;
export type IncidentKind = (typeof incidentKinds)[number];
export const reportChannels = ['ENTERPRISE', 'SCENE', 'VILLAGE', 'GOVERNMENT', 'TIP_OFF', 'HAZARD'] as const;
export type ReportChannel = (typeof reportChannels)[number];
/** Levels of the relay chain, lowest first. STATE is outside of the platform: its receipt is entered by the province. */
export const relayLevels = ['VILLAGE', 'TOWN', 'DISTRICT', 'CITY', 'PROVINCE', 'STATE'] as const;
export type RelayLevel = (typeof relayLevels)[number];
/** 公安 人社 工会 检察院 本级政府 */
export const noticeRecipients = ['GOVERNMENT', 'PUBLIC_SECURITY', 'HUMAN_RESOURCES', 'TRADE_UNION', 'PROCURATORATE'] as const;
export type NoticeRecipient = (typeof noticeRecipients)[number];

export interface Person { username: string; name: string; postName: string | null; organisationId: string | null; organisationName: string | null; at: string }

/** null = unknown, which is not zero. */
export interface Figures {
  deaths: number | null; missing: number | null; seriousInjuries: number | null; minorInjuries: number | null;
  poisoned: number | null;       // acute industrial poisoning, counted with the seriously injured
  trapped: number | null; inDanger: number | null; evacuated: number | null;
  lossFen: number | null;        // direct loss, fen
}

/** 21号令 art. 26(4): what was polluted severely. */
export const pollutedKinds = ['CROWDED_PLACE', 'DRINKING_WATER', 'FARMLAND', 'RIVER', 'RESERVOIR', 'LAKE', 'OTHER'] as const;
export type Polluted = (typeof pollutedKinds)[number];
/** 21号令 art. 26(5): important places and facilities in danger. */
export const endangeredKinds = ['POWER_STATION', 'WATER_WORKS', 'HAZCHEM_STORE', 'FUEL_STATION', 'STATION', 'WHARF', 'PORT', 'AIRPORT', 'CROWDED_PLACE', 'OTHER'] as const;
export type Endangered = (typeof endangeredKinds)[number];
/** What makes a near miss without being a figure; said as a whole, empty where there is none. */
export interface Danger { polluted: Polluted[] | null; endangered: Endangered[] | null; other: string | null }

/** One version of what was said; never overwritten. */
export interface Statement {
  version: number;               // 1, 2, 3 … per incident
  kind: 'FLASH' | 'COMPLETION' | 'FOLLOW_UP' | 'SUPPLEMENT' | 'RELAY' | 'CORRECTION';
  by: Person;
  sentAt: string; receivedAt: string;
  content: StatementContent;
  reason: string | null;         // mandatory where casualties fall below an earlier version
  late: boolean;
  changes: Change[];             // against the version before
}
export interface Change { field: string; label: string; before: string | null; after: string | null }
export interface StatementContent {
  what: string | null;           // 简要经过
  place: string; divisionCode: string | null; longitude: number | null; latitude: number | null;
  unitOverview: string | null;   // 单位概况
  figures: Figures;
  danger?: Danger | null;        // null = nobody said; absent in answers of a release before
  cause: string | null;          // 初步原因
  measures: string | null;       // 已采取措施
  other: string | null;
}
/** What art. 12 asks for and is still lacking. */
export interface Missing { field: string; label: string; basis: Basis }

export interface GradeFinding {
  grade: IncidentGrade | null;
  provisional: boolean;          // something that could change it is unknown
  possibleWorst: IncidentGrade | null;
  nearMiss: boolean;             // 较大涉险
  because: { rule: string; value: string; grade: IncidentGrade | null; basis: Basis }[];
  relayUpTo: RelayLevel;
  inquiryLevel: RelayLevel;
}

/** One hop of the relay, in order. */
export interface RelayLeg {
  id: string; level: RelayLevel; organisationId: string | null; organisationName: string;
  fromOrganisationName: string | null; external: boolean;
  sentAt: string | null;         // when the level below sent it
  receivedAt: string | null; receivedBy: Person | null; externalReceipt: string | null;
  relayedAt: string | null; relayedBy: Person | null;
  dueAt: string | null;          // end of this level's two hours; null until received
  usedMinutes: number | null; lateMinutes: number | null;   // received -> relayed (or now)
  skipped: boolean; skippedReason: string | null; required: boolean;  // required by the grade as it is now
}
export interface Notice { id: string; level: RelayLevel; recipient: NoticeRecipient; organisationName: string; sentAt: string | null; sentBy: Person | null; receivedAt: string | null; receivedBy: Person | null; dueAt: string | null; basis: Basis }
/** A report by telephone past the chain: owed by the grade, or made. `from` null is the enterprise. */
export interface DirectReport {
  id: string; from: RelayLevel | null; to: RelayLevel; byId: string | null; byName: string; basis: Basis | null; owed: boolean; dueAt: string | null;
  calledAt: string | null; answeredBy: string | null; recordedBy: Person | null; note: string | null;
}
export interface Arrival { id: string; postName: string; organisationName: string; arrivedAt: string; recordedBy: Person; note: string | null }
export const faultKinds = ['LATE', 'OMITTED', 'FALSE', 'CONCEALED'] as const;
export type FaultKind = (typeof faultKinds)[number];
export interface Fault { id: string; kind: FaultKind; state: 'DETECTED' | 'SUSPECTED' | 'CONFIRMED' | 'DISMISSED'; subject: string; detail: string; basis: Basis; openedAt: string; openedBy: Person | null; decidedAt: string | null; decidedBy: Person | null; reason: string | null; evidenceIds: string[] }

export const incidentActions = [
  'COMPLETE', 'RECEIVE', 'RELAY', 'REPORT_DIRECTLY', 'SEND_NOTICE', 'RECEIPT_NOTICE', 'RECORD_ARRIVAL', 'FOLLOW_UP', 'SUPPLEMENT', 'MERGE',
  'SUSPECT_FAULT', 'DECIDE_FAULT', 'CONFIRM_GRADE',
  'FORM_INQUIRY', 'ADD_MEMBER', 'DECLARE_CONFLICT', 'START_APPRAISAL', 'END_APPRAISAL', 'REQUEST_INQUIRY_EXTENSION',
  'DECIDE_INQUIRY_EXTENSION', 'FILE_INQUIRY_REPORT', 'REPLY', 'PUBLISH', 'ISSUE_PLATE', 'REPORT_PLATE_PROGRESS', 'LIFT_PLATE',
  'ADD_CLOSURE_ITEM', 'COMPLETE_CLOSURE_ITEM', 'FILE_EVIDENCE_SET', 'SIGN_EVIDENCE_SET', 'ARCHIVE', 'EVALUATE',
] as const;
export type IncidentAction = (typeof incidentActions)[number];

export interface IncidentRow {
  id: string; number: string; title: string; state: IncidentState; kind: IncidentKind; channel: ReportChannel | null; // null where the reader does not learn how it came
  grade: IncidentGrade | null; provisional: boolean; nearMiss: boolean;
  enterpriseId: string | null; enterpriseName: string | null; divisionCode: string; divisionName: string; place: string;
  occurredAt: string | null; receivedAt: string; deaths: number | null; seriousInjuries: number | null; missing: number | null;
  relayLevel: RelayLevel | null; // highest level reached
  dueAt: string | null; clockName?: string | null; basis?: Basis | null; verified?: boolean; armedAt?: string | null;   // the clock that presses, with its rule
  late: boolean; version: number;
}
export interface IncidentDetail extends IncidentRow {
  divisionPath: string; longitude: number | null; latitude: number | null;
  times: { occurredAt: string | null; knownAt: string | null; sentAt: string; receivedAt: string };  // immutable
  reporter: Person | null; statement: Statement; statements: number; missingContent: Missing[];
  finding: GradeFinding; confirmedGrade: IncidentGrade | null;
  /** Counts although the figures were said to be less, until somebody on duty confirms a lower one. */
  heldGrade?: IncidentGrade | null;
  relay: RelayLeg[]; notices: Notice[]; directReports?: DirectReport[]; arrivals: Arrival[]; faults: Fault[];
  duplicates: { id: string; number: string; title: string; receivedAt: string }[];   // offered as a link
  mergedInto: string | null;
  supplementUntil: string | null;      // 30 days, road traffic and fire 7
  inquiry: Inquiry | null; closure: Closure | null;
  informant?: Informant | null;        // what somebody told, for those who handle it
  attachments: Evidence[]; deadlines: Deadline[]; actions: IncidentAction[];
}

export interface Inquiry {
  id: string; level: RelayLevel; organisationName: string; formedAt: string;
  deviation: 'NONE' | 'RAISED' | 'DELEGATED' | 'PLACE_OF_OCCURRENCE'; deviationReason: string | null;
  members: { id: string; name: string; unit: string; role: 'LEADER' | 'MEMBER' | 'EXPERT'; declaration: 'PENDING' | 'NO_CONFLICT' | 'CONFLICT'; declaredAt: string | null; statement: string | null }[];
  appraisals: { id: string; subject: string; institution: string; startedAt: string; endedAt: string | null; result: string | null }[];
  extensions: { id: string; until: string; reason: string; requestedBy: Person; granted: boolean | null; decidedBy: Person | null; opinion: string | null }[];
  report: { filedAt: string; filedBy: Person; responsible: boolean; directCause: string; indirectCause: string; suggestions: string; evidenceIds: string[] } | null;
  reply: { at: string; by: Person; opinion: string; number: string } | null;
  publication: { at: string; by: Person; where: string } | null;
  plate: Plate | null;
}
export interface Plate { id: string; number: string; issuer: string; level: RelayLevel; issuedAt: string; demands: string; dueAt: string; progress: { at: string; by: Person; text: string }[]; liftedAt: string | null; liftedBy: Person | null; liftReason: string | null; basis: Basis }

export const evidenceSets = ['CAUSE_FOUND', 'PERSONS_DEALT_WITH', 'MEASURES_CARRIED_OUT', 'PEOPLE_EDUCATED'] as const;
export type EvidenceSet = (typeof evidenceSets)[number];
export interface Closure {
  items: { id: string; set: EvidenceSet; text: string; organisationId: string | null; organisationName: string; dueAt: string | null; doneAt: string | null; doneBy: Person | null; result: string | null; evidenceIds: string[]; mine: boolean }[];
  sets: { set: EvidenceSet; basis: Basis; open: number; done: number; filedAt: string | null; filedBy: Person | null; summary: string | null; signedAt: string | null; signedBy: Person | null; lacking: string[] }[];
  archivedAt: string | null; archivedBy: Person | null;
  evaluateBy: string | null;
  evaluations: { at: string; by: Person; passed: boolean; opinion: string; published: boolean }[];
  reopened: number;
}

/* ---- requests ---- */
export interface FlashReport {                       // POST incidents
  what?: string; place: string; divisionCode?: string; enterpriseId?: string; kind?: IncidentKind; tipOff?: boolean;
  occurredAt?: string; knownAt?: string; sentAt: string; longitude?: number; latitude?: number;
  figures?: Partial<Figures>; danger?: Danger; evidenceIds?: string[];
}                                                    // only place and one time needed; never refused for incomplete content
export interface CompletionRequest { content: Partial<StatementContent>; reason?: string; evidenceIds?: string[] } // POST incidents/{id}/completions | follow-ups | supplements
export interface ReceiptRequest { level: RelayLevel }                                       // POST incidents/{id}/receipts
export interface RelayRequest { from: RelayLevel; to: RelayLevel; skipReason?: string; externalReceipt?: string; note?: string } // POST incidents/{id}/relays; `to` further up than the next = past a level (art. 10), skipReason wanted
export interface NoticeRequest { level: RelayLevel; recipients: NoticeRecipient[] }         // POST incidents/{id}/notices
//  POST incidents/{id}/notices/{noticeId}/receipts {}
export interface DirectReportRequest { from: RelayLevel | null; to: RelayLevel; answeredBy: string; calledAt: string; note?: string } // POST incidents/{id}/direct-reports
export interface ArrivalRequest { postId: string; arrivedAt: string; note?: string }        // POST incidents/{id}/arrivals
export interface MergeRequest { into: string; reason: string }                              // POST incidents/{id}/merges (confirmation of an offered link)
export interface GradeConfirmation { grade: IncidentGrade; reason: string }                 // POST incidents/{id}/grade-confirmations
export interface SuspicionRequest { kind: 'FALSE' | 'CONCEALED'; detail: string; evidenceIds?: string[] } // POST incidents/{id}/faults
export interface FaultDecision { confirmed: boolean; reason: string; evidenceIds?: string[] }             // POST incidents/{id}/faults/{faultId}/decisions
export interface InquiryRequest { level?: RelayLevel; deviation: Inquiry['deviation']; reason?: string }  // POST incidents/{id}/inquiry
export interface MemberRequest { name: string; unit: string; role: 'LEADER' | 'MEMBER' | 'EXPERT' }       // POST incidents/{id}/inquiry/members
export interface DeclarationRequest { conflict: boolean; statement: string }                // POST incidents/{id}/inquiry/members/{memberId}/declarations
export interface AppraisalRequest { subject: string; institution: string }                  // POST incidents/{id}/inquiry/appraisals
export interface AppraisalResult { result: string }                                         // POST incidents/{id}/inquiry/appraisals/{appraisalId}/completions
export interface InquiryExtensionRequest { until: string; reason: string }                  // POST incidents/{id}/inquiry/extensions
export interface InquiryExtensionDecision { granted: boolean; opinion: string }             // POST incidents/{id}/inquiry/extensions/{extensionId}/decisions
export interface InquiryReportRequest { responsible: boolean; directCause: string; indirectCause: string; suggestions: string; evidenceIds?: string[]; items: { set: EvidenceSet; text: string; organisationId: string; dueAt?: string }[] } // POST incidents/{id}/inquiry/reports
export interface ReplyRequest { opinion: string; number: string }                           // POST incidents/{id}/inquiry/replies
export interface PublicationRequest { where: string }                                       // POST incidents/{id}/inquiry/publications
export interface PlateRequest { demands: string; number: string }                           // POST incidents/{id}/inquiry/plates
//  POST incidents/{id}/inquiry/plates/progress {text}; POST incidents/{id}/inquiry/plates/liftings {reason}
export interface ClosureItemRequest { set: EvidenceSet; text: string; organisationId: string; dueAt?: string } // POST incidents/{id}/closure/items
export interface ItemCompletion { result: string; evidenceIds?: string[] }                  // POST incidents/{id}/closure/items/{itemId}/completions
export interface EvidenceSetRequest { summary: string; evidenceIds?: string[] }             // POST incidents/{id}/closure/sets/{set}/filings
//  POST incidents/{id}/closure/sets/{set}/signatures {opinion}
//  POST incidents/{id}/closure/archivings {}
export interface EvaluationRequest { passed: boolean; opinion: string; published: boolean } // POST incidents/{id}/closure/evaluations

/* ---- reading ---- */
//  GET incidents?q&state&grade&kind&divisionCode&from&to&late&page&size&sort -> Page<IncidentRow>
//  GET incidents/{id} ; GET incidents/{id}/statements -> Statement[] ; GET incidents/{id}/process -> same shape as hazard's ProcessView[] (several models)
//  GET incidents/{id}/documents -> DocumentOffer[] ; GET incidents/{id}/documents/{kind}.pdf | .docx
//  GET statistics?from&to&divisionCode -> Statistics ; GET statistics.xlsx | statistics.pdf (same query)
export interface Statistics {
  from: string; to: string; divisionCode: string; divisionName: string;
  total: { incidents: number; deaths: number; seriousInjuries: number; lossFen: number; closed: number; closingRate: number | null; late: number; omitted: number };
  byDivision: ({ code: string; name: string } & Statistics['total'])[];
  byGrade: { grade: IncidentGrade | null; incidents: number; deaths: number }[];
  byKind: { kind: IncidentKind; incidents: number; deaths: number }[];
}
//  GET control-targets?year&divisionCode -> ControlTarget[] ; PUT control-targets/{divisionCode}/{year} {deaths, incidents, largerIncidents, document, clause} (安委办, leader)
export interface ControlTarget { divisionCode: string; divisionName: string; year: number; deaths: number | null; incidents: number | null; largerIncidents: number | null; document: string; clause: string; verified: boolean; actualDeaths: number; actualIncidents: number; actualLarger: number; exceeded: boolean; setBy: string; setAt: string; version: number }
