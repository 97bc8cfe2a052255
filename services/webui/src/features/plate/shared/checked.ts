import type { Basis } from '@/shared/api/problem';

/** Whether a rule was read in its text; one that was not is marked wherever it stands. */
export function isChecked(checked: readonly Basis[], { document, clause }: Basis): boolean {
  return checked.some((one) => one.document === document && one.clause === clause);
}
