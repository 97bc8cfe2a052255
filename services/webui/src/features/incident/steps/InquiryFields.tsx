import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, DatePicker, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ChoiceField, DayField, EvidenceField, TextField } from '@/features/hazard/steps/fields';
import { evidenceSets, type IncidentDetail, relayLevels } from '@/shared/api/incident';
import { dateTime, day } from '@/shared/time/format';
import { OrganisationPicker } from '@/shared/ui/pickers';
import { LineField, SelectField, TargetField } from './fields';
import { Words } from '@/shared/ui/Words';

interface Props {
  incident: IncidentDetail;
}

const deviations = ['NONE', 'RAISED', 'DELEGATED', 'PLACE_OF_OCCURRENCE'] as const;

export function FormInquiryFields({ incident }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const deviation = Form.useWatch<string | undefined>('deviation', form);
  const deviates = deviation !== undefined && deviation !== 'NONE';
  return (
    <>
      <SelectField
        name="deviation"
        label={t('incident.step.deviation')}
        hint={t('incident.inquiry.noneHint', { level: t(`incident.levels.${incident.finding.inquiryLevel}`) })}
        options={deviations.map((one) => ({ value: one, label: t(`incident.deviations.${one}`) }))}
      />
      {deviates && (
        <>
          <SelectField name="level" label={t('incident.step.inquiryLevel')} options={relayLevels.slice(2).map((level) => ({ value: level, label: t(`incident.levels.${level}`) }))} />
          <TextField name="reason" label={t('step.reason')} hint={t('step.reasonHint')} max={1000} />
        </>
      )}
    </>
  );
}

export function MemberFields() {
  const { t } = useTranslation();
  return (
    <>
      <LineField name="name" label={t('incident.step.memberName')} max={60} />
      <LineField name="unit" label={t('incident.step.memberUnit')} max={120} />
      <ChoiceField name="role" label={t('incident.step.memberRole')} options={(['LEADER', 'MEMBER', 'EXPERT'] as const).map((role) => ({ value: role, label: t(`incident.memberRoles.${role}`) }))} />
    </>
  );
}

export function DeclarationFields({ incident }: Props) {
  const { t } = useTranslation();
  const open = (incident.inquiry?.members ?? []).filter((member) => member.declaration === 'PENDING');
  return (
    <>
      <TargetField
        label={t('incident.step.member')}
        none={t('incident.step.nothingToDeclare')}
        options={open.map((member) => ({ value: member.id, label: member.name, note: `${t(`incident.memberRoles.${member.role}`)} · ${member.unit}` }))}
      />
      <ChoiceField name="conflict" label={t('incident.step.conflict')} options={[{ value: false, label: t('incident.declarations.NO_CONFLICT') }, { value: true, label: t('incident.declarations.CONFLICT') }]} />
      <TextField name="statement" label={t('incident.step.statement')} hint={t('incident.step.statementHint')} max={1000} />
    </>
  );
}

export function AppraisalFields() {
  const { t } = useTranslation();
  return (
    <>
      <LineField name="subject" label={t('incident.step.appraisalSubject')} />
      <LineField name="institution" label={t('incident.step.institution')} />
    </>
  );
}

export function AppraisalEndFields({ incident }: Props) {
  const { t } = useTranslation();
  const open = (incident.inquiry?.appraisals ?? []).filter((appraisal) => !appraisal.endedAt);
  return (
    <>
      <TargetField
        label={t('incident.inquiry.appraisal')}
        none={t('incident.step.noAppraisal')}
        options={open.map((appraisal) => ({ value: appraisal.id, label: appraisal.subject, note: `${appraisal.institution} · ${dateTime(appraisal.startedAt)}` }))}
      />
      <TextField name="result" label={t('incident.step.appraisalResult')} />
    </>
  );
}

export function InquiryExtensionFields() {
  const { t } = useTranslation();
  return (
    <>
      <DayField name="until" label={t('step.until')} hint={t('incident.step.untilHint')} />
      <TextField name="reason" label={t('step.reason')} hint={t('step.reasonHint')} max={1000} />
    </>
  );
}

