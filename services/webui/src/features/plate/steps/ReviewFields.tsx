import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { ChoiceField, DayField, EvidenceField, LineField, TextField } from '@/features/hazard/steps/fields';
import { TargetField } from '@/features/incident/steps/fields';
import { useWords } from '@/shared/i18n/useWords';
import { type Evaluator, evaluators, type PlateDetail, type ReviewVerdict, reviewVerdicts, type Signer } from '@/shared/api/plate';
import { Line } from '@/shared/ui/Words';

const SHORT = 100;
/** 行政处罚法第四十二条: inspectors do not come alone. */
const FEWEST_SIGNERS = 2;

export function EvaluationFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const evaluator = Form.useWatch<Evaluator | undefined>('evaluator', form);
  return (
    <>
      <TargetField
        name="evaluator"
        label={t('plate.step.evaluator')}
        none=""
        options={evaluators.map((one) => ({ value: one, label: t(`plate.evaluators.${one}`) }))}
      />
      <LineField name="body" label={t('plate.step.evaluationBody')} hint={t('plate.step.evaluationBodyHint')} max={SHORT} />
      {evaluator === 'LICENSED_BODY' && <LineField name="licence" label={t('plate.step.licence')} max={SHORT} />}
      <TextField name="conclusion" label={t('plate.step.conclusion')} />
      <ChoiceField name="passed" label={t('plate.step.evaluationResult')} options={[{ value: true, label: t('plate.step.safe') }, { value: false, label: t('plate.step.unsafe') }]} />
      <EvidenceField label={t('plate.step.evaluationFile')} required />
    </>
  );
}

export function ReviewFields({ plate }: { plate: PlateDetail }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const verdict = Form.useWatch<ReviewVerdict | undefined>('verdict', form);
  return (
    <>
      <Checklist items={plate.checklist} />
      <TextField name="opinion" label={t('plate.step.reviewOpinion')} />
      <TargetField
        name="verdict"
        label={t('plate.step.verdict')}
        none=""
        options={reviewVerdicts.map((one) => ({ value: one, label: t(`plate.verdicts.${one}`), note: t(`plate.verdictNotes.${one}`) }))}
      />
      {verdict === 'SENT_BACK' && <DayField name="dueDate" label={t('plate.step.newDue')} />}
      <Signers />
      <EvidenceField label={t('plate.step.sitePhotos')} required />
    </>
  );
}

/** Every item of the jurisdiction's checklist, each with what was found. */
function Checklist({ items }: { items: readonly string[] }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <fieldset className="item-list">
      <legend>{t('plate.checklist')}</legend>
      <p className="field-hint">{t('plate.step.checklistHint')}</p>
      <Form.List name="checklist">
        {(fields) => fields.map(({ key, name }, index) => (
          <div key={key} className="item-row">
            <Form.Item name={[name, 'item']} noStyle><input type="hidden" /></Form.Item>
            <Form.Item name={[name, 'passed']} label={`${index + 1}. ${items[name] ?? ''}`} rules={[{ required: true, message: t('plate.step.checkPlease') }]}>
              <Radio.Group optionType="button" options={[{ value: true, label: t('step.pass') }, { value: false, label: t('step.fail') }]} className="choice" />
            </Form.Item>
            <Form.Item name={[name, 'remark']} label={words.optional(t('plate.step.remark'))}><Line max={1000} /></Form.Item>
          </div>
        ))}
      </Form.List>
    </fieldset>
  );
}

/** Named people who were on site and sign the record; none of them did the work. */
function Signers() {
  const { t } = useTranslation();
  const enough = (_rule: unknown, signers: (Signer | undefined)[] = []) => {
    const names = new Set(signers.map((signer) => signer?.name?.trim()).filter(Boolean));
    return names.size < FEWEST_SIGNERS ? Promise.reject(new Error(t('plate.step.signersFew'))) : Promise.resolve();
  };
  return (
    <fieldset className="item-list">
      <legend>{t('plate.signers')}</legend>
      <p className="field-hint">{t('plate.step.signersHint')}</p>
      <Form.List name="signers" rules={[{ validator: enough }]}>
        {(fields, { add, remove }, { errors }) => (
          <>
            {fields.map(({ key, name }, index) => (
              <div key={key} className="item-row">
                <div className="item-row-head">
                  <strong>{t('plate.step.signer', { index: index + 1 })}</strong>
                  {fields.length > FEWEST_SIGNERS && (
                    <Button type="text" icon={<DeleteOutlined aria-hidden />} aria-label={t('plate.step.removeSigner', { index: index + 1 })} onClick={() => remove(name)} />
                  )}
                </div>
                {(['name', 'unit', 'post'] as const).map((part) => {
                  const label = t(`plate.step.signerParts.${part}`);
                  return (
                    <Form.Item key={part} name={[name, part]} label={label} rules={[{ required: true, whitespace: true, message: t('common.required', { what: label }) }]}>
                      <Line max={SHORT} />
                    </Form.Item>
                  );
                })}
              </div>
            ))}
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>{t('plate.step.addSigner')}</Button>
            <Form.ErrorList errors={errors} />
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
