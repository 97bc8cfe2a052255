import { Alert, DatePicker, Form, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { ChoiceField, EvidenceField, TextField } from '@/features/hazard/steps/fields';
import { evidenceSets, type IncidentDetail } from '@/shared/api/incident';
import { SelectField, TargetField } from './fields';
import { DutyBody } from './InquiryFields';

interface Props {
  incident: IncidentDetail;
}

export function ClosureItemFields({ incident }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <SelectField name="set" label={t('incident.step.set')} options={evidenceSets.map((set) => ({ value: set, label: t(`incident.sets.${set}`) }))} />
      <TextField name="text" label={t('incident.step.itemText')} max={2000} />
      <Form.Item name="organisationId" label={t('incident.step.body')} rules={[{ required: true, message: t('common.choose', { what: t('incident.step.body') }) }]}>
        <DutyBody incident={incident} />
      </Form.Item>
      <Form.Item name="dueAt" label={t('common.optionalField', { what: t('incident.step.itemDue') })}>
        <DatePicker className="full" inputReadOnly />
      </Form.Item>
    </>
  );
}

export function ItemCompletionFields({ incident }: Props) {
  const { t } = useTranslation();
  const open = (incident.closure?.items ?? []).filter((item) => item.mine);
  return (
    <>
      <TargetField
        label={t('incident.step.itemWhich')}
        none={t('incident.step.noItem')}
        options={open.map((item) => ({ value: item.id, label: item.text, note: `${t(`incident.sets.${item.set}`)} · ${item.organisationName}` }))}
      />
      <TextField name="result" label={t('incident.step.itemResult')} />
      <EvidenceField />
    </>
  );
}

function SetTarget({ incident, wanted, none }: Props & { wanted: 'open' | 'filed'; none: string }) {
  const { t } = useTranslation();
  const sets = (incident.closure?.sets ?? []).filter((set) => !set.signedAt && (wanted === 'filed') === Boolean(set.filedAt));
  return (
    <TargetField
      label={t('incident.step.set')}
      none={none}
      options={sets.map((set) => ({
        value: set.set,
        label: t(`incident.sets.${set.set}`),
        note: wanted === 'filed' ? set.summary : t('incident.gate.items', { done: set.done, open: set.open }),
      }))}
    />
  );
}

export function SetFilingFields({ incident }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <SetTarget incident={incident} wanted="open" none={t('incident.step.noSetToFile')} />
      <TextField name="summary" label={t('incident.gate.summary')} hint={t('incident.step.summaryHint')} />
      <EvidenceField />
    </>
  );
}

export function SetSignatureFields({ incident }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <SetTarget incident={incident} wanted="filed" none={t('incident.step.noSetToSign')} />
      <Alert type="info" showIcon title={t('incident.gate.whoSigns')} className="step-hint" />
      <TextField name="opinion" label={t('step.opinion')} max={1000} />
    </>
  );
}

/** What is still open is said before the button is pressed; the server has the last word. */
export function ArchiveFields({ incident }: Props) {
  const { t } = useTranslation();
  const sets = incident.closure?.sets ?? [];
  return (
    <ul className="archive-check">
      {sets.map((set) => (
        <li key={set.set} data-done={set.signedAt !== null}>
          <strong>{t(`incident.sets.${set.set}`)}</strong>
          <span>{t(`incident.gate.states.${set.signedAt ? 'signed' : set.filedAt ? 'filed' : 'open'}`)}</span>
        </li>
      ))}
    </ul>
  );
}

export function EvaluationFields() {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField name="passed" label={t('incident.step.evaluation')} options={[{ value: true, label: t('incident.evaluation.passed') }, { value: false, label: t('incident.evaluation.failed') }]} />
      <TextField name="opinion" label={t('step.opinion')} />
      <Form.Item name="published" label={t('incident.step.published')} valuePropName="checked">
        <Switch checkedChildren={t('common.yes')} unCheckedChildren={t('common.no')} />
      </Form.Item>
    </>
  );
}
