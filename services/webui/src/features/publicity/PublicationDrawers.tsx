import { App, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Publication } from '@/shared/api/publicity';
import { SignedDrawer, useStepForm, type Values } from '@/shared/step/SignedDrawer';
import { usePublish } from './usePublications';
import { Line, Words } from '@/shared/ui/Words';

interface Props {
  publication: Publication;
  onClose: () => void;
}

const TITLE = 100;
const TEXT = 4000;

/** What is said to the public, in words written for it. */
export function WordDrawer({ publication, onClose }: Props) {
  const { t } = useTranslation();
  const { wording, title } = publication;
  return (
    <Step
      publication={publication}
      onClose={onClose}
      step="wordings"
      name={t('publicity.publications.word')}
      hint={t('publicity.publications.wordHint')}
      done={t('publicity.publications.done')}
      names={['title', 'summary']}
      initial={{ title: wording?.title ?? title, summary: wording?.summary ?? '' }}
    >
      <Form.Item name="title" label={t('publicity.publications.wordTitle')} rules={[{ required: true, whitespace: true, message: t('common.required', { what: t('publicity.publications.wordTitle') }) }]}>
        <Line max={TITLE} />
      </Form.Item>
      <Form.Item name="summary" label={t('publicity.publications.wordSummary')}>
        <Words max={TEXT} autoSize={{ minRows: 4 }} />
      </Form.Item>
    </Step>
  );
}

/** Why it is withdrawn. */
export function RetractDrawer({ publication, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Step
      publication={publication}
      onClose={onClose}
      step="retractions"
      name={t('publicity.publications.retract')}
      hint={t('publicity.publications.retractHint')}
      done={t('publicity.publications.retractedNow')}
      names={['reason']}
    >
      <Form.Item name="reason" label={t('publicity.publications.reason')} rules={[{ required: true, whitespace: true, message: t('common.required', { what: t('publicity.publications.reason') }) }]}>
        <Words max={TEXT} autoSize={{ minRows: 3 }} />
      </Form.Item>
    </Step>
  );
}

interface StepProps extends Props {
  step: 'wordings' | 'retractions';
  name: string;
  hint: string;
  done: string;
  names: readonly string[];
  initial?: Values;
  children: React.ReactNode;
}

function Step({ publication, onClose, step, name, hint, done, names, initial, children }: StepProps) {
  const { message } = App.useApp();
  const state = useStepForm(names);
  const publish = usePublish(publication.id, step, () => {
    void message.success(done);
    onClose();
  });
  return (
    <SignedDrawer
      name={name}
      subject={`${publication.number} ${publication.title}`}
      hint={hint}
      step={publish}
      state={state}
      initial={initial}
      onSubmit={(values) => publish.mutate(values, { onError: state.refused })}
      onClose={onClose}
    >
      {children}
    </SignedDrawer>
  );
}
