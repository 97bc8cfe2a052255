import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HazardDetail } from '@/shared/api/hazard';
import { BasisLine } from '@/shared/ui/Tags';
import { useEnforcement } from './useHazards';

/** A major hazard is not let off with an order: until its penalty is recorded it cannot be written off. */
export function PenaltyNote({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  const measures = useEnforcement(hazard, hazard.grade === 'MAJOR').data;
  if (!measures?.penaltyRequired) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="block-alert"
      title={t('hazard.measures.penaltyRequired')}
      description={<BasisLine document={measures.penaltyBasis.document} clause={measures.penaltyBasis.clause} />}
    />
  );
}
