import type { TFunction } from 'i18next';
import type { AccountableSubject, CaseFact } from '@/shared/api/accountability';

/** Who it is about in one line: a post with who held it then. */
export function subjectName({ name, holder }: Pick<AccountableSubject, 'name' | 'holder'>, t: TFunction): string {
  return holder ? t('accountability.heldBy', { post: name, name: holder.name }) : name;
}

/** What the rules look at besides the kind: a grade, a kind of fault, a consequence the clock names. */
export function severityText(fact: Pick<CaseFact, 'severity'>, t: TFunction): string | null {
  if (!fact.severity) return null;
  return t(`accountability.severities.${fact.severity as 'GENERAL'}`, { defaultValue: fact.severity });
}
