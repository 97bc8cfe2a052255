import { Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { SignatureLine } from '@/features/hazard/shared/Part';
import type { CaseDetail } from '@/shared/api/accountability';
import { dateTime } from '@/shared/time/format';
import { LongText } from '@/shared/ui/LongText';
import { Section } from '@/shared/ui/Page';
import { type HistoryEntry, historyOf } from './history';

/** Who did what when, the oldest first. */
export function CaseHistory({ one }: { one: CaseDetail }) {
  const { t } = useTranslation();
  return (
    <Section title={t('accountability.tabs.history')}>
      <Timeline className="history" items={historyOf(one, t).map((entry, index) => ({ key: `${entry.at}-${index}`, content: <Entry entry={entry} /> }))} />
    </Section>
  );
}

function Entry({ entry: { step, at, by, particulars, text } }: { entry: HistoryEntry }) {
  const { t } = useTranslation();
  return (
    <div className="history-entry">
      <p className="history-head">
        <strong>{t(`accountability.history.${step as 'OPENED'}`)}</strong>
        {particulars.length > 0 && <span>{particulars.join(' · ')}</span>}
      </p>
      {text && <LongText text={text} />}
      {by ? <SignatureLine by={by} /> : <p className="signature"><time dateTime={at}>{dateTime(at)}</time></p>}
    </div>
  );
}
