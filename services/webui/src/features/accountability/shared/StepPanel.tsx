import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  steps: { key: string; label: string }[];
  onStep: (key: string) => void;
}

/** Only what the server lists, in the order given: the page does not work out by itself who may do what. */
export function StepPanel({ steps, onStep }: Props) {
  const { t } = useTranslation();
  return (
    <section className="actions" aria-label={t('hazard.detail.next')}>
      <h2>{t('hazard.detail.next')}</h2>
      {steps.length === 0 ? <p className="muted">{t('accountability.noSteps')}</p> : (
        <div className="action-buttons">
          {steps.map((step, index) => (
            <Button key={step.key} type={index === 0 ? 'primary' : 'default'} size="large" block onClick={() => onStep(step.key)}>{step.label}</Button>
          ))}
        </div>
      )}
    </section>
  );
}
