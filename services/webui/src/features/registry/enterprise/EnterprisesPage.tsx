import { SearchOutlined, UploadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Table, type TableColumnsType } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { request, withQuery } from '@/shared/api/http';
import type { Page as PageOf } from '@/shared/api/portal';
import { useDivisions } from '@/shared/api/queries';
import type { EnterpriseRow } from '@/shared/api/registry';
import { useSession } from '@/shared/session/session';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { DivisionPicker } from '@/shared/ui/pickers';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { useWide } from '@/shared/ui/useWide';
import { LinkButton } from '@/shared/ui/LinkButton';
import { CreditCode } from './CreditCode';
import { Traits, TraitSelect } from './Traits';

export default function EnterprisesPage() {
  const { t } = useTranslation();
  const session = useSession();
  const wide = useWide();
  const [parameters, setParameters] = useSearchParams();
  const query = {
    q: parameters.get('q'),
    division: parameters.get('division'),
    trait: parameters.get('trait'),
    page: Math.max(0, Number(parameters.get('page') ?? 1) - 1) || 0,
    size: 20,
  };
  const enterprises = useQuery({
    queryKey: ['enterprises', query],
    queryFn: () => request<PageOf<EnterpriseRow>>(withQuery('/api/registry/enterprises', query)),
    placeholderData: (previous) => previous,
  });
  const set = (name: string, value: string | undefined) => {
    const to = new URLSearchParams(parameters);
    if (value) to.set(name, value);
    else to.delete(name);
    if (name !== 'page') to.delete('page');
    setParameters(to);
  };
  return (
    <Page
      title={t('registry.enterprise.title')}
      extra={session.has('supervisor-head', 'safety-office', 'admin') && (
        <LinkButton to="/enterprises/import" icon={<UploadOutlined aria-hidden />}>{t('registry.enterprise.import')}</LinkButton>
      )}
    >
      <SearchBar q={query.q} division={query.division} trait={query.trait} onSet={set} />
      <Loaded query={enterprises}>
        {(page) => page.items.length === 0 ? (
          <EmptyState title={t('registry.enterprise.empty')} hint={t('registry.enterprise.emptyHint')} />
        ) : (
          <>
            {wide ? <EnterpriseTable rows={page.items} /> : (
              <ul className="cards">{page.items.map((row) => <li key={row.id}><EnterpriseCard row={row} /></li>)}</ul>
            )}
            <Pager page={page} onChange={(next) => set('page', String(next + 1))} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface SearchProps {
  q: string | null;
  division: string | null;
  trait: string | null;
  onSet: (name: string, value: string | undefined) => void;
}

function SearchBar({ q, division, trait, onSet }: SearchProps) {
  const { t } = useTranslation();
  const [keyword, setKeyword] = useState(q ?? '');
  useEffect(() => setKeyword(q ?? ''), [q]);
  return (
    <form className="filters" role="search" aria-label={t('registry.enterprise.title')} onSubmit={(event) => {
      event.preventDefault();
      onSet('q', keyword.trim());
    }}>
      <label className="filter filter-wide">
        <span>{t('hazard.list.keyword')}</span>
        <Input value={keyword} maxLength={100} allowClear placeholder={t('common.enterpriseSearchHint')} onChange={(event) => setKeyword(event.target.value)} />
      </label>
      <label className="filter"><span>{t('registry.enterprise.division')}</span><DivisionPicker allowClear value={division} onChange={(value) => onSet('division', value)} /></label>
      <label className="filter"><span>{t('registry.enterprise.trait')}</span><TraitSelect value={trait} onChange={(value) => onSet('trait', value)} /></label>
      <div className="filter-buttons">
        <Button type="primary" htmlType="submit" icon={<SearchOutlined aria-hidden />}>{t('common.search')}</Button>
      </div>
    </form>
  );
}

function useDivisionName(): (row: EnterpriseRow) => string {
  const divisions = useDivisions().data ?? [];
  return (row) => divisions.find((one) => one.code === row.division)?.name ?? row.division;
}

function EnterpriseTable({ rows }: { rows: EnterpriseRow[] }) {
  const { t } = useTranslation();
  const nameOf = useDivisionName();
  const columns: TableColumnsType<EnterpriseRow> = [
    { title: t('registry.enterprise.name'), key: 'name', render: (_value, row) => <Link to={`/enterprises/${encodeURIComponent(row.id)}`}>{row.name}</Link> },
    { title: t('registry.enterprise.uscc'), key: 'uscc', width: 210, render: (_value, row) => <CreditCode of={row} /> },
    { title: t('registry.enterprise.division'), key: 'division', width: 150, render: (_value, row) => nameOf(row) },
    { title: t('registry.enterprise.industry'), key: 'industry', width: 170, dataIndex: 'gbt4754' },
    { title: t('registry.enterprise.traits'), key: 'traits', render: (_value, row) => <Traits traits={row.traits} /> },
  ];
  return <Table rowKey="id" columns={columns} dataSource={rows} pagination={false} className="table" scroll={{ x: 900 }} />;
}

function EnterpriseCard({ row }: { row: EnterpriseRow }) {
  const nameOf = useDivisionName();
  return (
    <Link to={`/enterprises/${encodeURIComponent(row.id)}`} className="card">
      <strong className="card-title">{row.name}</strong>
      <CreditCode of={row} />
      <span className="card-meta">{[nameOf(row), row.address].filter(Boolean).join(' · ')}</span>
      <Traits traits={row.traits} />
    </Link>
  );
}
