import { SearchOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { pageOf } from '@/features/hazard/list/filters';
import { type PublicEntry, type PublicKind, publicKinds } from '@/shared/api/publicity';
import { useWords } from '@/shared/i18n/useWords';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { TabView } from '@/shared/ui/TabView';
import { BasisLine } from '@/shared/ui/Tags';
import { Entries } from './Entries';
import { lists } from './kinds';
import { PublicFrame } from './PublicFrame';
import { usePublic } from './usePublic';

export default function PublicPage() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const kind = publicKinds.find((one) => lists[one].path === parameters.get('list')) ?? 'PLATE';
  return (
    <PublicFrame>
      <Page title={t('publicity.title')} hint={t('publicity.lead')}>
        <TabView
          label={t('publicity.kinds.label')}
          tabs={publicKinds.map((one) => ({ key: one, label: t(`publicity.kinds.${one}`), content: <Published key={one} kind={one} /> }))}
          current={kind}
          onChange={(next) => setParameters({ list: lists[next as PublicKind].path })}
        />
      </Page>
    </PublicFrame>
  );
}

/** One kind: the rule it rests on, a search, and what is published. */
function Published({ kind }: { kind: PublicKind }) {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const q = parameters.get('q') ?? '';
  const divisionCode = parameters.get('divisionCode') ?? '';
  const entries = usePublic(kind, { q, divisionCode, ...pageOf(parameters) });
  const show = (changes: Record<string, string>) => {
    const next = new URLSearchParams();
    for (const [name, value] of Object.entries({ list: lists[kind].path, q, divisionCode, ...changes })) if (value) next.set(name, value);
    setParameters(next);
  };
  return (
    <>
      <Rule kind={kind} />
      <SearchBar q={q} onSearch={(text) => show({ q: text })} />
      {divisionCode && <OnePlace code={divisionCode} entries={entries.data?.items ?? []} onAll={() => show({ divisionCode: '' })} />}
      <Loaded query={entries}>
        {(page) => page.items.length === 0 ? <EmptyState title={t('publicity.empty')} hint={t('publicity.emptyHint')} /> : (
          <>
            <Entries entries={page.items} caption={t(`publicity.kinds.${kind}`)} onPlace={(code) => show({ divisionCode: code })} />
            <Pager page={page} onChange={(next) => show({ page: String(next + 1) })} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Rule({ kind }: { kind: PublicKind }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <div className="public-rule">
      <p>{words.labelled(t('publicity.rule'), t(`publicity.rules.${kind}.text`))}</p>
      <BasisLine document={t(`publicity.rules.${kind}.document`)} clause={t(`publicity.rules.${kind}.clause`)} verified={lists[kind].verified} />
    </div>
  );
}

function SearchBar({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(q);
  useEffect(() => setTyped(q), [q]);
  return (
    <form
      className="public-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <Input
        aria-label={t('publicity.keyword')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder={t('publicity.searchHint')}
        maxLength={100}
        allowClear
      />
      <Button type="primary" htmlType="submit" icon={<SearchOutlined aria-hidden />}>{t('common.search')}</Button>
    </form>
  );
}

/** The names of places come with the entries: nobody here may ask the registry. */
function OnePlace({ code, entries, onAll }: { code: string; entries: PublicEntry[]; onAll: () => void }) {
  const { t } = useTranslation();
  const name = entries.find((entry) => entry.divisionCode === code)?.divisionName ?? code;
  return (
    <p className="list-count">
      {t('publicity.place', { name })} <button type="button" className="text-button" onClick={onAll}>{t('publicity.placeAll')}</button>
    </p>
  );
}
