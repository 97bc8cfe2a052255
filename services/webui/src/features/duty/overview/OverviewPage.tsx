import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { DutyOverview, DutyState } from '@/shared/api/duty';
import { withQuery } from '@/shared/api/http';
import { serverNow } from '@/shared/time/serverClock';
import { Page, Section } from '@/shared/ui/Page';
import { Loaded } from '@/shared/ui/States';
import { ComplianceFigures } from '../shared/ComplianceFigures';
import { DutyNav } from '../shared/DutyNav';
import { type Period, periodFrom, periodText } from '../shared/period';
import { useCompliance } from '../shared/useDuties';
import { type ComplianceRow, ComplianceTable } from './ComplianceTable';
import { PeriodPicker } from './PeriodPicker';

/** The server names no more posts than this, the worst first. */
const MOST_POSTS = 200;

interface Place {
  period: Period;
  divisionCode: string | undefined;
}

function queryOf({ period, divisionCode }: Place) {
  return { cycle: period.cycle, year: period.year, period: period.number, divisionCode };
}

/** How the posts and places a superior answers for kept a period. */
export default function OverviewPage() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const place: Place = { period: periodFrom(parameters, serverNow()), divisionCode: parameters.get('divisionCode') ?? undefined };
  const overview = useCompliance(queryOf(place));
  const show = (next: Partial<Place>) => setParameters(withQuery('', queryOf({ ...place, ...next })).slice(1));
  return (
    <Page title={t('duty.overview.title')} hint={t('duty.overview.hint')}>
      <DutyNav />
      <PeriodPicker
        period={place.period}
        divisionCode={place.divisionCode}
        onPeriod={(period) => show({ period })}
        onDivision={(divisionCode) => show({ divisionCode })}
      />
      <Loaded query={overview}>{(data) => <OverviewView overview={data} place={place} />}</Loaded>
    </Page>
  );
}

function OverviewView({ overview, place }: { overview: DutyOverview; place: Place }) {
  const { t } = useTranslation();
  const list = (more: Record<string, string | null | undefined>) => withQuery('/duties/list', { ...queryOf(place), ...more });
  const places: ComplianceRow[] = overview.byDivision.map(({ code, name, compliance }) => ({
    key: code,
    name,
    to: code === place.divisionCode ? undefined : withQuery('/duties', queryOf({ ...place, divisionCode: code })),
    compliance,
    link: (state?: DutyState) => list({ divisionCode: code, state }),
  }));
  const posts: ComplianceRow[] = overview.byPost.map((row, index) => ({
    key: `${row.postId ?? row.organisationId}-${index}`,
    name: row.postName ? `${row.organisationName} · ${row.postName}` : row.organisationName,
    note: [row.postName ? row.holderName ?? t('duty.vacant') : t('duty.bodyItself'), row.divisionName].join(' · '),
    compliance: row.compliance,
    link: (state?: DutyState) => list({ ...(row.postId ? { post: row.postId } : { organisation: row.organisationId }), state }),
  }));
  return (
    <>
      <h2 className="duty-period" aria-live="polite">{periodText(place.period, t)}</h2>
      <ComplianceFigures compliance={overview.total} link={(state) => list({ state })} />
      <Section title={t('duty.overview.byPlace')} hint={t('duty.overview.byPlaceHint')}>
        <ComplianceTable caption={t('duty.overview.byPlace')} heading={t('duty.place')} rows={places} />
      </Section>
      <Section
        title={t('duty.overview.byPost')}
        hint={t(posts.length < MOST_POSTS ? 'duty.overview.byPostHint' : 'duty.overview.byPostMost', { count: MOST_POSTS })}
      >
        <ComplianceTable caption={t('duty.overview.byPost')} heading={t('duty.post')} rows={posts} />
      </Section>
    </>
  );
}
