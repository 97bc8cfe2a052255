import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { field } from '@/app/nav';
import { useSession } from '@/shared/session/session';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { useWide } from '@/shared/ui/useWide';
import { PlateCard } from '../shared/PlateCard';
import { usePlateBoard, usePlates } from '../shared/usePlates';
import { BoardView } from './BoardView';
import { FilterBar } from './FilterBar';
import { boardQueryOf, type Filters, filtersOf, parametersOf, queryOf } from './filters';
import { PlateTable } from './PlateTable';

export default function PlateListPage() {
  const { t } = useTranslation();
  const session = useSession();
  const wide = useWide();
  const [parameters, setParameters] = useSearchParams();
  const own = session.has(...field) && !session.has('supervisor', 'supervisor-head', 'safety-office', 'leader', 'discipline');
  const filters = filtersOf(parameters);
  const plates = usePlates(queryOf(parameters));
  const board = usePlateBoard(boardQueryOf(filters), !own);
  const filtered = Object.keys(filters).length > 0;
  return (
    <Page title={t(own ? 'plate.register.mine' : 'plate.register.title')} hint={t('plate.register.hint')}>
      {!own && <Loaded query={board}>{(cells) => <BoardView board={cells} filters={filters} />}</Loaded>}
      <FilterBar filters={filters} own={own} onChange={(next: Filters) => setParameters(parametersOf(next))} />
      <Loaded query={plates}>
        {(page) => page.items.length === 0 ? (
          <EmptyState title={t(filtered ? 'plate.register.empty' : 'plate.register.none')} hint={t(filtered ? 'hazard.list.emptyHint' : 'plate.register.noneHint')} />
        ) : (
          <>
            {wide ? <PlateTable rows={page.items} /> : (
              <ul className="cards">{page.items.map((plate) => <li key={plate.id}><PlateCard plate={plate} /></li>)}</ul>
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
