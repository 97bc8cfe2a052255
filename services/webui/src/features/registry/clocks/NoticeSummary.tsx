import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { NoticeEntry } from '@/shared/api/clockDesk';
import { useWords } from '@/shared/i18n/useWords';
import { Facts } from '@/shared/ui/Page';

/** A notice day by day as it was understood, so that a person can hold it against the paper. */
export function NoticeSummary({ entry }: { entry: NoticeEntry }) {
  const { t } = useTranslation();
  const words = useWords();
  const said = (day: string) => `${day} ${dayjs(day).format('ddd')}`;
  const span = (from: string, to: string) => {
    const days = from === to ? said(from) : t('registry.holiday.range', { from: said(from), to: said(to) });
    return words.bracketed(days, t('registry.holiday.length', { count: dayjs(to).diff(from, 'day') + 1 }));
  };
  return (
    <section aria-label={t('registry.holiday.summary')} className="notice-summary">
      <h3>{t('registry.holiday.summary')}</h3>
      <Facts
        items={[
          [t('registry.holiday.document'), entry.document],
          [t('registry.holiday.issuedOn'), entry.issuedOn],
          [t('registry.holiday.holidays'), (
            <ul key="holidays" className="plain-list">
              {entry.holidays.map(({ name, from, to }) => <li key={name + from}><strong>{name}</strong> <span>{span(from, to)}</span></li>)}
            </ul>
          )],
          [t('registry.holiday.workdays'), entry.workdays.length > 0 ? (
            <ul key="workdays" className="plain-list">{entry.workdays.map((day) => <li key={day}>{said(day)}</li>)}</ul>
          ) : t('registry.holiday.noWorkdays')],
        ]}
      />
    </section>
  );
}
