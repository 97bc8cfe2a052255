import { Alert, Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { grades, type HazardDetail } from '@/shared/api/hazard';
import { BasisLine } from '@/shared/ui/Tags';
import { SuggestionView } from '../shared/SuggestionView';
import { ChoiceField, TextField } from './fields';

/** The suggestion with its clauses in sight, the decision and its reason from the person. */
export function GradeFields({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const grade = Form.useWatch<string | undefined>('grade', form);
  const matched = hazard.suggestion?.matched ?? [];
  return (
    <>
      {hazard.suggestion && <SuggestionView suggestion={{ ...hazard.suggestion, matched: [] }} />}
      <ChoiceField
        name="grade"
        label={t('step.grade')}
        options={grades.map((one) => ({ value: one, label: t(`hazard.grades.${one}`) }))}
      />
      {grade === 'MAJOR' && <Alert type="warning" showIcon title={t('step.gradeMajorNote')} className="step-hint" />}
      {matched.length > 0 && (
        <Form.Item name="criterionIds" label={t('step.criteria')}>
          <Checkbox.Group className="criteria-choice">
            {matched.map((criterion) => (
              <Checkbox key={criterion.criterionId} value={criterion.criterionId}>
                {criterion.text}
                <BasisLine document={criterion.standard} clause={criterion.clause} verified={criterion.verified} />
              </Checkbox>
            ))}
          </Checkbox.Group>
        </Form.Item>
      )}
      <TextField name="reason" label={t('step.reason')} hint={t('step.reasonHint')} max={1000} />
    </>
  );
}
