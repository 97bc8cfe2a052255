import { useTranslation } from 'react-i18next';
import { ChoiceField, EvidenceField, TextField } from '@/features/hazard/steps/fields';
import { type IncidentDetail, incidentGrades } from '@/shared/api/incident';
import { dateTime } from '@/shared/time/format';
import { GradeView } from '../detail/GradeView';
import { SelectField, TargetField } from './fields';

interface Props {
  incident: IncidentDetail;
}

export function MergeFields({ incident }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <TargetField
        name="into"
        label={t('incident.step.into')}
        none={t('incident.step.nothingToMerge')}
        options={incident.duplicates.map((other) => ({ value: other.id, label: other.title, note: `${other.number} · ${dateTime(other.receivedAt)}` }))}
      />
      <TextField name="reason" label={t('step.reason')} hint={t('incident.step.mergeHint')} max={1000} />
    </>
  );
}

export function GradeFields({ incident }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <GradeView incident={incident} />
      <SelectField name="grade" label={t('incident.step.grade')} options={incidentGrades.map((grade) => ({ value: grade, label: t(`incident.grades.${grade}`) }))} />
      <TextField name="reason" label={t('step.reason')} hint={t('step.reasonHint')} max={1000} />
    </>
  );
}

export function SuspicionFields() {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField name="kind" label={t('incident.step.faultKind')} options={(['FALSE', 'CONCEALED'] as const).map((kind) => ({ value: kind, label: t(`incident.faultKinds.${kind}`) }))} />
      <TextField name="detail" label={t('incident.step.faultDetail')} hint={t('incident.step.faultDetailHint')} />
      <EvidenceField />
    </>
  );
}

export function FaultDecisionFields({ incident }: Props) {
  const { t } = useTranslation();
  const open = incident.faults.filter((fault) => fault.state === 'DETECTED' || fault.state === 'SUSPECTED');
  return (
    <>
      <TargetField
        label={t('incident.step.fault')}
        none={t('incident.step.nothingToDecide')}
        options={open.map((fault) => ({ value: fault.id, label: `${t(`incident.faultKinds.${fault.kind}`)} · ${fault.subject}`, note: fault.detail }))}
      />
      <ChoiceField name="confirmed" label={t('step.decision')} options={[{ value: true, label: t('incident.step.confirmFault') }, { value: false, label: t('incident.step.dismissFault') }]} />
      <TextField name="reason" label={t('step.reason')} hint={t('step.reasonHint')} max={2000} />
      <EvidenceField />
    </>
  );
}
