import { App } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedDrawer, useStepForm, type Values } from './SignedDrawer';
import { type Signed, useSignedStep } from './useSignedStep';

interface Props<Answer> {
  on: Signed<Answer>;
  /** What the step is called: the head of the drawer, its button, and what is said when it is taken. */
  name: string;
  subject: string;
  hint: string;
  /** The fields of the form: faults the server finds in one of them are said there. */
  names: readonly string[];
  initial?: Values | undefined;
  /** From what was typed to where it goes and what is sent. */
  toSend: (values: Values) => { path: string; body: unknown };
  onClose: () => void;
  onDone?: (answer: Answer) => void;
  onRefresh?: () => void;
  children: ReactNode;
}

/** One step on a case that stands already: its form, its signature, and the case as it stands after it. */
export function StepDrawer<Answer>({ on, name, names, toSend, onDone, children, ...drawer }: Props<Answer>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const state = useStepForm(names);
  const step = useSignedStep(on, (answer) => {
    void message.success(t('step.done', { action: name }));
    (onDone ?? drawer.onClose)(answer);
  });
  return (
    <SignedDrawer
      {...drawer}
      name={name}
      step={step}
      state={state}
      onSubmit={(values) => step.mutate(toSend(values), { onError: state.refused })}
    >
      {children}
    </SignedDrawer>
  );
}
