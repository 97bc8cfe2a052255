import type { CutOffApproval, CutOffKind, Enforcement } from '@/shared/api/hazard';

const later = <T extends { by: { at: string } }>(before: T | undefined, next: T): T =>
  before && Date.parse(before.by.at) > Date.parse(next.by.at) ? before : next;

/** The latest approval of a kind, unless it was lifted since. */
export function approvedCutOff(measures: Enforcement, kind: CutOffKind): CutOffApproval | undefined {
  const approval = measures.cutOffApprovals.filter((one) => one.kind === kind).reduce<CutOffApproval | undefined>(later, undefined);
  const lifted = measures.cutOffLiftings.some((one) => one.kind === kind && approval && Date.parse(one.by.at) >= Date.parse(approval.by.at));
  return lifted ? undefined : approval;
}

/** Whether that supply is off now. */
export function isOff(measures: Enforcement, kind: CutOffKind): boolean {
  return kind === 'POWER' ? measures.powerOff : measures.explosivesOff;
}
