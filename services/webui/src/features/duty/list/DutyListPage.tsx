import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { DutyRow } from '@/shared/api/duty';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { useWide } from '@/shared/ui/useWide';
import { DutyCard } from '../shared/DutyCard';
import { DutyNav } from '../shared/DutyNav';
import { useDuties } from '../shared/useDuties';
import { seatText } from '../shared/words';
import { DutyTable } from './DutyTable';
import { FilterBar } from './FilterBar';
import { type Filters, filtersOf, parametersOf, queryOf } from './filters';

/** Nobody turns so many pages: the service counts no further. */
const MOST_COUNTED = 10_000;

export default function DutyListPage() {
  const { t } = useTranslation();
  const wide = useWide();
  const [parameters, setParameters] = useSearchParams();
  const filters = filtersOf(parameters);
  const duties = useDuties(queryOf(parameters));
  const show = (next: Filters) => setParameters(parametersOf(next));
  return (
    <Page title={t('duty.list.title')}>
      <DutyNav />
      <FilterBar filters={filters} onChange={show} />
      {filters.post && <OnePost first={duties.data?.items[0]} post={filters.post} onAll={() => show({ ...filters, post: undefined })} />}
      <Loaded query={duties}>
        {(page) => page.items.length === 0 ? (
          <EmptyState title={t('duty.list.empty')} hint={t('hazard.list.emptyHint')} />
        ) : (
          <>
            {page.total >= MOST_COUNTED && <p className="list-count">{t('duty.list.most', { count: MOST_COUNTED })}</p>}
            {wide ? <DutyTable rows={page.items} /> : (
              <ul className="cards">{page.items.map((row) => <li key={row.id}><DutyCard row={row} /></li>)}</ul>
            )}
            <Pager page={page} onChange={(next) => {
              const to = new URLSearchParams(parameters);
              to.set('page', String(next + 1));
              setParameters(to);
            }} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** A list opened from the line of one post says so, and can be widened. */
function OnePost({ first, post, onAll }: { first: DutyRow | undefined; post: string; onAll: () => void }) {
  const { t } = useTranslation();
  const name = first?.postId === post ? seatText(first) : post;
  return (
    <p className="list-count">
      {t('duty.list.onePost', { name })} <button type="button" className="text-button" onClick={onAll}>{t('duty.list.allPosts')}</button>
    </p>
  );
}
