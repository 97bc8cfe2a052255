import { useQuery } from '@tanstack/react-query';
import { Segmented, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { HazardCard } from '@/features/hazard/shared/HazardCard';
import { useHazards } from '@/features/hazard/shared/useHazards';
import { request, withQuery } from '@/shared/api/http';
import type { Page as PageOf } from '@/shared/api/portal';
import type { CoverageItem } from '@/shared/api/registry';
import { useWords } from '@/shared/i18n/useWords';
import { useSession } from '@/shared/session/session';
import { Page, Section } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { EmptyState, Loaded } from '@/shared/ui/States';

export default function CoveragePage() {
  const { t } = useTranslation();
  const session = useSession();
  const [parameters, setParameters] = useSearchParams();
  const outcome = parameters.get('outcome');
  const page = Math.max(0, Number(parameters.get('page') ?? 1) - 1) || 0;
  const query = useQuery({
    queryKey: ['coverage', outcome, page],
    queryFn: () => request<PageOf<CoverageItem>>(withQuery('/api/registry/coverage', { outcome, page, size: 20 })),
    placeholderData: (previous) => previous,
  });
  const show = (next: string | null, nextPage = 0) =>
    setParameters(new URLSearchParams({ ...(next ? { outcome: next } : {}), ...(nextPage ? { page: String(nextPage + 1) } : {}) }));
  return (
    <Page title={t('registry.coverage.title')} hint={t('registry.coverage.hint')}>
      {session.has('safety-office') && <Rulings />}
      <div className="inbox-tools">
        <Segmented
          aria-label={t('registry.coverage.outcome')}
          value={outcome ?? 'ALL'}
          onChange={(next) => show(next === 'ALL' ? null : next)}
          options={[
            { value: 'ALL', label: t('common.all') },
            { value: 'GAP', label: t('registry.coverage.GAP') },
            { value: 'CONFLICT', label: t('registry.coverage.CONFLICT') },
          ]}
        />
      </div>
      <Loaded query={query}>
        {(data) => data.items.length === 0 ? (
          <EmptyState title={t('registry.coverage.empty')} hint={t('registry.coverage.emptyHint')} />
        ) : (
          <>
            <ul className="cards cards-wide">
              {data.items.map((item) => <li key={`${item.enterpriseId}:${item.matter?.code ?? ''}`}><Item item={item} /></li>)}
            </ul>
            <Pager page={data} onChange={(next) => show(outcome, next)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Item({ item }: { item: CoverageItem }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <div className="card card-still">
      <span className="card-top">
        <Tag className="tag" data-tone={item.outcome === 'GAP' ? 'red' : 'amber'}>{t(`registry.coverage.${item.outcome}`)}</Tag>
        {item.matter && (
          <Link to={withQuery('/responsibility', { enterprise: item.enterpriseId, matter: item.matter.code })}>{t('registry.coverage.why')}</Link>
        )}
      </span>
      <strong className="card-title">{item.enterpriseName}</strong>
      <span className="card-meta">{[item.division.name, item.matter?.name ?? t('registry.coverage.noMatter')].join(' · ')}</span>
      {item.leads.length > 0 && (
        <span className="card-meta">{words.labelled(t('registry.coverage.leads'), words.list(item.leads.map((lead) => lead.organisationName)))}</span>
      )}
      {item.notes.map((note) => <span key={note} className="card-meta">{note}</span>)}
    </div>
  );
}

/** Transfers that were refused: the office decides who takes them. */
function Rulings() {
  const { t } = useTranslation();
  const waiting = useHazards({ state: 'TRANSFERRING', page: 0, size: 20 });
  return (
    <Section title={t('registry.coverage.rulings')} hint={t('registry.coverage.rulingsHint')}>
      <Loaded query={waiting}>
        {(page) => page.items.length === 0 ? <p className="muted">{t('registry.coverage.noRulings')}</p> : (
          <ul className="cards cards-wide">{page.items.map((hazard) => <li key={hazard.id}><HazardCard hazard={hazard} /></li>)}</ul>
        )}
      </Loaded>
    </Section>
  );
}