export function InquiryExtensionDecisionFields({ incident }: Props) {
  const { t } = useTranslation();
  const open = (incident.inquiry?.extensions ?? []).filter((extension) => extension.granted === null);
  return (
    <>
      <TargetField
        label={t('incident.step.extension')}
        none={t('incident.step.noExtension')}
        options={open.map((extension) => ({ value: extension.id, label: t('incident.inquiry.extension', { until: day(extension.until) }), note: extension.reason }))}
      />
      <ChoiceField name="granted" label={t('step.decision')} options={[{ value: true, label: t('step.grant') }, { value: false, label: t('step.refuse') }]} />
      <TextField name="opinion" label={t('step.opinion')} max={1000} />
    </>
  );
}

/** The bodies that may have something to do: the enterprise itself and every public body. */
export function DutyBody({ incident, ...rest }: Props & { id?: string; value?: string; onChange?: (value: string | undefined) => void }) {
  const { t } = useTranslation();
  const extra = incident.enterpriseId && incident.enterpriseName ? [{ value: incident.enterpriseId, label: incident.enterpriseName }] : [];
  return <OrganisationPicker {...rest} label={t('incident.step.body')} extra={extra} />;
}

export function InquiryReportFields({ incident }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField
        name="responsible"
        label={t('incident.inquiry.responsible')}
        options={[{ value: true, label: t('incident.inquiry.isResponsible') }, { value: false, label: t('incident.inquiry.notResponsible') }]}
      />
      <TextField name="directCause" label={t('incident.inquiry.directCause')} />
      <TextField name="indirectCause" label={t('incident.inquiry.indirectCause')} />
      <TextField name="suggestions" label={t('incident.inquiry.suggestions')} />
      <ItemList incident={incident} />
      <EvidenceField />
    </>
  );
}

/** Measures, sanctions and education of the report, each with who and until when: they become the items of the gate. */
function ItemList({ incident }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="item-list">
      <legend>{t('incident.step.items')}</legend>
      <p className="field-hint">{t('incident.step.itemsHint')}</p>
      <Form.List name="items">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }, index) => (
              <div key={key} className="item-row">
                <div className="item-row-head">
                  <strong>{t('incident.step.item', { index: index + 1 })}</strong>
                  <Button type="text" icon={<DeleteOutlined aria-hidden />} aria-label={t('incident.step.removeItem', { index: index + 1 })} onClick={() => remove(name)} />
                </div>
                <Form.Item name={[name, 'set']} label={t('incident.step.set')} rules={[{ required: true, message: t('common.choose', { what: t('incident.step.set') }) }]}>
                  <Select options={evidenceSets.map((set) => ({ value: set, label: t(`incident.sets.${set}`) }))} />
                </Form.Item>
                <Form.Item name={[name, 'text']} label={t('incident.step.itemText')} rules={[{ required: true, whitespace: true, message: t('common.required', { what: t('incident.step.itemText') }) }]}>
                  <Words max={2000} autoSize={{ minRows: 2, maxRows: 6 }} />
                </Form.Item>
                <Form.Item name={[name, 'organisationId']} label={t('incident.step.body')} rules={[{ required: true, message: t('common.choose', { what: t('incident.step.body') }) }]}>
                  <DutyBody incident={incident} />
                </Form.Item>
                <Form.Item name={[name, 'dueAt']} label={t('common.optionalField', { what: t('incident.step.itemDue') })}>
                  <DatePicker className="full" inputReadOnly />
                </Form.Item>
              </div>
            ))}
            <Button block icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>{t('incident.step.addItem')}</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

export function ReplyFields() {
  const { t } = useTranslation();
  return (
    <>
      <LineField name="number" label={t('incident.step.replyNumber')} hint={t('incident.step.numberHint')} max={60} />
      <TextField name="opinion" label={t('incident.step.replyOpinion')} />
    </>
  );
}

export function PublicationFields() {
  const { t } = useTranslation();
  return <LineField name="where" label={t('incident.step.where')} hint={t('incident.step.whereHint')} max={300} />;
}

export function PlateFields() {
  const { t } = useTranslation();
  return (
    <>
      <LineField name="number" label={t('incident.step.plateNumber')} hint={t('incident.step.numberHint')} max={60} />
      <TextField name="demands" label={t('incident.step.demands')} />
    </>
  );
}

export function PlateProgressFields() {
  const { t } = useTranslation();
  return <TextField name="text" label={t('step.progressText')} />;
}

export function ReasonOnly() {
  const { t } = useTranslation();
  return <TextField name="reason" label={t('step.reason')} hint={t('step.reasonHint')} max={1000} />;
}
