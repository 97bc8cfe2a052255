import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input, Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '@/shared/api/http';
import type { CatalogueClock } from '@/shared/api/registry';
import { Facts, Page } from '@/shared/ui/Page';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { BasisLine } from '@/shared/ui/Tags';
import { useWide } from '@/shared/ui/useWide';

export default function ClocksPage() {
  const { t } = useTranslation();
  const [keyword, setKeyword] = useState('');
  const [unverifiedOnly, setUnverifiedOnly] = useState(false);
  const query = useQuery({
    queryKey: ['clocks'],
    queryFn: () => request<CatalogueClock[]>('/api/registry/clocks'),
    staleTime: 10 * 60_000,
  });
  const fits = (clock: CatalogueClock) => {
    const text = `${clock.name} ${clock.basis.document} ${clock.basis.clause} ${anchorOf(clock, t)}`.toLowerCase();
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

function anchorOf(clock: CatalogueClock, t: TFunction): string {
  return t(`registry.clock.anchors.${clock.anchor as 'HazardReported'}`, { defaultValue: clock.anchor });
}

function extensionOf(clock: CatalogueClock, t: TFunction): string {
  const who = clock.grantedBy.map((role) => t(`role.${role as 'leader'}`, { defaultValue: role })).join('、');
  const parts = [
    clock.extension,
    clock.longest && t('registry.clock.longest', { length: clock.longest }),
    who && t('registry.clock.extensionBy', { who }),
    clock.askBefore && t('registry.clock.askBefore', { length: clock.askBefore }),
  ];
  return parts.filter(Boolean).join('，') || '—';
}

function Length({ clock }: { clock: CatalogueClock }) {
  const { t } = useTranslation();
  return (
    <>
      {clock.length}
      {clock.pauses.length > 0 && <span className="basis">{t('registry.clock.pauses', { what: clock.pauses.join('、') })}</span>}
    </>
  );
}

function Basis({ clock }: { clock: CatalogueClock }) {
  return <BasisLine document={clock.basis.document} clause={clock.basis.clause} verified={clock.verified} />;
}

function useName(): (clock: CatalogueClock) => string {
  const { i18n } = useTranslation();
  return (clock) => (i18n.language === 'en' && clock.nameEn ? clock.nameEn : clock.name);
}

function Catalogue({ clocks }: { clocks: CatalogueClock[] }) {
  const { t } = useTranslation();
  const nameOf = useName();
  const consequence = (clock: CatalogueClock) => clock.consequences.join('、') || '—';
  if (!useWide()) {
    return (
      <ul className="cards">
        {clocks.map((clock) => (
          <li key={clock.id} className="card card-still">
            <strong className="card-title">{nameOf(clock)}</strong>
            <Facts
              items={[
                [t('registry.clock.length'), <Length key="length" clock={clock} />],
                [t('registry.clock.anchor'), anchorOf(clock, t)],
                [t('registry.clock.extension'), extensionOf(clock, t)],
                [t('registry.clock.consequence'), consequence(clock)],
              ]}
            />
            <Basis clock={clock} />
          </li>
        ))}
      </ul>
    );
  }
  const columns: TableColumnsType<CatalogueClock> = [
    { title: t('registry.clock.name'), key: 'name', width: 200, render: (_value, clock) => <strong>{nameOf(clock)}</strong> },
    { title: t('registry.clock.length'), key: 'length', width: 150, render: (_value, clock) => <Length clock={clock} /> },
    { title: t('registry.clock.anchor'), key: 'anchor', width: 150, render: (_value, clock) => anchorOf(clock, t) },
    { title: t('registry.clock.extension'), key: 'extension', width: 220, render: (_value, clock) => extensionOf(clock, t) },
    { title: t('registry.clock.consequence'), key: 'consequence', render: (_value, clock) => consequence(clock) },
    { title: t('registry.clock.basis'), key: 'basis', width: 260, render: (_value, clock) => <Basis clock={clock} /> },
  ];
  return <Table rowKey="id" columns={columns} dataSource={clocks} pagination={false} className="table" scroll={{ x: 1100 }} />;
}
