import type { TFunction } from 'i18next';
import type { Danger } from '@/shared/api/incident';

export const NO_DANGER: Danger = { polluted: [], endangered: [], other: null };

/** Whether it says that there is something. */
export function isDanger(danger: Danger | null | undefined): danger is Danger {
  return Boolean(danger && ((danger.polluted?.length ?? 0) > 0 || (danger.endangered?.length ?? 0) > 0 || danger.other));
}

/** The parts of it in words, by the name of the field; only those that say something. */
export function dangerWords(danger: Danger, t: TFunction): ['polluted' | 'endangered' | 'other', string][] {
  const comma = t('common.listComma');
  const parts: ['polluted' | 'endangered' | 'other', string][] = [
    ['polluted', (danger.polluted ?? []).map((one) => t(`incident.danger.pollutedKinds.${one}`)).join(comma)],
    ['endangered', (danger.endangered ?? []).map((one) => t(`incident.danger.endangeredKinds.${one}`)).join(comma)],
    ['other', danger.other ?? ''],
  ];
  return parts.filter(([, words]) => words !== '');
}
