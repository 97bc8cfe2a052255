import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '@/shared/api/http';
import type { Page as PageOf } from '@/shared/api/portal';
import type { CatalogueClock } from '@/shared/api/registry';
import { Facts, Page } from '@/shared/ui/Page';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { BasisLine } from '@/shared/ui/Tags';
import { useWide } from '@/shared/ui/useWide';

function basisOf(clock: CatalogueClock): { document: string; clause: string } {
  return { document: clock.basis?.document ?? clock.document ?? '', clause: clock.basis?.clause ?? clock.clause ?? '' };
}

export default function ClocksPage() {
  const { t } = useTranslation();
  const [keyword, setKeyword] = useState('');
  const [unverifiedOnly, setUnverifiedOnly] = useState(false);
  const query = useQuery({
    queryKey: ['clocks'],
    queryFn: async () => {
      const answer = await request<CatalogueClock[] | PageOf<CatalogueClock>>('/api/registry/clocks');
      return Array.isArray(answer) ? answer : answer.items;
    },
    staleTime: 10 * 60_000,
  });
  const fits = (clock: CatalogueClock) => {
    const { document, clause } = basisOf(clock);
    const text = `${clock.name} ${document} ${clause} ${clock.anchor ?? ''}`.toLowerCase();
    return text.includes(keyword.trim().toLowerCase()) && !(unverifiedOnly && clock.verified);
  };
  return (
    <Page title={t('registry.clock.title')} hint={t('registry.clock.hint')}>
      <div className="filters" role="search" aria-label={t('registry.clock.title')}>
        <label className="filter filter-wide">
          <span>{t('hazard.list.keyword')}</span>
          <Input allowClear value={keyword} maxLength={60} placeholder={t('registry.clock.search')} onChange={(event) => setKeyword(event.target.value)} />
        </label>
        <Checkbox checked={unverifiedOnly} onChange={(event) => setUnverifiedOnly(event.target.checked)}>{t('registry.clock.onlyUnverified')}</Checkbox>
      </div>
      <Loaded query={query}>
        {(clocks) => {
          const shown = clocks.filter(fits);
          return shown.length === 0 ? <EmptyState title={t('registry.clock.empty')} /> : <Catalogue clocks={shown} />;
        }}
      </Loaded>
    </Page>
  );
}

function Catalogue({ clocks }: { clocks: CatalogueClock[] }) {
  const { t } = useTranslation();
  const wide = useWide();
  const basis = (clock: CatalogueClock) => <BasisLine {...basisOf(clock)} verified={clock.verified} />;
  if (!wide) {
    return (
      <ul className="cards">
        {clocks.map((clock) => (
          <li key={clock.id} className="card card-still">
            <strong className="card-title">{clock.name}</strong>
            <Facts items={[[t('registry.clock.length'), clock.length ?? '—'], [t('registry.clock.anchor'), clock.anchor ?? '—'], [t('registry.clock.extension'), clock.longestExtension ?? '—'], [t('registry.clock.consequence'), clock.consequence ?? '—']]} />
            {basis(clock)}
          </li>
        ))}
      </ul>
    );
  }
  const columns: TableColumnsType<CatalogueClock> = [
    { title: t('registry.clock.name'), key: 'name', width: 220, render: (_value, clock) => <strong>{clock.name}</strong> },
    { title: t('registry.clock.length'), key: 'length', width: 150, render: (_value, clock) => clock.length ?? '—' },
    { title: t('registry.clock.anchor'), key: 'anchor', width: 180, render: (_value, clock) => clock.anchor ?? '—' },
    { title: t('registry.clock.extension'), key: 'extension', width: 180, render: (_value, clock) => [clock.longestExtension, clock.grantedBy].filter(Boolean).join('，') || '—' },
    { title: t('registry.clock.consequence'), key: 'consequence', render: (_value, clock) => clock.consequence ?? '—' },
    { title: t('registry.clock.basis'), key: 'basis', width: 260, render: (_value, clock) => basis(clock) },
  ];
  return <Table rowKey="id" columns={columns} dataSource={clocks} pagination={false} className="table" scroll={{ x: 'max-content' }} />;
}
