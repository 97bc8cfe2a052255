import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSession } from '@/shared/session/session';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { useWide } from '@/shared/ui/useWide';
import { MattersNav } from '../shared/MattersNav';
import { OVERSEERS, useMatters } from '../shared/useAccountability';
import { OpenCaseDrawer } from '../steps/Openings';
import { CaseBoard } from './CaseBoard';
import { CaseFilters } from './CaseFilters';
import { CaseCard, CaseTable } from './CaseTable';
import { filtersOf, parametersOf, queryOf } from './filters';

/** Those who oversee see the register with its board; those a case may be about see what they were told of. */
export default function CaseListPage() {
  const { t } = useTranslation();
  const oversees = useSession().has(...OVERSEERS);
  const wide = useWide();
  const [opening, setOpening] = useState(false);
  const [parameters, setParameters] = useSearchParams();
  const filters = filtersOf(parameters);
  const cases = useMatters('cases', queryOf(parameters));
  const filtered = Object.keys(filters).length > 0;
  const mine = !oversees && !filtered;
  return (
    <Page
      title={t(oversees ? 'accountability.register.title' : 'accountability.register.mine')}
      hint={t(oversees ? 'accountability.register.hint' : 'accountability.register.mineHint')}
      extra={oversees && <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setOpening(true)}>{t('accountability.open.case')}</Button>}
    >
      <MattersNav />
      {oversees && (
        <>
          <CaseBoard current={filters.stage} />
          <CaseFilters filters={filters} onChange={(next) => setParameters(parametersOf(next))} />
        </>
      )}
      <Loaded query={cases}>
        {(page) => page.items.length === 0 ? (
          <EmptyState title={t(mine ? 'accountability.register.noneMine' : 'accountability.register.none')} hint={t(mine ? 'accountability.register.noneMineHint' : 'hazard.list.emptyHint')} />
        ) : (
          <>
            {wide ? <CaseTable rows={page.items} /> : <ul className="cards">{page.items.map((row) => <li key={row.id}><CaseCard row={row} /></li>)}</ul>}
            <Pager page={page} onChange={(next) => {
              const to = parametersOf(filters);
              to.set('page', String(next + 1));
              setParameters(to);
            }} />
          </>
        )}
      </Loaded>
      {opening && <OpenCaseDrawer onClose={() => setOpening(false)} />}
    </Page>
  );
}
