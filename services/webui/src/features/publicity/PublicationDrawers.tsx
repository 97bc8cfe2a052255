import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Publication } from '@/shared/api/publicity';
import { StepDrawer } from '@/shared/step/StepDrawer';
import { onPublication } from './usePublications';
import { Line, Words } from '@/shared/ui/Words';

interface Props {
  publication: Publication;
  onClose: () => void;
}

const TITLE = 100;
const TEXT = 4000;

function subjectOf({ number, title }: Publication): string {
  return `${number} ${title}`;
}

/** What is said to the public, in words written for it. */
export function WordDrawer({ publication, onClose }: Props) {
  const { t } = useTranslation();
  const { wording, title } = publication;
  return (
    <StepDrawer
      on={onPublication(publication.id)}
      step="wordings"
      name={t('publicity.publications.word')}
      hint={t('publicity.publications.wordHint')}
      subject={subjectOf(publication)}
      names={['title', 'summary']}
      initial={{ title: wording?.title ?? title, summary: wording?.summary ?? '' }}
      toSend={(body) => ({ path: 'wordings', body })}
      onClose={onClose}
    >
      <Form.Item name="title" label={t('publicity.publications.wordTitle')} rules={[{ required: true, whitespace: true, message: t('common.required', { what: t('publicity.publications.wordTitle') }) }]}>
        <Line max={TITLE} />
      </Form.Item>
      <Form.Item name="summary" label={t('publicity.publications.wordSummary')}>
        <Words max={TEXT} autoSize={{ minRows: 4 }} />
      </Form.Item>
    </StepDrawer>
  );
}

/** Why it is withdrawn. */
export function RetractDrawer({ publication, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <StepDrawer
      on={onPublication(publication.id)}
      step="retractions"
      name={t('publicity.publications.retract')}
      hint={t('publicity.publications.retractHint')}
      subject={subjectOf(publication)}
      names={['reason']}
      toSend={(body) => ({ path: 'retractions', body })}
      onClose={onClose}
    >
      <Form.Item name="reason" label={t('publicity.publications.reason')} rules={[{ required: true, whitespace: true, message: t('common.required', { what: t('publicity.publications.reason') }) }]}>
        <Words max={TEXT} autoSize={{ minRows: 3 }} />
      </Form.Item>
    </StepDrawer>
  );
}
