import type { Basis } from './problem';

/** Evidence for exemption or blame, as the accountability service compiles and keeps it. */
export interface DossierRow {
  id: string;
  number: string;
  laidAt: string;
  laidBy: string;
  contentHash: string;
  pdfSha256: string;
  entries: number;
}

export interface DossierEntry {
  at: string;
  source: string;
  what: string;
  by: string;
  subjectNumber: string;
  detail: string;
  hash: string;
}

export const clockOutcomes = ['IN_TIME', 'LATE', 'MISSED', 'RUNNING', 'CANCELLED'] as const;
export type ClockOutcome = (typeof clockOutcomes)[number];

/** A body, or one of its posts, with what it had to do and what it did. */
export interface DossierParty {
  organisationId: string;
  organisationName: string;
  postId: string | null;
  postName: string | null;
  holders: { name: string; from: string; to: string | null }[];
  duties: { id: string; summary: string; role: string; basis: Basis; verified: boolean }[];
  recurring: { number: string; name: string; periodName: string; state: string; basis: Basis }[];
  clocks: {
    name: string;
    basis: Basis;
    verified: boolean;
    subjectNumber: string;
    anchorAt: string;
    dueAt: string;
    metAt: string | null;
    missedAt: string | null;
    outcome: ClockOutcome;
  }[];
  acts: DossierEntry[];
  inTime: number;
  late: number;
  missed: number;
}

export interface Dossier extends DossierRow {
  caseId: string;
  caseNumber: string;
  caseTitle: string;
  asOf: string;
  compiledAt: string;
  compiledBy: string;
  journalUpTo: number;
  auditUpTo: number;
  subjects: { type: string; id: string; number: string; title: string }[];
  parties: DossierParty[];
  timeline: DossierEntry[];
}

export interface DossierVerification {
  contentMatches: boolean;
  entriesMatch: boolean;
  pdfMatches: boolean;
  firstMismatch: string | null;
}
