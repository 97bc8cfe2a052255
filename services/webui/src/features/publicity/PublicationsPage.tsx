import { Button, Input, Select, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListAddress } from '@/features/accountability/shared/useListAddress';
import { SignatureLine } from '@/features/hazard/shared/Part';
import { type Publication, publicKinds } from '@/shared/api/publicity';
import { useSession } from '@/shared/session/session';
import { dateTime } from '@/shared/time/format';
import { LongText } from '@/shared/ui/LongText';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { RetractDrawer, WordDrawer } from './PublicationDrawers';
import { usePublications } from './usePublications';

/** What the public is told of one's territory: who worded it, and what was withdrawn. */
export default function PublicationsPage() {
  const { t } = useTranslation();
  const address = useListAddress();
  const kind = address.oneOf('kind', publicKinds);
  const q = address.value('q');
  const publications = usePublications({ kind, q, ...address.paging });
  return (
    <Page title={t('publicity.publications.title')} hint={t('publicity.publications.hint')}>
      <div className="filters" role="search" aria-label={t('hazard.list.filters')}>
        <label className="filter">
          <span>{t('publicity.publications.kind')}</span>
          <Select
            allowClear
            aria-label={t('publicity.publications.kind')}
            value={kind}
            placeholder={t('common.all')}
            onChange={(next) => address.filter({ kind: next })}
            options={publicKinds.map((one) => ({ value: one, label: t(`publicity.kinds.${one}`) }))}
          />
        </label>
        <label className="filter">
          <span>{t('publicity.keyword')}</span>
          <Input.Search allowClear defaultValue={q} placeholder={t('publicity.searchHint')} onSearch={(next) => address.filter({ q: next || undefined })} />
        </label>
      </div>
      <Loaded query={publications}>
        {(page) => page.items.length === 0 ? <EmptyState title={t('publicity.publications.empty')} hint={t('publicity.publications.emptyHint')} /> : (
          <>
            <ul className="cards">{page.items.map((one) => <li key={one.id}><Card publication={one} /></li>)}</ul>
            <Pager page={page} onChange={address.turnTo} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Card({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const session = useSession();
  const [open, setOpen] = useState<'word' | 'retract' | null>(null);
  const { wording, retraction } = publication;
  const publishes = session.has('safety-office', 'discipline') && !retraction;
  return (
    <article className="card card-still">
      <span className="card-top">
        <span className="number">{publication.number}</span>
        <State publication={publication} />
      </span>
      <strong className="card-title">{wording?.title ?? publication.title}</strong>
      <LongText text={wording?.summary ?? publication.summary} />
      <p className="card-meta">
        {[t(`publicity.kinds.${publication.kind}`), publication.divisionName, t('publicity.publishedOn', { date: dateTime(publication.publishedAt) })].join(' · ')}
      </p>
      {wording && <><p className="muted">{t('publicity.publications.wordedBy')}</p><SignatureLine by={wording.by} /></>}
      {retraction && <><p className="muted">{t('publicity.publications.withdrawnBy')}</p><LongText text={retraction.reason} /><SignatureLine by={retraction.by} /></>}
      {publishes && (
        <div className="button-row">
          <Button onClick={() => setOpen('word')}>{t('publicity.publications.word')}</Button>
          <Button danger onClick={() => setOpen('retract')}>{t('publicity.publications.retract')}</Button>
        </div>
      )}
      {open === 'word' && <WordDrawer publication={publication} onClose={() => setOpen(null)} />}
      {open === 'retract' && <RetractDrawer publication={publication} onClose={() => setOpen(null)} />}
    </article>
  );
}

function State({ publication: { wording, retraction } }: { publication: Publication }) {
  const { t } = useTranslation();
  if (retraction) return <Tag className="tag" data-tone="grey">{t('publicity.publications.withdrawn')}</Tag>;
  return wording
    ? <Tag className="tag" data-tone="green">{t('publicity.publications.worded')}</Tag>
    : <Tag className="tag" data-tone="gold">{t('publicity.publications.facts')}</Tag>;
}
