import { Form, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HazardDetail } from '@/shared/api/hazard';
import { useWords } from '@/shared/i18n/useWords';
import { OrganisationPicker } from '@/shared/ui/pickers';
import { PenaltyNote } from '../shared/PenaltyNote';
import { ChoiceField, DayField, EvidenceField, TextField } from './fields';
import { NumberInput, useNumberRule } from '@/shared/ui/NumberInput';

export function OrderFields({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="demand" label={t('step.demand')} />
      <DayField name="dueDate" label={t('step.dueDate')} />
      {hazard.grade === 'MAJOR' && (
        <Form.Item name="stopWork" label={t('step.stopWork')} valuePropName="checked">
          <Switch checkedChildren={t('common.yes')} unCheckedChildren={t('common.no')} />
        </Form.Item>
      )}
    </>
  );
}

export function PlanReviewFields() {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField name="approved" label={t('step.decision')} options={[{ value: true, label: t('step.approve') }, { value: false, label: t('step.reject') }]} />
      <TextField name="reason" label={t('step.opinion')} hint={t('step.reasonHint')} max={1000} />
    </>
  );
}

export function ProgressFields() {
  const { t } = useTranslation();
  const percent = useNumberRule({ min: 0, max: 100, whole: true });
  return (
    <>
      <TextField name="text" label={t('step.progressText')} />
      <Form.Item name="percent" label={t('step.percent')} rules={[{ required: true, message: t('common.required', { what: t('step.percent') }) }, percent]}>
        <NumberInput inputMode="numeric" />
      </Form.Item>
      <EvidenceField />
    </>
  );
}

export function ExtensionFields() {
  const { t } = useTranslation();
  return (
    <>
      <DayField name="until" label={t('step.until')} />
      <TextField name="reason" label={t('step.reason')} hint={t('step.reasonHint')} max={1000} />
    </>
  );
}

export function ExtensionDecisionFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const granted = Form.useWatch<boolean | undefined>('granted', form);
  return (
    <>
      <ChoiceField name="granted" label={t('step.decision')} options={[{ value: true, label: t('step.grant') }, { value: false, label: t('step.refuse') }]} />
      {granted && <DayField name="until" label={t('step.until')} />}
      <TextField name="reason" label={t('step.reason')} hint={t('step.reasonHint')} max={1000} />
    </>
  );
}

export function AcceptanceFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="statement" label={t('step.statement')} />
      <EvidenceField />
    </>
  );
}

export function VerificationFields() {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField name="passed" label={t('step.result')} options={[{ value: true, label: t('step.pass') }, { value: false, label: t('step.fail') }]} />
      <TextField name="opinion" label={t('step.fieldOpinion')} />
      <EvidenceField />
    </>
  );
}

export function ReasonFields() {
  const { t } = useTranslation();
  return <TextField name="reason" label={t('step.reason')} hint={t('step.reasonHint')} max={1000} />;
}

export function WriteOffFields({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      <PenaltyNote hazard={hazard} />
      <TextField name="reason" label={words.optional(t('step.opinion'))} required={false} max={1000} />
    </>
  );
}

export function ResubmitFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="supplement" label={t('step.supplement')} />
      <EvidenceField />
    </>
  );
}

function BodyField({ label }: { label: string }) {
  const { t } = useTranslation();
  return (
    <Form.Item name="organisationId" label={label} rules={[{ required: true, message: t('common.choose', { what: label }) }]}>
      <OrganisationPicker label={label} />
    </Form.Item>
  );
}

export function TransferFields() {
  const { t } = useTranslation();
  return <><BodyField label={t('step.organisation')} /><ReasonFields /></>;
}

export function TransferRulingFields() {
  const { t } = useTranslation();
  return <><BodyField label={t('step.ruleOrganisation')} /><ReasonFields /></>;
}

export function TransferAnswerFields() {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField name="accepted" label={t('step.decision')} options={[{ value: true, label: t('step.accept') }, { value: false, label: t('step.decline') }]} />
      <ReasonFields />
    </>
  );
}
