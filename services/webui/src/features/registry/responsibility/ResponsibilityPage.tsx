import { Button, DatePicker, Form, Segmented } from 'antd';
import dayjs from 'dayjs';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { request, withQuery } from '@/shared/api/http';
import type { ResponsibilityAnswer } from '@/shared/api/registry';
import { day } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { Page, Section } from '@/shared/ui/Page';
import { DivisionPicker, EnterprisePicker, MatterPicker } from '@/shared/ui/pickers';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { ResponsibilityView } from './ResponsibilityView';

interface Question {
  by: 'enterprise' | 'place';
  enterprise?: string;
  division?: string;
  matter: string;
  asOf: dayjs.Dayjs;
}

/** The question lives in the address: an answer can be sent to a colleague. */
export default function ResponsibilityPage() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const query = {
    enterprise: parameters.get('enterprise'),
    division: parameters.get('division'),
    matter: parameters.get('matter'),
    asOf: parameters.get('asOf'),
  };
  const asked = Boolean((query.enterprise || query.division) && query.matter);
  const answer = useQuery({
    queryKey: ['responsibility', query],
    queryFn: () => request<ResponsibilityAnswer>(withQuery('/api/registry/responsibility', query)),
    enabled: asked,
  });
  const ask = (question: Question) => {
    const to = new URLSearchParams({ matter: question.matter, asOf: question.asOf.format('YYYY-MM-DD') });
    if (question.by === 'enterprise') to.set('enterprise', question.enterprise ?? '');
    else to.set('division', question.division ?? '');
    setParameters(to);
  };
  return (
    <Page title={t('registry.who.title')} hint={t('registry.who.hint')}>
      <div className="who-page">
        <Section title={t('registry.who.conditions')} className="who-form">
          <QuestionForm
            initial={{
              by: query.division ? 'place' : 'enterprise',
              enterprise: query.enterprise ?? undefined,
              division: query.division ?? undefined,
              matter: query.matter ?? undefined,
              asOf: dayjs(query.asOf ?? day(serverNow())),
            }}
            onAsk={ask}
          />
        </Section>
        <div className="who-answer">
          {asked ? <Loaded query={answer}>{(data) => <Answer answer={data} />}</Loaded> : <EmptyState title={t('registry.who.first')} />}
        </div>
      </div>
    </Page>
  );
}

function Answer({ answer }: { answer: ResponsibilityAnswer }) {
  const { t } = useTranslation();
  return (
    <Section title={t('registry.who.asOfLine', { matter: answer.matter.name, place: answer.division.name, date: day(answer.asOf) })}>
      <ResponsibilityView answer={answer} />
    </Section>
  );
}

function QuestionForm({ initial, onAsk }: { initial: Partial<Question>; onAsk: (question: Question) => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Question>();
  const by = Form.useWatch('by', form) ?? initial.by;
  const required = (what: string) => [{ required: true, message: t('common.choose', { what }) }];
  return (
    <Form form={form} layout="vertical" initialValues={initial} onFinish={onAsk} requiredMark={false}>
      <Form.Item name="by" label={t('registry.who.subject')}>
        <Segmented
          block
          options={[
            { value: 'enterprise', label: t('registry.who.byEnterprise') },
            { value: 'place', label: t('registry.who.byPlace') },
          ]}
        />
      </Form.Item>
      {by === 'place' ? (
        <Form.Item name="division" label={t('registry.who.place')} rules={required(t('registry.who.place'))}>
          <DivisionPicker label={t('registry.who.place')} />
        </Form.Item>
      ) : (
        <Form.Item name="enterprise" label={t('registry.who.enterprise')} rules={required(t('registry.who.enterprise'))}>
          <EnterprisePicker label={t('registry.who.enterprise')} />
        </Form.Item>
      )}
      <Form.Item name="matter" label={t('registry.who.matter')} rules={required(t('registry.who.matter'))}>
        <MatterPicker label={t('registry.who.matter')} />
      </Form.Item>
      <Form.Item name="asOf" label={t('registry.who.asOf')} rules={required(t('registry.who.asOf'))}>
        <DatePicker className="full" allowClear={false} />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block>{t('registry.who.ask')}</Button>
    </Form>
  );
}
