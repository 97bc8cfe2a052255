import { Checkbox, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { EvidenceUpload } from '@/features/hazard/shared/EvidenceUpload';
import { incidentKinds, type IncidentKind } from '@/shared/api/incident';
import { NumberInput } from '@/shared/ui/NumberInput';
import { DivisionPicker, EnterprisePicker } from '@/shared/ui/pickers';
import { DangerInput } from '../shared/DangerInput';
import { type FlashDraft, flashFigures } from './flashDraft';
import { Block } from './FlashFields';

interface Props {
  draft: FlashDraft;
  change: (part: Partial<FlashDraft>) => void;
  /** Whether the person reports for the own enterprise, which then need not be chosen. */
  own: boolean;
  errors: Partial<Record<string, string>>;
  kept: readonly string[];
}

/** Everything that helps and nothing that must be: casualties known, photos, whose place it is. */
export function FlashExtras({ draft, change, own, errors, kept }: Props) {
  const { t } = useTranslation();
  return (
    <details className="flash-extras">
      <summary>{t('flash.extras')}</summary>
      <p className="field-hint">{t('flash.extrasHint')}</p>
      <div className="flash-figures">
        {flashFigures.map((name) => (
          <Block key={name} label={t(`incident.figures.${name}`)} error={errors[name]}>
            {(field) => (
              <NumberInput
                {...field}
                inputMode="numeric"
                value={draft.figures[name] ?? null}
                placeholder={t('incident.unknown')}
                onChange={(count) => change({ figures: { ...draft.figures, [name]: count } })}
              />
            )}
          </Block>
        ))}
      </div>
      <DangerInput value={draft.danger ?? null} onChange={(danger) => change({ danger })} />
      <Form.Item label={t('flash.photos')} layout="vertical" extra={kept.length > 0 ? t('flash.photosKept', { count: kept.length }) : undefined}>
        <EvidenceUpload onChange={(ids) => change({ evidenceIds: [...new Set([...kept, ...ids])] })} />
      </Form.Item>
      <Block label={t('incident.kind')}>
        {(field) => (
          <Select<IncidentKind>
            id={field.id}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
            options={incidentKinds.filter((kind) => kind !== 'HAZARD_TREATED_AS_INCIDENT').map((kind) => ({ value: kind, label: t(`incident.kinds.${kind}`) }))}
          />
        )}
      </Block>
      {!own && (
        <Block label={t('incident.enterprise')}>
          {(field) => <EnterprisePicker id={field.id} allowClear label={t('incident.enterprise')} value={draft.enterpriseId} onChange={(enterpriseId) => change({ enterpriseId })} />}
        </Block>
      )}
      {!own && (
        <Form.Item extra={t('flash.tipOffHint')}>
          <Checkbox checked={draft.tipOff} onChange={(event) => change({ tipOff: event.target.checked })}>{t('flash.tipOff')}</Checkbox>
        </Form.Item>
      )}
      <Block label={t('incident.division')}>
        {(field) => <DivisionPicker id={field.id} allowClear label={t('incident.division')} value={draft.divisionCode} onChange={(divisionCode) => change({ divisionCode })} />}
      </Block>
    </details>
  );
}
