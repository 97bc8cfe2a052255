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
}
