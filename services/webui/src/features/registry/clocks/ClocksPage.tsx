import { Checkbox, Input, Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClocks } from '@/shared/api/clockNames';
import { useDivisions } from '@/shared/api/queries';
import type { CatalogueClock } from '@/shared/api/registry';
import { useWords } from '@/shared/i18n/useWords';
import { Facts, Page } from '@/shared/ui/Page';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { BasisLine } from '@/shared/ui/Tags';
import { useWide } from '@/shared/ui/useWide';

export default function ClocksPage() {
  const { t } = useTranslation();
  const [keyword, setKeyword] = useState('');
  const [unverifiedOnly, setUnverifiedOnly] = useState(false);
  const query = useClocks();
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
          if (shown.length === 0) return <EmptyState title={t('registry.clock.empty')} />;
          const unverified = shown.filter((clock) => !clock.verified).length;
          return (
            <>
              <p className="list-count" role="status">{t('registry.clock.count', { count: shown.length, unverified })}</p>
              <Catalogue clocks={shown} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function anchorOf(clock: CatalogueClock, t: TFunction): string {
  return t(`registry.clock.anchors.${clock.anchor as 'HazardReported'}`, { defaultValue: clock.anchor });
}

type Words = ReturnType<typeof useWords>;

function extensionOf(clock: CatalogueClock, t: TFunction, words: Words): string {
  const who = words.list(clock.grantedBy.map((role) => t(`role.${role as 'leader'}`, { defaultValue: role })));
  const parts = [
    clock.extension,
    clock.longest && t('registry.clock.longest', { length: clock.longest }),
    who && t('registry.clock.extensionBy', { who }),
    clock.askBefore && t('registry.clock.askBefore', { length: clock.askBefore }),
  ];
  return words.clauses(parts.filter((part): part is string => Boolean(part))) || '—';
}

/** The length with all that changes it: kinds of cases, places with rules of their own, holidays, standstills. */
function Length({ clock }: { clock: CatalogueClock }) {
  const { t } = useTranslation();
  const words = useWords();
  const places = useDivisions().data ?? [];
  const placeOf = (code: string) => places.find((one) => one.code === code)?.name ?? code;
  const more = [
    ...(clock.variants ?? []).map(({ variant, length, basis, verified }) => {
      const key = (variant ?? '').replace('.', '_') as 'FIRE';
      const said = words.labelled(t(`registry.clock.variants.${key}`, { defaultValue: variant ?? '' }), length);
      const law = basis ? [`${basis.document} ${basis.clause}`, ...(verified ? [] : [t('common.unverified')])] : [];
      return words.clauses([said, ...law]);
    }),
    ...(clock.overrides ?? []).map(({ division, length }) => words.labelled(placeOf(division ?? ''), length)),
    ...(clock.rollsOnHoliday ? [t('registry.clock.rolls')] : []),
    ...(clock.pauses.length > 0 ? [t('registry.clock.pauses', { what: words.list(clock.pauses) })] : []),
  ];
  return (
    <>
      {clock.length}
      {more.map((line) => <span key={line} className="basis">{line}</span>)}
    </>
  );
}

function Basis({ clock, bare = false }: { clock: CatalogueClock; bare?: boolean }) {
  return <BasisLine document={clock.basis.document} clause={clock.basis.clause} verified={clock.verified} bare={bare} />;
}

function useName(): (clock: CatalogueClock) => string {
  const { i18n } = useTranslation();
  return (clock) => (i18n.language === 'en' && clock.nameEn ? clock.nameEn : clock.name);
}

function Catalogue({ clocks }: { clocks: CatalogueClock[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const nameOf = useName();
  const consequence = (clock: CatalogueClock) => words.list(clock.consequences) || '—';
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
                [t('registry.clock.extension'), extensionOf(clock, t, words)],
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
    { title: t('registry.clock.extension'), key: 'extension', width: 220, render: (_value, clock) => extensionOf(clock, t, words) },
    { title: t('registry.clock.consequence'), key: 'consequence', render: (_value, clock) => consequence(clock) },
    { title: t('registry.clock.basis'), key: 'basis', width: 260, render: (_value, clock) => <Basis clock={clock} bare /> },
  ];
  return <Table rowKey="id" columns={columns} dataSource={clocks} pagination={false} className="table" scroll={{ x: 1100 }} />;
}
