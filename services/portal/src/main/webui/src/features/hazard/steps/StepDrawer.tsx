import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action, HazardDetail } from '@/shared/api/hazard';
import { request } from '@/shared/api/http';
import { useIdempotent } from '@/shared/api/idempotency';
import { useSession } from '@/shared/session/session';
import { showAtFields } from '@/shared/ui/formProblem';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useWide } from '@/shared/ui/useWide';
import { hazardPath } from '../shared/useHazards';
import { stepForms } from './stepForms';
import { stepPaths } from './stepPaths';

interface Props {
  action: Action;
  hazard: HazardDetail;
  onClose: () => void;
  onRefresh: () => void;
}

/** One step, one form, one signature. The version the person saw goes with it, so that nobody signs for what they never read. */
export function StepDrawer({ action, hazard, onClose, onRefresh }: Props) {
  const { t } = useTranslation();
  const wide = useWide();
  const session = useSession();
  const [form] = Form.useForm<Record<string, unknown>>();
  const [shown, setShown] = useState<string[]>([]);
  const { Fields, initial, body, names } = stepForms[action];
  const step = useStep(action, hazard, onClose);
  const submit = (values: Record<string, unknown>) =>
    step.mutate(body(values), { onError: (error) => setShown(showAtFields(form, error, names)) });
  const post = session.actingPost;

  return (
    <Drawer
      open
      onClose={onClose}
      placement={wide ? 'right' : 'bottom'}
      size={wide ? 560 : '92%'}
      title={t(`step.actions.${action}`)}
      mask={{ closable: false }}
      footer={
        <div className="drawer-foot">
          {post && <span className="muted">{t('step.signature', { name: session.name, post: post.postName })}</span>}
          <div className="button-row">
            <Button size="large" onClick={onClose}>{t('common.cancel')}</Button>
            <Button size="large" type="primary" loading={step.isPending} onClick={() => form.submit()}>
              {t('step.confirm', { action: t(`step.actions.${action}`) })}
            </Button>
          </div>
        </div>
      }
    >
      <p className="number">{hazard.number} · {hazard.title}</p>
      <Alert type="info" title={t(`step.hints.${action}`)} className="step-hint" />
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={initial?.(hazard)}
        scrollToFirstError={{ block: 'center', focus: true }}
      >
        <Fields hazard={hazard} />
      </Form>
      <ProblemAlert error={step.error} shownFields={shown} onRefresh={onRefresh} />
    </Drawer>
  );
}

function useStep(action: Action, hazard: HazardDetail, onDone: () => void) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const once = useIdempotent();
  return useMutation({
    mutationFn: (body: unknown) =>
      once((idempotencyKey) =>
        request<HazardDetail>(hazardPath(hazard.id, `/${stepPaths[action]}`), {
          method: 'POST',
          body,
          ifMatch: hazard.version,
          idempotencyKey,
        }),
      ),
    onSuccess: (next) => {
      client.setQueryData(['hazard', hazard.id], next);
      for (const key of ['hazards', 'inbox', 'board']) void client.invalidateQueries({ queryKey: [key] });
      void message.success(t('step.done', { action: t(`step.actions.${action}`) }));
      onDone();
    },
  });
}
