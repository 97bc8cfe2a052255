import { Alert, Form, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { type CutOffKind, cutOffKinds, type HazardDetail } from '@/shared/api/hazard';
import { dateTime } from '@/shared/time/format';
import { approvedCutOff } from '../shared/cutOffs';
import { useEnforcement } from '../shared/useHazards';
import { ChoiceField, DayField, EvidenceField, LineField, MomentField, TextField } from './fields';
import { Line } from '@/shared/ui/Words';

const SHORT = 100;

interface Props {
  hazard: HazardDetail;
}

export function PenaltyFields() {
  const { t } = useTranslation();
  return (
    <>
      <LineField name="documentNumber" label={t('step.penaltyNumber')} hint={t('step.penaltyNumberHint')} max={SHORT} />
      <DayField name="decidedOn" label={t('step.decidedOn')} past />
      <TextField name="content" label={t('step.penaltyContent')} hint={t('step.penaltyContentHint')} />
      <Form.Item
        name="fine"
        label={t('step.fine')}
        extra={t('step.fineHint')}
        rules={[
          { required: true, whitespace: true, message: t('common.required', { what: t('step.fine') }) },
          { pattern: /^\d{1,12}(\.\d{1,2})?$/, message: t('step.fundsFormat') },
        ]}
      >
        <Line inputMode="decimal" suffix={t('common.yuan')} max={15} />
      </Form.Item>
      <EvidenceField label={t('step.penaltyFile')} required />
    </>
  );
}

export function StopWorkFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="scope" label={t('step.stopScope')} hint={t('step.stopScopeHint')} />
      <LineField name="documentNumber" label={t('step.decisionNumber')} max={SHORT} />
      <EvidenceField />
    </>
  );
}

export function ResumptionFields() {
  const { t } = useTranslation();
  return (
    <>
      <LineField name="documentNumber" label={t('step.approvalNumber')} max={SHORT} />
      <TextField name="application" label={t('step.resumeApplication')} hint={t('step.resumeApplicationHint')} />
      <EvidenceField />
    </>
  );
}

function KindField({ kinds }: { kinds: readonly CutOffKind[] }) {
  const { t } = useTranslation();
  return <ChoiceField name="kind" label={t('step.cutOffKind')} options={kinds.map((kind) => ({ value: kind, label: t(`hazard.cutOffKinds.${kind}`) }))} />;
}

export function CutOffApprovalFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const kind = Form.useWatch<CutOffKind | undefined>('kind', form);
  const emergency = Form.useWatch<boolean | undefined>('emergency', form);
  return (
    <>
      <KindField kinds={cutOffKinds} />
      <TextField name="grounds" label={t('step.cutOffGrounds')} hint={t('step.cutOffGroundsHint')} />
      <Form.Item name="emergency" label={t('step.emergency')} valuePropName="checked" extra={t('step.emergencyHint')}>
        <Switch checkedChildren={t('common.yes')} unCheckedChildren={t('common.no')} />
      </Form.Item>
      <MomentField name="notifiedAt" label={t('step.notifiedAt')} />
      {kind === 'POWER' && <Alert type="warning" showIcon className="step-hint" title={t(emergency ? 'step.noNoticeAhead' : 'step.noticeAhead')} />}
    </>
  );
}

/** Which supply, of those whose cut-off was approved and not lifted since; all while that is not known yet. */
function useApproved(hazard: HazardDetail) {
  const measures = useEnforcement(hazard).data;
  const approved = measures && cutOffKinds.filter((kind) => approvedCutOff(measures, kind));
  return { measures, kinds: approved?.length ? approved : cutOffKinds };
}

export function CutOffExecutionFields({ hazard }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const { measures, kinds } = useApproved(hazard);
  const kind = Form.useWatch<CutOffKind | undefined>('kind', form);
  const approval = measures && kind && approvedCutOff(measures, kind);
  return (
    <>
      <KindField kinds={kinds} />
      {approval && <Alert type="info" showIcon className="step-hint" title={t('hazard.measures.notBefore', { time: dateTime(approval.notBefore) })} />}
      <LineField name="executor" label={t('step.executor')} hint={t('step.executorHint')} max={SHORT} />
    </>
  );
}

export function CutOffLiftingFields({ hazard }: Props) {
  const { t } = useTranslation();
  const { kinds } = useApproved(hazard);
  return (
    <>
      <KindField kinds={kinds} />
      <TextField name="reason" label={t('step.liftReason')} hint={t('step.liftReasonHint')} />
    </>
  );
}
