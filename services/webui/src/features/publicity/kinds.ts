import type { PublicKind } from '@/shared/api/publicity';

/** The public list of each kind, and whether the clause it rests on was checked against its text. */
export const lists: Record<PublicKind, { path: string; verified: boolean }> = {
  PLATE: { path: 'plates', verified: false },
  PENALTY: { path: 'penalties', verified: true },
  INCIDENT_RESULT: { path: 'incident-results', verified: false },
  DISCREDIT: { path: 'discredit-list', verified: false },
  EXPOSURE: { path: 'exposures', verified: true },
};
