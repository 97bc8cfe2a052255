import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { TextField } from '@/features/hazard/steps/fields';
import { StepDrawer } from '@/shared/step/StepDrawer';
import { onOpening } from '../shared/useAccountability';
import { FactFields, WhenAndWhere } from './CaseFields';
import { factBody } from './caseForms';
import { DocumentField } from './fields';
import { summonsBody, summonsNames } from './interviewForms';
import { SubjectFields, subjectNames } from './SubjectFields';

interface Props {
  onClose: () => void;
}

/** A case somebody opens of themselves; where one about the same subject is being looked into, the fact joins it. */
export function OpenCaseDrawer({ onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <StepDrawer
      on={onOpening('cases')}
      step="open"
      name={t('accountability.open.case')}
      subject={t('accountability.open.caseLead')}
      hint={t('accountability.open.caseHint')}
      names={[...subjectNames, 'occurredAt', 'text']}
      toSend={(values) => ({ path: '', body: factBody(values) })}
      onClose={onClose}
      onDone={(opened) => void navigate(`/cases/${encodeURIComponent(opened.id)}`)}
    >
      <FactFields />
    </StepDrawer>
  );
}

/** An interview that stands by itself, without a case behind it. */
export function SummonDrawer({ onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <StepDrawer
      on={onOpening('interviews')}
      step="summon"
      name={t('accountability.open.interview')}
      subject={t('accountability.open.interviewLead')}
      hint={t('accountability.open.interviewHint')}
      names={[...subjectNames, ...summonsNames, 'reason']}
      toSend={(values) => ({
        path: '',
        body: { subjectKind: values.subjectKind, subjectId: values.subjectId, reason: values.reason, ...summonsBody(values) },
      })}
      onClose={onClose}
      onDone={(opened) => void navigate(`/interviews/${encodeURIComponent(opened.id)}`)}
    >
      <SubjectFields label={t('accountability.step.interviewee')} />
      <TextField name="reason" label={t('accountability.interview.reason')} hint={t('accountability.step.interviewReasonHint')} />
      <DocumentField name="number" label={t('accountability.step.summonsNumber')} />
      <WhenAndWhere />
    </StepDrawer>
  );
}
