import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { request, withQuery } from '@/shared/api/http';
import { ProblemError } from '@/shared/api/problem';
import type { HolidayYear } from '@/shared/api/registry';
import { useSession } from '@/shared/session/session';
import { day } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { Page, Section } from '@/shared/ui/Page';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { BasisLine } from '@/shared/ui/Tags';
import { NoticeForm } from './NoticeForm';

const FIRST_YEAR = 2024;

export default function HolidaysPage() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const thisYear = Number(day(serverNow()).slice(0, 4));
  const year = Number(parameters.get('year') ?? thisYear);
  const years = Array.from({ length: Math.max(1, thisYear + 2 - FIRST_YEAR) }, (_value, index) => FIRST_YEAR + index);
  const query = useQuery({
    queryKey: ['holidays', year],
    queryFn: () => request<HolidayYear[]>(withQuery('/api/registry/holidays', { year })),
    staleTime: 10 * 60_000,
  });
  const session = useSession();
  const all = useQuery({
    queryKey: ['holidays', 'all'],
    queryFn: () => request<HolidayYear[]>('/api/registry/holidays'),
    enabled: session.roles.includes('safety-office'),
  });
  // A year that is not loaded is a fact to state, whichever way the registry refuses it.
  const missing = query.error instanceof ProblemError && [404, 422].includes(query.error.problem.status);
  return (
    <Page title={t('registry.holiday.title')} hint={t('registry.holiday.hint')}>
      <div className="inbox-tools">
        <Segmented
          aria-label={t('registry.holiday.year')}
          value={year}
          options={years.map((one) => ({ value: one, label: String(one) }))}
          onChange={(next) => setParameters({ year: String(next) })}
        />
      </div>
      {missing ? (
        <EmptyState title={t('registry.holiday.missing', { year })} hint={t('registry.holiday.missingHint')} />
      ) : (
        <Loaded query={query}>{(notices) => notices.map((notice) => <Calendar key={notice.document} calendar={notice} />)}</Loaded>
      )}
      {session.roles.includes('safety-office') && <NoticeForm key={year} year={year} known={all.data?.at(-1)} />}
    </Page>
  );
}

function Calendar({ calendar }: { calendar: HolidayYear }) {
  const { t } = useTranslation();
  return (
    <div className="board-grid">
      <Section title={t('registry.holiday.holidays')} hint={<BasisLine document={calendar.document} verified={calendar.verified} />}>
        <ul className="plain-list">
          {calendar.holidays.map((holiday) => (
            <li key={`${holiday.name}${holiday.from}`}>
              <strong>{holiday.name}</strong>
              <span>{holiday.from === holiday.to ? holiday.from : t('registry.holiday.range', { from: holiday.from, to: holiday.to })}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('registry.holiday.workdays')}>
        <ul className="plain-list">{calendar.workdays.map((date) => <li key={date}>{date}</li>)}</ul>
      </Section>
    </div>
  );
}
