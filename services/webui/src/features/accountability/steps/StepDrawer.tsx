import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { SignedDrawer, useStepForm } from '@/shared/ui/SignedDrawer';
import { type Details, type MatterKind, useMatterStep } from '../shared/useAccountability';
import { initialOf, requestOf, type StepForm } from './forms';

interface Props<K extends MatterKind> {
  kind: K;
  action: Details[K]['actions'][number];
  form: StepForm<Details[K]>;
  target?: string | undefined;
  matter: Details[K];
  onClose: () => void;
  onRefresh: () => void;
}

/** A step on a case, an interview or a listing. */
export function StepDrawer<K extends MatterKind>({ kind, action, form, target, matter, onClose, onRefresh }: Props<K>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const name = t(`accountability.steps.${action}`);
  const state = useStepForm(form.names);
  const step = useMatterStep(kind, matter, () => {
    void message.success(t('step.done', { action: name }));
    onClose();
  });
  const { Fields } = form;
  return (
    <SignedDrawer
      name={name}
      subject={`${matter.number} · ${matter.title}`}
      hint={t(`accountability.stepHints.${action}`)}
      step={step}
      state={state}
      initial={initialOf(form, matter, target)}
      onSubmit={(values) => step.mutate(requestOf(form, matter, values), { onError: state.refused })}
      onClose={onClose}
      onRefresh={onRefresh}
    >
      <Fields matter={matter} />
    </SignedDrawer>
  );
}
