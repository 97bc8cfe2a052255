import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, DatePicker, Form } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { ChoiceField, EvidenceField, TextField } from '@/features/hazard/steps/fields';
import { TargetField } from '@/features/incident/steps/fields';
import type { InterviewDetail } from '@/shared/api/accountability';
import { dateTime, day } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { WhenAndWhere } from './CaseFields';
import { DocumentField } from './fields';
import { Words } from '@/shared/ui/Words';

interface Props {
  matter: InterviewDetail;
}

export function ReceiptFields({ matter }: Props) {
  const { t } = useTranslation();
  const last = matter.summonses.at(-1);
  return last ? <p>{t('accountability.step.receiptOf', { number: last.number, time: dateTime(last.appointedAt), place: last.place || t('common.notGiven') })}</p> : null;
}

export function SummonsFields() {
  const { t } = useTranslation();
  return (
    <>
      <DocumentField name="number" label={t('accountability.step.summonsNumber')} />
      <WhenAndWhere />
    </>
  );
}

export function AttendanceFields() {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField name="attended" label={t('accountability.step.attended')} options={[{ value: true, label: t('accountability.interview.came') }, { value: false, label: t('accountability.interview.absent') }]} />
      <TextField name="people" label={t('common.optionalField', { what: t('accountability.step.people') })} required={false} />
      <TextField name="remark" label={t('common.optionalField', { what: t('accountability.step.remark') })} required={false} />
    </>
  );
}

export function MinutesFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="content" label={t('accountability.step.minutes')} hint={t('accountability.step.minutesHint')} />
      <CommitmentList />
      <EvidenceField />
    </>
  );
}

/** What was promised, each with its own last day: each gets a clock of its own. */
function CommitmentList() {
  const { t } = useTranslation();
  const past = (date: Dayjs) => date.format('YYYY-MM-DD') < day(serverNow());
  const text = t('accountability.step.commitmentText');
  const until = t('accountability.step.until');
  return (
    <fieldset className="item-list">
      <legend>{t('accountability.interview.commitments')}</legend>
      <p className="field-hint">{t('accountability.step.commitmentsHint')}</p>
      <Form.List name="commitments">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }, index) => (
              <div key={key} className="item-row">
                <div className="item-row-head">
                  <strong>{t('accountability.step.commitment', { index: index + 1 })}</strong>
                  <Button type="text" icon={<DeleteOutlined aria-hidden />} aria-label={t('accountability.step.removeCommitment', { index: index + 1 })} onClick={() => remove(name)} />
                </div>
                <Form.Item name={[name, 'text']} label={text} rules={[{ required: true, whitespace: true, message: t('common.required', { what: text }) }]}>
                  <Words max={4000} autoSize={{ minRows: 2, maxRows: 6 }} />
                </Form.Item>
                <Form.Item name={[name, 'until']} label={until} rules={[{ required: true, message: t('common.choose', { what: until }) }]}>
                  <DatePicker className="full" inputReadOnly disabledDate={past} />
                </Form.Item>
              </div>
            ))}
            <Button block icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>{t('accountability.step.addCommitment')}</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

function Which({ matter, waiting, none }: Props & { waiting: 'report' | 'check'; none: string }) {
  const { t } = useTranslation();
  const options = matter.commitments
    .filter((one) => !one.accepted && (waiting === 'check') === Boolean(one.reported))
    .map((one) => ({
      value: one.id,
      label: one.text,
      note: waiting === 'check' ? one.result : t('accountability.interview.until', { date: one.until }),
    }));
  return <TargetField label={t('accountability.step.commitmentWhich')} none={none} options={options} />;
}

export function FulfilmentFields({ matter }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Which matter={matter} waiting="report" none={t('accountability.step.noCommitment')} />
      <TextField name="result" label={t('accountability.step.result')} hint={t('accountability.step.resultHint')} />
      <EvidenceField />
    </>
  );
}

export function CheckFields({ matter }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Which matter={matter} waiting="check" none={t('accountability.step.nothingToCheck')} />
      <ChoiceField name="accepted" label={t('accountability.step.checked')} options={[{ value: true, label: t('accountability.interview.kept') }, { value: false, label: t('accountability.interview.notKept') }]} />
      <TextField name="opinion" label={t('step.opinion')} />
    </>
  );
}
