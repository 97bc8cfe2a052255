import { useTranslation } from 'react-i18next';
import type { Missing } from '@/shared/api/incident';
import { BasisLine } from '@/shared/ui/Tags';

/** What art. 12 asks for and nobody has said yet, each with the clause that asks. */
export function MissingList({ missing }: { missing: Missing[] }) {
  const { t } = useTranslation();
  return (
    <ol className="missing" aria-label={t('incident.missing.title')}>
      {missing.map((one) => (
        <li key={one.field}>
          <strong>{one.label}</strong>
          <BasisLine document={one.basis.document} clause={one.basis.clause} />
        </li>
      ))}
    </ol>
  );
}
