import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Modal, Radio } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EvidenceUpload } from '@/features/hazard/shared/EvidenceUpload';
import { type ClockService, clockServices, deskPath, type OpenQuestion, useQuestions } from '@/shared/api/clockDesk';
import { request } from '@/shared/api/http';
import { useIdempotent } from '@/shared/api/idempotency';
import { subjectLink } from '@/shared/api/subject';
import { EvidenceBase } from '@/shared/evidence/evidenceBase';
import { dateTime } from '@/shared/time/format';
import { DateTimeInput } from '@/shared/ui/DateTimeInput';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { EmptyState, LoadingState } from '@/shared/ui/States';
import { BasisLine } from '@/shared/ui/Tags';
import { Words } from '@/shared/ui/Words';

interface Chosen {
  service: ClockService;
  question: OpenQuestion;
}

/** Ends that passed and that no clock may book as missed: a person finds it, with reason and evidence. */
export default function QuestionsPage() {
  const { t } = useTranslation();
  const answers = useQuestions();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const failed = answers.find((answer) => answer.error);
  const rows = answers.flatMap((answer, index) =>
    (answer.data?.items ?? []).map((question): Chosen => ({ service: clockServices[index] ?? 'hazard', question })));
  return (
    <Page title={t('clockDesk.title')} hint={t('clockDesk.hint')}>
      {failed && <ProblemAlert error={failed.error} />}
      {answers.some((answer) => answer.isPending) && <LoadingState />}
      {!failed && answers.every((answer) => answer.isSuccess) && rows.length === 0 && <EmptyState title={t('clockDesk.empty')} />}
      <ul className="cards">
        {rows.map((row) => <li key={row.question.id}><QuestionCard row={row} onChoose={() => setChosen(row)} /></li>)}
      </ul>
      {chosen && <FindingForm chosen={chosen} onClose={() => setChosen(null)} />}
    </Page>
  );
}

function QuestionCard({ row: { question }, onChoose }: { row: Chosen; onChoose: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <Link to={subjectLink({ ...question, hazardId: question.subjectId, hazardNumber: question.subjectNumber })} className="number">{question.subjectNumber}</Link>
      <strong className="card-title">{question.subjectTitle}</strong>
      <span className="card-meta">{[question.clockName, question.body].filter(Boolean).join(' · ')}</span>
      <span>{t('clockDesk.why', { why: t(`clockDesk.questions.${question.question}`, { defaultValue: question.question }), due: question.dueAt ? dateTime(question.dueAt) : '' })}</span>
      <span className="muted">{question.doneAt ? t('clockDesk.doneAt', { at: dateTime(question.doneAt) }) : t('clockDesk.notDone')}</span>
      <BasisLine document={question.basis.document} clause={question.basis.clause} />
      <Button onClick={onChoose}>{t('clockDesk.find')}</Button>
    </div>
  );
}

interface Values {
  answer: 'MISSED' | 'EXCUSED';
  reason: string;
  evidence: string;
  evidenceIds?: string[];
  until?: Dayjs | null;
}

function FindingForm({ chosen, onClose }: { chosen: Chosen; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const client = useQueryClient();
  const once = useIdempotent();
  const answer = Form.useWatch('answer', form);
  const send = useMutation({
    mutationFn: (values: Values) =>
      once((idempotencyKey) => request(deskPath(chosen.service, `/questions/${chosen.question.id}/finding`), {
        method: 'POST',
        idempotencyKey,
        body: { ...values, until: values.until?.toISOString() ?? null },
      })),
    onSuccess: () => {
      void message.success(t('clockDesk.done'));
      void client.invalidateQueries();
      onClose();
    },
  });
  const required = [{ required: true, message: t('clockDesk.required') }];
  return (
    <Modal open title={t('clockDesk.find')} onCancel={onClose} onOk={() => form.submit()} confirmLoading={send.isPending}>
      <Form form={form} layout="vertical" onFinish={(values) => send.mutate(values)}>
        <Form.Item name="answer" label={t('clockDesk.answer')} rules={required}>
          <Radio.Group options={[{ value: 'MISSED', label: t('clockDesk.missed') }, { value: 'EXCUSED', label: t('clockDesk.excused') }]} />
        </Form.Item>
        <Form.Item name="reason" label={t('clockDesk.reason')} rules={required}><Words max={500} /></Form.Item>
        <Form.Item name="evidence" label={t('clockDesk.evidence')} rules={required}><Words max={500} /></Form.Item>
        <EvidenceBase value={`/api/${chosen.service}/evidence`}>
          <Form.Item name="evidenceIds" label={t('clockDesk.files')}><EvidenceUpload /></Form.Item>
        </EvidenceBase>
        {answer === 'EXCUSED' && chosen.question.stillToDo && (
          <Form.Item name="until" label={t('clockDesk.until')} rules={required}><DateTimeInput /></Form.Item>
        )}
      </Form>
      {send.error && <ProblemAlert error={send.error} />}
    </Modal>
  );
}
