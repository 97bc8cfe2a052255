import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatters } from '@/shared/api/queries';
import type { Classification, EnterpriseRow } from '@/shared/api/registry';
import { useWords } from '@/shared/i18n/useWords';

const without = (one: readonly string[], other: readonly string[]) => one.filter((name) => !other.includes(name));

/** What a change would make of an enterprise as it is today, a line for each part. */
export function useDifferences(enterprise: EnterpriseRow, change: Classification): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const matters = new Map(useMatters().data?.map((matter) => [matter.code, matter.name]));
  const traitName = (trait: string) => t(`registry.enterprise.traitNames.${trait as 'DUST_EXPLOSION'}`, { defaultValue: trait });
  const matterName = (code: string) => matters.get(code) ?? code;
  const lists = [
    { what: t('registry.enterprise.traits'), before: enterprise.traits, after: change.traits, nameOf: traitName },
    { what: t('registry.enterprise.matters'), before: enterprise.matters, after: change.matters, nameOf: matterName },
  ];
  const lines = [
    ...(enterprise.gbt4754 === change.gbt4754 ? [] : [
      t('registry.classification.change', { what: t('registry.enterprise.industry'), before: enterprise.gbt4754, after: change.gbt4754 }),
    ]),
    ...lists.flatMap(({ what, before, after, nameOf }) => [
      { key: 'added' as const, names: without(after, before) },
      { key: 'removed' as const, names: without(before, after) },
    ].filter(({ names }) => names.length > 0)
      .map(({ key, names }) => t(`registry.classification.${key}`, { what, names: words.list(names.map(nameOf)) }))),
  ];
  if (lines.length === 0) return t('registry.classification.same');
  return <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>;
}
