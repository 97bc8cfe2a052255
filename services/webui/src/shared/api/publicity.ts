import type { Signature } from './hazard';

/** What anybody may read without signing in, at /public/api/... in the browser. No internal id, no person. */
export const publicKinds = ['PLATE', 'PENALTY', 'INCIDENT_RESULT', 'DISCREDIT', 'EXPOSURE'] as const;
export type PublicKind = (typeof publicKinds)[number];

export interface PublicEntry {
  kind: PublicKind;
  number: string;
  title: string;
  subject: string | null;
  creditCode: string | null;
  divisionCode: string;
  divisionName: string;
  publishedAt: string;
  /** Last day it holds, or by which it must be done. */
  until: string | null;
  /** Day it was lifted or removed. */
  endedOn: string | null;
  summary: string;
  /** Day it was withdrawn; then nothing of its content is left. */
  retractedOn?: string | null;
}

/** A publication as its publishers see it, at /api/accountability/publications. */
export interface Publication {
  id: string;
  kind: PublicKind;
  number: string;
  /** Facts the page says without a wording. */
  title: string;
  summary: string;
  subject: string | null;
  divisionName: string;
  publishedAt: string;
  wording: { title: string; summary: string; by: Signature } | null;
  retraction: { reason: string; by: Signature } | null;
}
