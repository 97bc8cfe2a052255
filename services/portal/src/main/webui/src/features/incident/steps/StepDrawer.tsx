import { Alert, App, Button, Drawer, Form } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentAction, IncidentDetail } from '@/shared/api/incident';
import { useSession } from '@/shared/session/session';
import { showAtFields } from '@/shared/ui/formProblem';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useWide } from '@/shared/ui/useWide';
import { useIncidentStep } from '../shared/useIncidents';
import { initialOf, requestOf, stepForms, type Values } from './stepForms';

interface Props {
  action: IncidentAction;
  target?: string | undefined;
  incident: IncidentDetail;
  onClose: () => void;
  onRefresh: () => void;
}

/** One step, one form, one signature. */
export function StepDrawer({ action, target, incident, onClose, onRefresh }: Props) {
  const { t } = useTranslation();
  const wide = useWide();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const [shown, setShown] = useState<string[]>([]);
  const { Fields, names } = stepForms[action];
  const name = t(`incident.steps.${action}`);
  const step = useIncidentStep(incident, () => {
    void message.success(t('step.done', { action: name }));
    onClose();
  });
  const refusal = useRef<HTMLDivElement>(null);
  const refused = (error: unknown) => {
    const atFields = showAtFields(form, error, names);
    setShown(atFields);
    if (atFields.length === 0) setTimeout(() => refusal.current?.scrollIntoView({ block: 'nearest' }));
  };
  const submit = (values: Values) => step.mutate(requestOf(action, incident, values), { onError: refused });
  return (
    <Drawer
      open
      onClose={onClose}
      placement={wide ? 'right' : 'bottom'}
      size={wide ? 600 : '92%'}
      title={name}
      mask={{ closable: false }}
      footer={<Foot name={name} sending={step.isPending} onClose={onClose} onConfirm={() => form.submit()} />}
    >
      <p className="number">{incident.number} · {incident.title}</p>
      <Alert type="info" title={t(`incident.stepHints.${action}`)} className="step-hint" />
      <div ref={refusal}><ProblemAlert error={step.error} shownFields={shown} onRefresh={onRefresh} /></div>
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={initialOf(action, incident, target)}
        scrollToFirstError={{ block: 'center', focus: true }}
      >
        <Fields incident={incident} />
      </Form>
    </Drawer>
  );
}

interface FootProps {
  name: string;
  sending: boolean;
  onClose: () => void;
  onConfirm: () => void;
}

function Foot({ name, sending, onClose, onConfirm }: FootProps) {
  const { t } = useTranslation();
  const session = useSession();
  const post = session.actingPost;
  return (
    <div className="drawer-foot">
      {post && <span className="muted">{t('step.signature', { name: session.name, post: post.postName })}</span>}
      <div className="button-row">
        <Button size="large" onClick={onClose}>{t('common.cancel')}</Button>
        <Button size="large" type="primary" loading={sending} onClick={onConfirm}>{t('step.confirm', { action: name })}</Button>
      </div>
    </div>
  );
}
