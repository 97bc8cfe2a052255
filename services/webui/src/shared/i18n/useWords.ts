import { useTranslation } from 'react-i18next';

/** Lists and labels with the marks of the language: 、 and （） are as wrong in English as commas between Chinese words. */
export function useWords() {
  const { t } = useTranslation();
  return {
    list: (items: readonly string[]) => items.join(t('common.listSeparator')),
    clauses: (items: readonly string[]) => items.join(t('common.clauseSeparator')),
    optional: (what: string) => t('common.optionalField', { what }),
    labelled: (label: string, value: string) => t('common.labelled', { label, value }),
    bracketed: (text: string, note: string) => t('common.bracketed', { text, note }),
  };
}
