import { Alert, App, Button, Drawer, Form, type FormInstance } from 'antd';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';
import { dateTime } from '../time/format';
import { showAtFields } from '../ui/formProblem';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useWide } from '../ui/useWide';
import { FormFiles, type StepDraft, useStepDraft } from './stepDraft';
import { type Signed, useSignedStep } from './useSignedStep';

export type Values = Record<string, unknown>;

interface Props<Answer> {
  on: Signed<Answer>;
  /** Which step, in one word: what is typed and not sent is kept under it. */
  step: string;
  /** What the step is called: the head of the drawer, its button, and what is said when it is taken. */
  name: string;
  /** Number and title of the case. */
  subject: string;
  hint: string;
  /** The fields of the form: faults the server finds in one of them are said there. */
  names: readonly string[];
  initial?: Values | undefined;
  /** From what was typed to the noun it is sent to and what is sent. */
  toSend: (values: Values) => { path: string; body: unknown };
  onClose: () => void;
  onDone?: (answer: Answer) => void;
  onRefresh?: () => void;
  children: ReactNode;
}

/** One step, one form, one signature; what is typed outlives the drawer until it is sent. */
export function StepDrawer<Answer>({ on, step, name, subject, hint, names, initial, toSend, onClose, onDone, onRefresh, children }: Props<Answer>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const wide = useWide();
  const { username } = useSession();
  const draft = useStepDraft(username, on.address(step), on.version);
  const { form, shown, refusal, refused } = useRefusals(names);
  const sending = useSignedStep(on, (answer) => {
    draft.sent();
    void message.success(t('step.done', { action: name }));
    (onDone ?? onClose)(answer);
  });
  const files = useMemo(() => ({ initial: draft.found?.files ?? [], onFiles: draft.attach }), [draft]);
  const values = { ...initial, ...draft.found?.values };
  return (
    <Drawer
      open
      onClose={onClose}
      placement={wide ? 'right' : 'bottom'}
      size={wide ? 600 : '92%'}
      title={name}
      mask={{ closable: false }}
      footer={<Foot name={name} sending={sending.isPending} form={form} onClose={onClose} />}
    >
      <p className="number">{subject}</p>
      <Alert type="info" title={hint} className="step-hint" />
      <FoundDraft draft={draft.found} version={on.version} form={form} onAnew={draft.startAnew} />
      <div ref={refusal}><ProblemAlert error={sending.error} shownFields={shown} {...(onRefresh ? { onRefresh } : {})} /></div>
      <FormFiles value={files}>
        <Form
          // Goes before the ids of the fields: one called "content" would else take the id of the page's main part.
          name="step"
          form={form}
          layout="vertical"
          onFinish={(typed: Values) => sending.mutate(toSend(typed), { onError: refused })}
          onValuesChange={(_, all: Values) => draft.type(all)}
          initialValues={values}
          scrollToFirstError={{ block: 'center', focus: true }}
        >
          {children}
        </Form>
      </FormFiles>
    </Drawer>
  );
}

/** The form, and what becomes of a refusal: to its field, or in sight above the form. */
function useRefusals(names: readonly string[]) {
  const [form] = Form.useForm<Values>();
  const [shown, setShown] = useState<string[]>([]);
  const refusal = useRef<HTMLDivElement>(null);
  const refused = (error: unknown) => {
    const atFields = showAtFields(form, error, names);
    setShown(atFields);
    if (atFields.length === 0) setTimeout(() => refusal.current?.scrollIntoView({ block: 'nearest' }));
  };
  return { form, shown, refusal, refused };
}

interface FoundProps {
  draft: StepDraft | null;
  version: number | undefined;
  form: FormInstance;
  onAnew: () => void;
}

/** Says that the form holds what was typed before, and whether the case has moved since. */
export function FoundDraft({ draft, version, form, onAnew }: FoundProps) {
  const { t } = useTranslation();
  const held = useRef(draft);
  useEffect(() => {
    // The form begins anew only once it knows what it begins with.
    if (held.current && !draft) form.resetFields();
    held.current = draft;
  }, [draft, form]);
  if (!draft) return null;
  return (
    <Alert
      type="warning"
      className="step-found"
      title={
        <>
          {t('step.found', { time: dateTime(draft.at) })}
          {draft.version !== version && <p className="step-moved">{t('step.foundMoved')}</p>}
        </>
      }
      action={<Button size="small" onClick={onAnew}>{t('step.startAnew')}</Button>}
    />
  );
}

function Foot({ name, sending, form, onClose }: { name: string; sending: boolean; form: FormInstance; onClose: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const post = session.actingPost;
  return (
    <div className="drawer-foot">
      {post && <span className="muted">{t('step.signature', { name: session.name, post: post.postName })}</span>}
      <div className="button-row">
        <Button size="large" onClick={onClose}>{t('common.cancel')}</Button>
        <Button size="large" type="primary" loading={sending} onClick={() => form.submit()}>{t('step.confirm', { action: name })}</Button>
      </div>
    </div>
  );
}
