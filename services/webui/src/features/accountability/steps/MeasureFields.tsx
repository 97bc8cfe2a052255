import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, MeasureKind, MeasureProposal } from '@/shared/api/accountability';
import { subjectName } from '../shared/words';
import { MonthsField } from './fields';
import { fitting, hasMonths } from './measures';
import { Words } from '@/shared/ui/Words';

interface Props {
  matter: CaseDetail;
}

/** What is proposed for whom; each becomes part of the notice. */
export function ProposalList({ matter }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="item-list">
      <legend>{t('accountability.step.proposals')}</legend>
      <p className="field-hint">{t('accountability.step.proposalsHint')}</p>
      <Form.List name="proposals">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }, index) => (
              <div key={key} className="item-row">
                <div className="item-row-head">
                  <strong>{t('accountability.step.proposal', { index: index + 1 })}</strong>
                  <Button type="text" icon={<DeleteOutlined aria-hidden />} aria-label={t('accountability.step.removeProposal', { index: index + 1 })} onClick={() => remove(name)} />
                </div>
                <ProposalRow matter={matter} name={name} />
              </div>
            ))}
            <Button block icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>{t('accountability.step.addProposal')}</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

function ProposalRow({ matter, name }: Props & { name: number }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const row = Form.useWatch<Partial<MeasureProposal> | undefined>(['proposals', name], form);
  const subject = matter.subjects.find((one) => one.key === row?.subject);
  const needed = (what: string) => [{ required: true, message: t('common.choose', { what }) }];
  return (
    <>
      <Form.Item name={[name, 'subject']} label={t('accountability.step.subject')} rules={needed(t('accountability.step.subject'))}>
        <Select options={matter.subjects.map((one) => ({ value: one.key, label: subjectName(one, t) }))} />
      </Form.Item>
      <Form.Item name={[name, 'kind']} label={t('accountability.step.measure')} rules={needed(t('accountability.step.measure'))}>
        <Select options={fitting(subject?.kind).map((kind) => ({ value: kind, label: t(`accountability.measures.${kind}`) }))} />
      </Form.Item>
      <Form.Item name={[name, 'text']} label={t('common.optionalField', { what: t('accountability.step.measureText') })}>
        <Words max={4000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      {hasMonths(row?.kind) && <MonthsField name={[name, 'months']} />}
    </>
  );
}

/** Only what was told can be decided: each measure of the notice, to be taken or left, milder if need be. */
export function ToldMeasures({ matter }: Props) {
  const { t } = useTranslation();
  const told = matter.investigation?.proposals ?? [];
  return (
    <fieldset className="item-list">
      <legend>{t('accountability.step.told')}</legend>
      <p className="field-hint">{t('accountability.step.toldHint')}</p>
      {told.map((proposal, index) => <ToldRow key={`${proposal.subject}-${proposal.kind}-${index}`} matter={matter} proposal={proposal} index={index} />)}
    </fieldset>
  );
}

function ToldRow({ matter, proposal, index }: Props & { proposal: { subject: string; kind: MeasureKind }; index: number }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const taken = Form.useWatch<boolean | undefined>(['measures', index, 'taken'], form);
  const subject = matter.subjects.find((one) => one.key === proposal.subject);
  return (
    <div className="item-row">
      <Form.Item name={['measures', index, 'taken']} valuePropName="checked" noStyle>
        <Checkbox>{t(`accountability.measures.${proposal.kind}`)} · {subject ? subjectName(subject, t) : proposal.subject}</Checkbox>
      </Form.Item>
      {taken && (
        <div className="item-more">
          <Form.Item name={['measures', index, 'text']} label={t('common.optionalField', { what: t('accountability.step.measureText') })}>
            <Words max={4000} autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
          {hasMonths(proposal.kind) && <MonthsField name={['measures', index, 'months']} />}
        </div>
      )}
    </div>
  );
}
