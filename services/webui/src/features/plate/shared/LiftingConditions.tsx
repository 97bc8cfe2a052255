import { CheckCircleFilled, ClockCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { PlateDetail } from '@/shared/api/plate';

const conditions = ['served', 'recorded', 'published', 'penaltyRecorded'] as const;

/** What runs beside the work and must all be done before the plate is lifted. */
export function LiftingConditions({ plate }: { plate: PlateDetail }) {
  const { t } = useTranslation();
  return (
    <ul className="conditions" aria-label={t('plate.conditions.title')}>
      {conditions.map((condition) => {
        const done = plate[condition];
        const Icon = done ? CheckCircleFilled : ClockCircleOutlined;
        return (
          <li key={condition} data-done={done}>
            <Icon aria-hidden />
            <span>{t(`plate.conditions.${condition}`)}</span>
            <strong>{t(done ? 'plate.conditions.done' : 'plate.conditions.open')}</strong>
          </li>
        );
      })}
    </ul>
  );
}
