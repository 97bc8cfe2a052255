import { Alert, Button, Drawer, Form, type FormInstance } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';
import { showAtFields } from '../ui/formProblem';
import { ProblemAlert } from '../ui/ProblemAlert';
import { useWide } from '../ui/useWide';

export type Values = Record<string, unknown>;

/** The form, and what becomes of a refusal: to its field, or in sight above the form. */
export function useStepForm(names: readonly string[]) {
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

interface Props {
  /** Name of the step. */
  name: string;
  /** Number and title of the case. */
  subject: string;
  hint: string;
  step: { isPending: boolean; error: unknown };
  state: ReturnType<typeof useStepForm>;
  initial?: Values | undefined;
  onSubmit: (values: Values) => void;
  onClose: () => void;
  onRefresh?: () => void;
  children: ReactNode;
}

/** One step, one form, one signature. */
export function SignedDrawer({ name, subject, hint, step, state, initial, onSubmit, onClose, onRefresh, children }: Props) {
  const wide = useWide();
  return (
    <Drawer
      open
      onClose={onClose}
      placement={wide ? 'right' : 'bottom'}
      size={wide ? 600 : '92%'}
      title={name}
      mask={{ closable: false }}
      footer={<Foot name={name} sending={step.isPending} form={state.form} onClose={onClose} />}
    >
      <p className="number">{subject}</p>
      <Alert type="info" title={hint} className="step-hint" />
      <div ref={state.refusal}><ProblemAlert error={step.error} shownFields={state.shown} {...(onRefresh ? { onRefresh } : {})} /></div>
      <Form
        // Goes before the ids of the fields: one called "content" would else take the id of the page's main part.
        name="step"
        form={state.form}
        layout="vertical"
        onFinish={onSubmit}
        {...(initial ? { initialValues: initial } : {})}
        scrollToFirstError={{ block: 'center', focus: true }}
      >
        {children}
      </Form>
    </Drawer>
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
