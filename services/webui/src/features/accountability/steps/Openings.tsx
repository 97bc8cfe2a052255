import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { TextField } from '@/features/hazard/steps/fields';
import { SignedDrawer, useStepForm } from '@/shared/step/SignedDrawer';
import { useOpening } from '../shared/useAccountability';
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
  const { message } = App.useApp();
  const name = t('accountability.open.case');
  const state = useStepForm([...subjectNames, 'occurredAt', 'text']);
  const opening = useOpening('cases', (opened) => {
    void message.success(t('step.done', { action: name }));
    void navigate(`/cases/${encodeURIComponent(opened.id)}`);
  });
  return (
    <SignedDrawer
      name={name}
      subject={t('accountability.open.caseLead')}
      hint={t('accountability.open.caseHint')}
      step={opening}
      state={state}
      onSubmit={(values) => opening.mutate(factBody(values), { onError: state.refused })}
      onClose={onClose}
    >
      <FactFields />
    </SignedDrawer>
  );
}

/** An interview that stands by itself, without a case behind it. */
export function SummonDrawer({ onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const name = t('accountability.open.interview');
  const state = useStepForm([...subjectNames, ...summonsNames, 'reason']);
  const opening = useOpening('interviews', (opened) => {
    void message.success(t('step.done', { action: name }));
    void navigate(`/interviews/${encodeURIComponent(opened.id)}`);
  });
  return (
    <SignedDrawer
      name={name}
      subject={t('accountability.open.interviewLead')}
      hint={t('accountability.open.interviewHint')}
      step={opening}
      state={state}
      onSubmit={(values) => opening.mutate(
        { subjectKind: values.subjectKind, subjectId: values.subjectId, reason: values.reason, ...summonsBody(values) },
        { onError: state.refused },
      )}
      onClose={onClose}
    >
      <SubjectFields label={t('accountability.step.interviewee')} />
      <TextField name="reason" label={t('accountability.interview.reason')} hint={t('accountability.step.interviewReasonHint')} />
      <DocumentField name="number" label={t('accountability.step.summonsNumber')} />
      <WhenAndWhere />
    </SignedDrawer>
  );
}
