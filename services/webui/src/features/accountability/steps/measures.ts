import { type MeasureKind, measureKinds, type SubjectKind } from '@/shared/api/accountability';

/** Measures that fit only some subjects; the service refuses the others with its clause. */
const only: Partial<Record<MeasureKind, readonly SubjectKind[]>> = {
  VETO: ['BODY', 'POST'],
  DISCIPLINARY_PROPOSAL: ['POST'],
  DISCREDIT_LISTING: ['ENTERPRISE', 'POST'],
};

export function fitting(subject: SubjectKind | undefined): MeasureKind[] {
  return measureKinds.filter((kind) => subject === undefined || (only[kind]?.includes(subject) ?? true));
}

/** A veto lasts to the end of its year, a listing three years: their terms are not for the person to choose. */
export function hasMonths(kind: MeasureKind | undefined): boolean {
  return kind !== undefined && kind !== 'VETO' && kind !== 'DISCREDIT_LISTING';
}
