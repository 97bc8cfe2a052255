import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DutyRow, LeaderPage } from '@/shared/api/duty';
import { withQuery } from '@/shared/api/http';
import { day } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { Page, Section } from '@/shared/ui/Page';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { ComplianceFigures } from '../shared/ComplianceFigures';
import { DutyCard } from '../shared/DutyCard';
import { DutyNav } from '../shared/DutyNav';
import { useMyDuties } from '../shared/useDuties';
import { OwedDuty } from './OwedDuty';

/** What the person owes this period, has missed, and has done this year. */
export default function MyDutiesPage() {
  const { t } = useTranslation();
  const mine = useMyDuties();
  const posts = (mine.data?.posts ?? []).map((post) => `${post.organisationName} · ${post.postName}`);
  return (
    <Page title={t('duty.mine.title')} hint={posts.length > 0 && posts.map((post) => <span key={post} className="own-post">{post}</span>)}>
      <DutyNav />
      <Loaded query={mine}>{(page) => <Mine page={page} />}</Loaded>
    </Page>
  );
}

function Mine({ page }: { page: LeaderPage }) {
  const { t } = useTranslation();
  const year = day(serverNow()).slice(0, 4);
  if (page.open.length + page.missed.length + page.done.length === 0) {
    return <EmptyState title={t('duty.mine.none')} hint={t('duty.mine.noneHint')} />;
  }
  return (
    <>
      <ComplianceFigures compliance={page.rate} link={(state) => withQuery('/duties/list', { mine: 'true', year, state })} />
      {page.missed.length > 0 && (
        <Section title={t('duty.mine.missed')} hint={t('duty.mine.missedHint')}>
          <Owed rows={page.missed} />
        </Section>
      )}
      <Section title={t('duty.mine.open')} hint={t('duty.mine.openHint')}>
        {page.open.length === 0 ? <EmptyState title={t('duty.mine.nothingOpen')} hint={t('duty.mine.nothingOpenHint')} /> : <Owed rows={page.open} />}
      </Section>
      <Section title={t('duty.mine.done')} extra={<Link to="/duties/list?mine=true">{t('duty.mine.all')}</Link>}>
        {page.done.length === 0 ? <p className="muted">{t('duty.mine.nothingDone')}</p> : (
          <ul className="cards cards-wide">{page.done.map((row) => <li key={row.id}><DutyCard row={row} own /></li>)}</ul>
        )}
      </Section>
    </>
  );
}

function Owed({ rows }: { rows: DutyRow[] }) {
  return <ul className="cards cards-wide">{rows.map((row) => <li key={row.id}><OwedDuty row={row} /></li>)}</ul>;
}
