import { DownloadOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { field } from '@/app/nav';
import { withQuery } from '@/shared/api/http';
import { useSession } from '@/shared/session/session';
import { useWide } from '@/shared/ui/useWide';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { LinkButton } from '@/shared/ui/LinkButton';
import { HazardCard } from '../shared/HazardCard';
import { useHazards } from '../shared/useHazards';
import { FilterBar } from './FilterBar';
import { type Filters, filtersOf, parametersOf, queryOf } from './filters';
import { HazardTable } from './HazardTable';
import { SavedFilterBar } from './SavedFilterBar';

export default function HazardListPage() {
  const { t } = useTranslation();
  const session = useSession();
  const wide = useWide();
  const [parameters, setParameters] = useSearchParams();
  const own = session.has(...field) && !session.has('supervisor', 'supervisor-head', 'safety-office', 'leader', 'discipline');
  const filters = filtersOf(parameters);
  const hazards = useHazards(queryOf(parameters));
  const filtered = Object.keys(filters).some((name) => name !== 'sort');

  return (
    <Page
      title={own ? t('hazard.list.mine') : t('hazard.list.title')}
      extra={
        <>
          <Button icon={<DownloadOutlined aria-hidden />} href={withQuery('/api/hazard/hazards.xlsx', { ...filters })} download>
            {t('hazard.list.export')}
          </Button>
          {own && <LinkButton to="/report" type="primary" icon={<PlusOutlined aria-hidden />}>{t('nav.report')}</LinkButton>}
        </>
      }
    >
      <FilterBar filters={filters} own={own} onChange={(next: Filters) => setParameters(parametersOf(next))} />
      <SavedFilterBar username={session.username} search={parametersOf(filters).toString()} />
      <Loaded query={hazards}>
        {(page) => page.items.length === 0 ? (
          <EmptyState
            title={own && !filtered ? t('hazard.list.emptyMine') : t('hazard.list.empty')}
            hint={own && !filtered ? t('hazard.list.emptyMineHint') : t('hazard.list.emptyHint')}
          />
        ) : (
          <>
            {wide ? <HazardTable rows={page.items} /> : (
              <ul className="cards">
                {page.items.map((hazard) => <li key={hazard.id}><HazardCard hazard={hazard} /></li>)}
              </ul>
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
