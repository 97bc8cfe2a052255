import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Danger, type Endangered, endangeredKinds, type Polluted, pollutedKinds } from '@/shared/api/incident';
import { NO_DANGER } from './danger';
import { Line } from '@/shared/ui/Words';

interface Props {
  value?: Danger | null;
  onChange?: (danger: Danger) => void;
}

/** What makes a near miss without being a figure: ticked as far as it is known, nothing where there is none. */
export function DangerInput({ value, onChange }: Props) {
  const { t } = useTranslation();
  const danger = value ?? NO_DANGER;
  const change = (part: Partial<Danger>) => onChange?.({ ...danger, ...part });
  return (
    <fieldset className="content-figures">
      <legend>{t('incident.danger.title')}</legend>
      <p className="field-hint">{t('incident.danger.hint')}</p>
      <p id="danger-polluted">{t('incident.danger.polluted')}</p>
      <Checkbox.Group<Polluted>
        className="criteria-choice"
        aria-labelledby="danger-polluted"
        value={danger.polluted ?? []}
        onChange={(polluted) => change({ polluted })}
        options={pollutedKinds.map((one) => ({ value: one, label: t(`incident.danger.pollutedKinds.${one}`) }))}
      />
      <p id="danger-endangered">{t('incident.danger.endangered')}</p>
      <Checkbox.Group<Endangered>
        className="criteria-choice"
        aria-labelledby="danger-endangered"
        value={danger.endangered ?? []}
        onChange={(endangered) => change({ endangered })}
        options={endangeredKinds.map((one) => ({ value: one, label: t(`incident.danger.endangeredKinds.${one}`) }))}
      />
      <label>
        {t('incident.danger.other')}
        <Line value={danger.other ?? ''} max={200} onChange={(event) => change({ other: event.target.value || null })} />
      </label>
    </fieldset>
  );
}
