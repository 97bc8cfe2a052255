import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listingKinds, type ListingRow, listingStates } from '@/shared/api/accountability';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { ListFilters } from '../shared/ListFilters';
import { ListingKindTag, ListingStateTag } from '../shared/tags';
import { useMatters } from '../shared/useAccountability';
import { useListAddress } from '../shared/useListAddress';

/** Vetoes of the year and the discredit list. */
export default function ListingListPage() {
  const { t } = useTranslation();
  const address = useListAddress();
  const q = address.value('q');
  const kind = address.oneOf('kind', listingKinds);
  const state = address.oneOf('state', listingStates);
  const listings = useMatters('listings', { q, kind, state, ...address.paging });
  return (
    <Page title={t('accountability.listing.list')} hint={t('accountability.listing.listHint')}>
      <ListFilters
        q={q}
        hint={t('accountability.listing.searchHint')}
        choices={[
          { name: 'kind', label: t('accountability.listing.kind'), value: kind, options: listingKinds.map((one) => ({ value: one, label: t(`accountability.listingKinds.${one}`) })) },
          { name: 'state', label: t('hazard.state'), value: state, options: listingStates.map((one) => ({ value: one, label: t(`accountability.listingStates.${one}`) })) },
        ]}
        onChange={address.filter}
      />
      <Loaded query={listings}>
        {(page) => page.items.length === 0 ? <EmptyState title={t('accountability.listing.none')} hint={t('accountability.listing.noneHint')} /> : (
          <>
            <ul className="cards cards-wide">{page.items.map((row) => <li key={row.id}><ListingCard row={row} /></li>)}</ul>
            <Pager page={page} onChange={address.turnTo} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function ListingCard({ row }: { row: ListingRow }) {
  const { t } = useTranslation();
  return (
    <Link to={`/listings/${encodeURIComponent(row.id)}`} className="card">
      <span className="card-top">
        <span className="number">{row.number}</span>
        <span className="tags"><ListingKindTag kind={row.kind} /><ListingStateTag state={row.state} /></span>
      </span>
      <strong className="card-title">{row.subjectName}</strong>
      <span className="card-meta">{row.title}</span>
      <span className="card-meta">{[row.year && t('accountability.listing.year', { year: row.year }), t('accountability.standing.term', { from: row.from, until: row.until }), row.divisionName].filter(Boolean).join(' · ')}</span>
    </Link>
  );
}
