import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ChoiceField, EvidenceField, TextField } from '@/features/hazard/steps/fields';
import { LineField, MomentField, TargetField } from '@/features/incident/steps/fields';
import type { CaseDetail } from '@/shared/api/accountability';
import { OrganisationPicker } from '@/shared/ui/pickers';
import { subjectName } from '../shared/words';
import { AppointmentField, DocumentField, OwnSubjectField } from './fields';
import { ProposalList, ToldMeasures } from './MeasureFields';
import { SubjectFields } from './SubjectFields';

interface Props {
  matter: CaseDetail;
}

export function NewSubjectFields() {
  const { t } = useTranslation();
  return (
    <>
      <SubjectFields label={t('accountability.step.subject')} />
      <MomentField name="occurredAt" label={t('accountability.step.occurredAt')} hint={t('accountability.step.occurredHint')} />
    </>
  );
}

export function FactFields() {
  const { t } = useTranslation();
  return (
    <>
      <NewSubjectFields />
      <TextField name="text" label={t('accountability.step.fact')} hint={t('accountability.step.factHint')} />
    </>
  );
}

export function InvestigationFields({ matter }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="findings" label={t('accountability.step.findings')} hint={t('accountability.step.findingsHint')} />
      <ProposalList matter={matter} />
      <EvidenceField />
    </>
  );
}

export function DismissalFields() {
  const { t } = useTranslation();
  return <TextField name="reason" label={t('accountability.step.dismissReason')} hint={t('step.reasonHint')} />;
}

export function NoticeFields() {
  const { t } = useTranslation();
  return (
    <>
      <DocumentField name="number" label={t('accountability.step.noticeNumber')} />
      <TextField name="content" label={t('accountability.step.noticeContent')} hint={t('accountability.step.noticeHint')} />
    </>
  );
}

export function AnswerFields({ matter }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const waived = Form.useWatch<boolean | undefined>('waived', form);
  const open = matter.subjects.filter((subject) => !matter.answers.some((answer) => answer.subject === subject.key));
  return (
    <>
      <OwnSubjectField subjects={open} none={t('accountability.step.allAnswered')} />
      <ChoiceField name="waived" label={t('accountability.step.answerKind')} options={[{ value: false, label: t('accountability.step.stateDefence') }, { value: true, label: t('accountability.step.waive') }]} />
      {waived === false && (
        <>
          <TextField name="text" label={t('accountability.step.defence')} hint={t('accountability.step.defenceHint')} />
          <EvidenceField />
        </>
      )}
    </>
  );
}

export function DecisionFields({ matter }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const dismissed = Form.useWatch<boolean | undefined>('dismissed', form);
  const answered = matter.answers.length > 0;
  const considered = t('accountability.step.considered');
  return (
    <>
      <DocumentField name="number" label={t('accountability.step.decisionNumber')} />
      <ChoiceField name="dismissed" label={t('step.decision')} options={[{ value: false, label: t('accountability.step.hold') }, { value: true, label: t('accountability.step.letGo') }]} />
      {dismissed === false && <ToldMeasures matter={matter} />}
      <TextField name="reasons" label={t('accountability.step.reasons')} hint={t('step.reasonHint')} />
      <TextField name="considered" label={answered ? considered : t('common.optionalField', { what: considered })} hint={t('accountability.step.consideredHint')} required={answered} />
    </>
  );
}

export function AppealFields({ matter }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <OwnSubjectField subjects={matter.subjects} none={t('accountability.step.noSubject')} />
      <TextField name="grounds" label={t('accountability.step.grounds')} hint={t('accountability.step.groundsHint')} />
    </>
  );
}

export function ReviewFields() {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField name="revoked" label={t('step.decision')} options={[{ value: false, label: t('accountability.step.uphold') }, { value: true, label: t('accountability.step.revoke') }]} />
      <TextField name="reasons" label={t('accountability.step.reviewReasons')} hint={t('step.reasonHint')} />
    </>
  );
}

export function ExecutionFields({ matter }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const target = Form.useWatch<string | undefined>('target', form);
  const open = matter.measures.filter((measure) => !measure.doneBy);
  const nameOf = (key: string) => {
    const subject = matter.subjects.find((one) => one.key === key);
    return subject ? subjectName(subject, t) : key;
  };
  return (
    <>
      <TargetField
        label={t('accountability.step.measure')}
        none={t('accountability.step.noMeasure')}
        options={open.map((measure) => ({ value: measure.id, label: `${t(`accountability.measures.${measure.kind}`)} · ${nameOf(measure.subject)}`, note: measure.text }))}
      />
      <DocumentField name="document" label={t('accountability.step.measureDocument')} />
      {open.some((measure) => measure.id === target && measure.kind === 'INTERVIEW') && <WhenAndWhere />}
    </>
  );
}

export function WhenAndWhere() {
  const { t } = useTranslation();
  return (
    <>
      <AppointmentField name="appointedAt" label={t('accountability.step.appointedAt')} hint={t('accountability.step.appointedHint')} />
      <LineField name="place" label={t('common.optionalField', { what: t('accountability.step.place') })} required={false} />
    </>
  );
}

export function ClosingFields() {
  const { t } = useTranslation();
  return <TextField name="summary" label={t('accountability.step.summary')} hint={t('accountability.step.summaryHint')} />;
}

export function ReassignmentFields() {
  const { t } = useTranslation();
  const label = t('accountability.step.newHandler');
  return (
    <>
      <Form.Item name="organisationId" label={label} extra={t('accountability.step.newHandlerHint')} rules={[{ required: true, message: t('common.choose', { what: label }) }]}>
        <OrganisationPicker label={label} />
      </Form.Item>
      <TextField name="reason" label={t('step.reason')} hint={t('step.reasonHint')} />
    </>
  );
}
