import { Alert, Form, Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceField } from '@/features/hazard/steps/fields';
import type { IncidentDetail, Missing } from '@/shared/api/incident';
import { BasisLine } from '@/shared/ui/Tags';
import { DangerInput } from '../shared/DangerInput';
import { figureNames } from '../shared/words';
import { type ContentValues, faded, fallen, textNames } from './content';
import { CountField } from './fields';
import { Words } from '@/shared/ui/Words';
import { NumberInput, useNumberRule } from '@/shared/ui/NumberInput';

/** A trillion: what the service takes. */
const MOST_YUAN = 1_000_000_000_000;

/** What art. 12 asks for: what is still missing is marked and stands first; what was said before is there to correct. */
export function ContentFields({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const yuan = useNumberRule({ min: 0, max: MOST_YUAN });
  const values = Form.useWatch([], form) as ContentValues | undefined;
  const missing = new Map(incident.missingContent.map((one) => [one.field.split('.').at(-1)!, one]));
  const less = values ? fallen(values, incident) : [];
  const reasoned = less.length > 0 || (values ? faded(values, incident) : false);
  const texts = [...textNames].sort((a, b) => Number(missing.has(b)) - Number(missing.has(a)));
  const filled = [...missing.keys()].filter((name) => values?.[name === 'lossFen' ? 'lossYuan' : name] != null && values[name] !== '').length;
  return (
    <>
      {missing.size > 0 && <p className="plan-progress">{t('incident.missing.progress', { done: filled, total: missing.size })}</p>}
      <fieldset className="content-figures">
        <legend>{t('incident.content.figures')}</legend>
        <p className="field-hint">{t('incident.content.figuresHint')}</p>
        <div className="figure-fields">
          {figureNames.map((name) => <CountField key={name} name={name} label={<Label missing={missing.get(name)}>{t(`incident.figures.${name}`)}</Label>} />)}
          <Form.Item name="lossYuan" label={<Label missing={missing.get('lossFen')}>{t('incident.figures.lossYuan')}</Label>} rules={[yuan]}>
            <NumberInput placeholder={t('incident.unknown')} />
          </Form.Item>
        </div>
      </fieldset>
      {less.length > 0 && (
        <Alert type="warning" showIcon className="step-hint" title={t('incident.content.fallen', { what: less.map((name) => t(`incident.figures.${name}`)).join(t('common.listComma')) })} />
      )}
      <Form.Item name="danger" noStyle><DangerInput /></Form.Item>
      {values && faded(values, incident) && <Alert type="warning" showIcon className="step-hint" title={t('incident.danger.faded')} />}
      {texts.map((name) => (
        <Form.Item key={name} name={name} label={<Label missing={missing.get(name)}>{t(`incident.content.${name}`)}</Label>} extra={<Asked missing={missing.get(name)} />}>
          <Words max={4000} autoSize={{ minRows: 2, maxRows: 10 }} placeholder={t(`incident.content.hints.${name}`)} />
        </Form.Item>
      ))}
      <Form.Item
        name="reason"
        label={reasoned ? t('incident.content.reason') : t('common.optionalField', { what: t('incident.content.reason') })}
        rules={reasoned ? [{ required: true, whitespace: true, message: t('incident.content.reasonPlease') }] : []}
      >
        <Words max={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <EvidenceField />
    </>
  );
}

function Label({ missing, children }: { missing: Missing | undefined; children: ReactNode }) {
  const { t } = useTranslation();
  return <>{children}{missing && <Tag className="tag tag-small missing-tag" data-tone="amber">{t('incident.missing.tag')}</Tag>}</>;
}

function Asked({ missing }: { missing: Missing | undefined }) {
  if (!missing) return null;
  return <BasisLine document={missing.basis.document} clause={missing.basis.clause} />;
}
