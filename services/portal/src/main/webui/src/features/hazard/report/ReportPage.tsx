import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HazardDetail, Source } from '@/shared/api/hazard';
import { request } from '@/shared/api/http';
import { useIdempotent } from '@/shared/api/idempotency';
import { useEnterprise } from '@/shared/api/queries';
import { useSession } from '@/shared/session/session';
import { withOffset } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { showAtFields } from '@/shared/ui/formProblem';
import { Page, Section } from '@/shared/ui/Page';
import { MatterPicker } from '@/shared/ui/pickers';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type Answers, given } from '../shared/criteria';
import { EvidenceUpload } from '../shared/EvidenceUpload';
import { CriteriaQuestions } from './CriteriaQuestions';
import { PlaceFields } from './PlaceFields';
import { Sent } from './Sent';
import { FoundAt, WhoFields } from './WhoFields';

interface Filing {
  evidenceIds?: string[];
  enterpriseId?: string;
  divisionCode: string;
  place: string;
  longitude?: number | null;
  latitude?: number | null;
  matterCode: string;
  title: string;
  description: string;
  foundAt: dayjs.Dayjs;
  source?: Source;
  criteriaAnswers?: Answers;
}

const FIELDS = [
  'evidenceIds', 'enterpriseId', 'divisionCode', 'place', 'longitude', 'latitude', 'matterCode', 'title',
  'description', 'foundAt', 'source', 'criteriaAnswers',
] as const;

/** An enterprise's own report needs no field for the source; what has no field is not among the form's values. */
function bodyOf(filing: Filing, source: Source, enterpriseId: string | null) {
  return {
    ...filing,
    source: filing.source ?? source,
    enterpriseId: enterpriseId ?? filing.enterpriseId ?? null,
    longitude: filing.longitude ?? null,
    latitude: filing.latitude ?? null,
    title: filing.title.trim(),
    foundAt: withOffset(filing.foundAt),
    criteriaAnswers: given(filing.criteriaAnswers ?? {}),
    evidenceIds: filing.evidenceIds ?? [],
  };
}

export default function ReportPage() {
  const [sent, setSent] = useState<HazardDetail | null>(null);
  return sent ? <Sent hazard={sent} onAgain={() => setSent(null)} /> : <ReportForm onSent={setSent} />;
}

function useOwnEnterprise() {
  const post = useSession().actingPost;
  const own = post?.organisationKind === 'ENTERPRISE' ? post : null;
  return { post: own, enterprise: useEnterprise(own?.organisationId) };
}

function ReportForm({ onSent }: { onSent: (hazard: HazardDetail) => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const client = useQueryClient();
  const [form] = Form.useForm<Filing>();
  const [shown, setShown] = useState<string[]>([]);
  const matter = Form.useWatch('matterCode', form);
  const enterprise = Form.useWatch('enterpriseId', form);
  const once = useIdempotent();
  const own = useOwnEnterprise();
  const source: Source = own.post ? 'SELF_INSPECTION' : session.has('grid-inspector') ? 'GRID_PATROL' : 'DEPARTMENT_INSPECTION';
  const filing = useMutation({
    mutationFn: (values: Filing) =>
      once((idempotencyKey) =>
        request<HazardDetail>('/api/hazard/hazards', {
          method: 'POST',
          body: bodyOf(values, source, own.post?.organisationId ?? null),
          idempotencyKey,
        }),
      ),
    onSuccess: (hazard) => {
      for (const key of ['hazards', 'inbox', 'board']) void client.invalidateQueries({ queryKey: [key] });
      onSent(hazard);
    },
    onError: (error) => setShown(showAtFields(form, error, FIELDS)),
  });

  return (
    <Page title={t('report.title')} hint={t('report.lead')}>
      <Form
        form={form}
        layout="vertical"
        className="report-form"
        requiredMark
        scrollToFirstError={{ block: 'center', focus: true }}
        initialValues={{ source, foundAt: dayjs(serverNow()), divisionCode: session.actingPost?.divisionCode }}
        onFinish={(values) => filing.mutate(values)}
      >
        <Section title={`1. ${t('report.photo')}`}>
          <Form.Item name="evidenceIds" noStyle><EvidenceUpload /></Form.Item>
        </Section>
        <Section title={`2. ${t('report.where')}`} hint={own.enterprise.data?.name ?? own.post?.organisationName}>
          {!own.post && <WhoFields />}
          <PlaceFields />
        </Section>
        <Section title={`3. ${t('report.what')}`}>
          <Form.Item name="matterCode" label={t('hazard.matter')} rules={[{ required: true, message: t('common.choose', { what: t('hazard.matter') }) }]}>
            <MatterPicker />
          </Form.Item>
          <Form.Item name="title" label={t('hazard.title')} rules={[{ required: true, whitespace: true, message: t('common.required', { what: t('hazard.title') }) }]}>
            <Input maxLength={100} showCount placeholder={t('report.titleHint')} />
          </Form.Item>
          <Form.Item name="description" label={t('hazard.description')} rules={[{ required: true, whitespace: true, message: t('common.required', { what: t('hazard.description') }) }]}>
            <Input.TextArea maxLength={4000} showCount autoSize={{ minRows: 3, maxRows: 12 }} placeholder={t('report.descriptionHint')} />
          </Form.Item>
          {own.post && <FoundAt />}
        </Section>
        <Section title={`4. ${t('report.judge')}`} hint={t('report.judgeHint')}>
          <Form.Item name="criteriaAnswers" noStyle><CriteriaQuestions matter={matter} enterprise={own.post?.organisationId ?? enterprise} /></Form.Item>
        </Section>
        <div className="submit-bar">
          <ProblemAlert error={filing.error} shownFields={shown} />
          <Button type="primary" size="large" htmlType="submit" loading={filing.isPending} block>{t('report.send')}</Button>
        </div>
      </Form>
    </Page>
  );
}
