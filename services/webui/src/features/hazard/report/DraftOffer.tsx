import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMatters } from '@/shared/api/queries';
import { dateTime } from '@/shared/time/format';
import { Page, Section } from '@/shared/ui/Page';
import type { Draft } from './draft';

interface Props {
  draft: Draft;
  onGoOn: () => void;
  onDiscard: () => void;
}

/** A report that was begun earlier: the person decides before the form opens, so that neither overwrites the other. */
export function DraftOffer({ draft, onGoOn, onDiscard }: Props) {
  const { t } = useTranslation();
  const { values, files, unanswered } = draft;
  const matter = useMatters().data?.find((one) => one.code === values.matterCode)?.name;
  return (
    <Page title={t('report.title')}>
      <Section
        title={t(unanswered ? 'report.draft.unanswered' : 'report.draft.found')}
        hint={t('report.draft.savedAt', { time: dateTime(draft.savedAt) })}
        className="draft-offer"
      >
        {unanswered && <p className="draft-note">{t('report.unanswered.hint')}</p>}
        <p className="draft-title">{values.title?.trim() || t('report.draft.untitled')}</p>
        <p className="muted">{[matter, values.place?.trim(), files.length > 0 && t('report.draft.files', { count: files.length })].filter(Boolean).join(' · ')}</p>
        {values.description && <p className="draft-text user-text">{values.description}</p>}
        <div className="button-row">
          <Button type="primary" size="large" onClick={onGoOn}>{t('report.draft.goOn')}</Button>
          <Popconfirm
            title={t('report.draft.discardSure')}
            description={unanswered && t('report.unanswered.editSure')}
            okText={t('report.draft.discardYes')}
            cancelText={t('common.cancel')}
            onConfirm={onDiscard}
          >
            <Button size="large">{t('report.draft.discard')}</Button>
          </Popconfirm>
        </div>
      </Section>
    </Page>
  );
}
