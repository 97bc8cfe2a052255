import { Form, type FormInstance } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence, HazardDetail, Source } from '@/shared/api/hazard';
import { isFinal } from '@/shared/api/problem';
import { useEnterprise } from '@/shared/api/queries';
import { useSession } from '@/shared/session/session';
import { FormFiles } from '@/shared/step/stepDraft';
import { onTheWall } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { showAtFields } from '@/shared/ui/formProblem';
import { Page, Section } from '@/shared/ui/Page';
import { MatterPicker } from '@/shared/ui/pickers';
import { EvidenceItem } from '../shared/EvidenceItem';
import { CriteriaQuestions } from './CriteriaQuestions';
import { type Draft, restored, useDraft } from './draft';
import { bodyOf, type Filing, filingFields } from './filing';
import { PlaceFields } from './PlaceFields';
import { SubmitBar } from './SubmitBar';
import { useFiling } from './useFiling';
import { FoundAt, WhoFields } from './WhoFields';
import { Line, Words } from '@/shared/ui/Words';

interface Props {
  /** What was filled in earlier, if the person goes on with it. */
  start: Draft | null;
  onSent: (hazard: HazardDetail) => void;
}

function useReporter() {
  const session = useSession();
  const post = session.actingPost;
  const own = post?.organisationKind === 'ENTERPRISE' ? post : null;
  const source: Source = own ? 'SELF_INSPECTION' : session.has('grid-inspector') ? 'GRID_PATROL' : 'DEPARTMENT_INSPECTION';
  return { username: session.username, post, own, source, enterprise: useEnterprise(own?.organisationId).data };
}

export function ReportForm({ start, onSent }: Props) {
  const { t } = useTranslation();
  const { username, post, own, source, enterprise } = useReporter();
  const [form] = Form.useForm<Filing>();
  const [shown, setShown] = useState<string[]>([]);
  const [files, setFiles] = useState<Evidence[]>(start?.files ?? []);
  const kept = useMemo(() => ({ initial: start?.files ?? [], onFiles: setFiles }), [start]);
  const draft = useDraft(username, start);
  const filing = useFiling(draft, start, onSent);
  const [initialValues] = useState(() => ({
    source, foundAt: onTheWall(serverNow()), divisionCode: post?.divisionCode, ...(start ? restored(start) : {}),
  }));
  const { error } = filing;
  useEffect(() => {
    if (error && isFinal(error)) setShown(showAtFields(form, error, filingFields));
  }, [error, form]);

  return (
    <Page title={t('report.title')} hint={t('report.lead')}>
      <Form
        form={form}
        layout="vertical"
        className="report-form"
        requiredMark
        disabled={filing.unanswered !== null}
        scrollToFirstError={{ block: 'center', focus: true }}
        initialValues={initialValues}
        onFinish={(values) => filing.send(bodyOf(values, source, own?.organisationId ?? null))}
      >
        <Keeper form={form} files={files} onType={draft.type} />
        <Section title={`1. ${t('report.photo')}`}>
          <FormFiles value={kept}><EvidenceItem /></FormFiles>
        </Section>
        <Section title={`2. ${t('report.where')}`} hint={enterprise?.name ?? own?.organisationName}>
          {!own && <WhoFields />}
          <PlaceFields />
        </Section>
        <Section title={`3. ${t('report.what')}`}>
          <WhatFields />
          {own && <FoundAt />}
        </Section>
        <Section title={`4. ${t('report.judge')}`} hint={t('report.judgeHint')}>
          <JudgeFields form={form} own={own?.organisationId} />
        </Section>
        <p className="field-hint">{t('report.draft.kept')}</p>
        <SubmitBar filing={filing} shownFields={shown} />
      </Form>
    </Page>
  );
}

/** Apart from the form, so that a letter typed renders this and not the whole form. */
function Keeper({ form, files, onType }: { form: FormInstance<Filing>; files: Evidence[]; onType: (values: Partial<Filing>, files: Evidence[]) => void }) {
  const values = Form.useWatch([], form) as Partial<Filing> | undefined;
  useEffect(() => {
    // Before its fields are there the form has no values at all.
    if (values && Object.keys(values).length > 0) onType(values, files);
  }, [values, files, onType]);
  return null;
}

function WhatFields() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="matterCode" label={t('hazard.matter')} rules={[{ required: true, message: t('common.choose', { what: t('hazard.matter') }) }]}>
        <MatterPicker />
      </Form.Item>
      <Form.Item name="title" label={t('hazard.title')} rules={[{ required: true, whitespace: true, message: t('common.required', { what: t('hazard.title') }) }]}>
        <Line max={100} placeholder={t('report.titleHint')} />
      </Form.Item>
      <Form.Item name="description" label={t('hazard.description')} rules={[{ required: true, whitespace: true, message: t('common.required', { what: t('hazard.description') }) }]}>
        <Words max={4000} autoSize={{ minRows: 3, maxRows: 12 }} placeholder={t('report.descriptionHint')} />
      </Form.Item>
    </>
  );
}

function JudgeFields({ form, own }: { form: FormInstance<Filing>; own: string | undefined }) {
  const matter = Form.useWatch('matterCode', form);
  const enterprise = Form.useWatch('enterpriseId', form);
  return (
    <Form.Item name="criteriaAnswers" noStyle>
      <CriteriaQuestions matter={matter} enterprise={own ?? enterprise} />
    </Form.Item>
  );
}
