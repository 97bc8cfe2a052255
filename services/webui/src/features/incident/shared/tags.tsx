import { ExclamationCircleFilled, WarningFilled } from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IncidentGrade, IncidentRow, IncidentState } from '@/shared/api/incident';

const tones: Record<IncidentState, string> = {
  REPORTING: 'gold',
  INQUIRY: 'blue',
  CLOSURE: 'blue',
  ARCHIVED: 'green',
  EVALUATED: 'green',
  MERGED: 'grey',
};
const gradeTones: Record<IncidentGrade, string> = { GENERAL: 'gold', LARGER: 'red', MAJOR: 'red', ESPECIALLY_MAJOR: 'red' };

export function IncidentStateTag({ state }: { state: IncidentState }) {
  const { t } = useTranslation();
  return <Tag className="tag" data-tone={tones[state]}>{t(`incident.states.${state}`)}</Tag>;
}

type Graded = Pick<IncidentRow, 'grade' | 'provisional' | 'nearMiss'>;

/** The grade as it is known now, and whether something unknown could still change it. */
export function IncidentGradeTag({ grade, provisional, nearMiss }: Graded) {
  const { t } = useTranslation();
  const name = grade ? t(`incident.grades.${grade}`) : t('incident.gradeNone');
  return (
    <>
      <Tag className="tag" data-tone={grade ? gradeTones[grade] : 'grey'} icon={grade ? <WarningFilled /> : undefined}>
        {provisional ? t('incident.gradeProvisional', { grade: name }) : name}
      </Tag>
      {nearMiss && <Tag className="tag" data-tone="gold">{t('incident.nearMiss')}</Tag>}
    </>
  );
}

export function LateTag({ children }: { children: string }) {
  return <Tag className="tag" data-tone="red" icon={<ExclamationCircleFilled />}>{children}</Tag>;
}
