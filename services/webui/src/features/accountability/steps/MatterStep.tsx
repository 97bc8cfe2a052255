import { useTranslation } from 'react-i18next';
import { StepDrawer } from '@/shared/step/StepDrawer';
import { type Details, type MatterKind, onMatter } from '../shared/useAccountability';
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
export function MatterStep<K extends MatterKind>({ kind, action, form, target, matter, onClose, onRefresh }: Props<K>) {
  const { t } = useTranslation();
  const { Fields } = form;
  return (
    <StepDrawer
      on={onMatter(kind, matter)}
      step={`${action}.${target ?? ''}`}
      name={t(`accountability.steps.${action}`)}
      subject={`${matter.number} · ${matter.title}`}
      hint={t(`accountability.stepHints.${action}`)}
      names={form.names}
      initial={initialOf(form, matter, target)}
      toSend={(values) => requestOf(form, matter, values)}
      onClose={onClose}
      onRefresh={onRefresh}
    >
      <Fields matter={matter} />
    </StepDrawer>
  );
}
