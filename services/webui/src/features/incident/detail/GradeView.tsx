import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IncidentDetail } from '@/shared/api/incident';
import { BasisLine } from '@/shared/ui/Tags';

/** Why this grade, what could still change it, how bad it may become, and what follows from it. */
export function GradeView({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation();
  const { finding, confirmedGrade, heldGrade } = incident;
  const name = finding.grade ? t(`incident.grades.${finding.grade}`) : t('incident.gradeNone');
  return (
    <div className="grade-view">
      <p className="grade-line">
        <strong>{finding.provisional ? t('incident.gradeProvisional', { grade: name }) : name}</strong>
        <span>{t('incident.grade.follows', { relay: t(`incident.levels.${finding.relayUpTo}`), inquiry: t(`incident.levels.${finding.inquiryLevel}`) })}</span>
      </p>
      {heldGrade && <p>{t('incident.grade.held', { grade: t(`incident.grades.${heldGrade}`) })}</p>}
      {confirmedGrade && <p>{t('incident.grade.confirmed', { grade: t(`incident.grades.${confirmedGrade}`) })}</p>}
      {finding.provisional && (
        <Alert
          type="warning"
          showIcon
          title={finding.possibleWorst ? t('incident.grade.worst', { grade: t(`incident.grades.${finding.possibleWorst}`) }) : t('incident.grade.worstUnknown')}
          description={t('incident.grade.provisionalHint')}
        />
      )}
      {finding.nearMiss && <Alert type="info" showIcon title={t('incident.grade.nearMiss')} />}
      <ul className="because">
        {finding.because.map((reason) => (
          <li key={`${reason.rule}-${reason.value}`}>
            <span><strong>{reason.rule}</strong>　{reason.value}{reason.grade && <> → {t(`incident.grades.${reason.grade}`)}</>}</span>
            <BasisLine document={reason.basis.document} clause={reason.basis.clause} />
          </li>
        ))}
      </ul>
    </div>
  );
}
