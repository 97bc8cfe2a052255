import { ThunderboltOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { field } from '@/app/nav';
import { useSession } from '@/shared/session/session';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { useWide } from '@/shared/ui/useWide';
import { IncidentCard } from '../shared/IncidentCard';
import { useIncidents } from '../shared/useIncidents';
import { FilterBar } from './FilterBar';
import { type Filters, filtersOf, parametersOf, queryOf } from './filters';
import { IncidentTable } from './IncidentTable';
import { RegisterNav } from './RegisterNav';

export default function IncidentListPage() {
  const { t } = useTranslation();
  const session = useSession();
  const wide = useWide();
  const [parameters, setParameters] = useSearchParams();
  const own = session.has(...field) && !session.has('supervisor', 'supervisor-head', 'safety-office', 'leader', 'discipline');
  const filters = filtersOf(parameters);
  const incidents = useIncidents(queryOf(parameters));
  const filtered = Object.keys(filters).length > 0;
  const mayReport = !session.has('discipline', 'admin') || own;
  return (
    <Page
      title={t(own ? 'incident.register.mine' : 'incident.register.title')}
      extra={mayReport && <LinkButton to="/incidents/report" type="primary" icon={<ThunderboltOutlined aria-hidden />}>{t('nav.flash')}</LinkButton>}
    >
      <RegisterNav />
      <FilterBar filters={filters} own={own} onChange={(next: Filters) => setParameters(parametersOf(next))} />
      <Loaded query={incidents}>
        {(page) => page.items.length === 0 ? (
          <EmptyState
            title={t(own && !filtered ? 'incident.register.emptyMine' : 'incident.register.empty')}
            hint={t(own && !filtered ? 'incident.register.emptyMineHint' : 'hazard.list.emptyHint')}
          />
        ) : (
          <>
            {wide ? <IncidentTable rows={page.items} /> : (
              <ul className="cards">{page.items.map((incident) => <li key={incident.id}><IncidentCard incident={incident} /></li>)}</ul>
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
