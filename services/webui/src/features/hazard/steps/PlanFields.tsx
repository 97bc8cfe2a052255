import { CheckCircleFilled } from '@ant-design/icons';
import { Form } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { PlanElements } from '@/shared/api/hazard';
import { day } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { DayField } from './fields';
import { Line, Words } from '@/shared/ui/Words';

export const planElements = ['responsible', 'measures', 'funds', 'deadline', 'contingency'] as const satisfies readonly (keyof PlanElements)[];

/** A plan that was filed before, to be mended or filed elsewhere: nobody types the same one twice. */
export function planAsFiled(plan: PlanElements | null): Record<string, unknown> {
  if (!plan) return {};
  const { responsible, measures, funds, deadline, contingency } = plan;
  return { responsible, measures, funds, deadline: deadline >= day(serverNow()) ? dayjs(deadline) : undefined, contingency };
}

function filled(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;
}

/** 五落实 as five guided questions; the count tells how far one has got. */
export function PlanFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const values = (Form.useWatch([], form) ?? {}) as Record<string, unknown>;
  const done = planElements.filter((element) => filled(values[element]));
  return (
    <div className="plan">
      <p className="plan-progress" role="status">{t('step.planProgress', { done: done.length })}</p>
      {planElements.map((element, index) => (
        <fieldset key={element} className="plan-element">
          <legend>
            <span className="plan-index">{t('step.planGuide', { index: index + 1 })}</span>
            {done.includes(element) && <CheckCircleFilled aria-hidden className="plan-done" />}
          </legend>
          <Element element={element} />
        </fieldset>
      ))}
    </div>
  );
}

function Element({ element }: { element: (typeof planElements)[number] }) {
  const { t } = useTranslation();
  const label = t(`step.plan.${element}`);
  const hint = t(`step.planHints.${element}`);
  const missing = t('step.planMissing', { element: label });
  if (element === 'deadline') return <DayField name={element} label={label} hint={hint} message={missing} />;
  if (element === 'funds') {
    return (
      <Form.Item
        name={element}
        label={label}
        extra={hint}
        rules={[
          { required: true, whitespace: true, message: missing },
          { pattern: /^\d{1,12}(\.\d{1,2})?$/, message: t('step.fundsFormat') },
        ]}
      >
        <Line inputMode="decimal" suffix={t('common.yuan')} max={15} />
      </Form.Item>
    );
  }
  return (
    <Form.Item name={element} label={label} extra={hint} rules={[{ required: true, whitespace: true, message: missing }]}>
      <Words max={4000} autoSize={{ minRows: 2, maxRows: 10 }} />
    </Form.Item>
  );
}

