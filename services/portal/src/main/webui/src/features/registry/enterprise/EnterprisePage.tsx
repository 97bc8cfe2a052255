import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { HazardCard } from '@/features/hazard/shared/HazardCard';
import { useHazards } from '@/features/hazard/shared/useHazards';
import { withQuery } from '@/shared/api/http';
import { useEnterprise } from '@/shared/api/queries';
import type { EnterpriseRow } from '@/shared/api/registry';
import { Facts, Page, Section } from '@/shared/ui/Page';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Traits } from './Traits';

export default function EnterprisePage() {
  const { id = '' } = useParams();
  const query = useEnterprise(id);
  return <Loaded query={query}>{(enterprise) => <EnterpriseView enterprise={enterprise} />}</Loaded>;
}

function EnterpriseView({ enterprise }: { enterprise: EnterpriseRow }) {
  const { t } = useTranslation();
  const hazards = useHazards({ enterprise: enterprise.id, page: 0, size: 20 });
  const coordinates = enterprise.longitude != null && enterprise.latitude != null
    ? `${enterprise.longitude}, ${enterprise.latitude}`
    : t('common.notGiven');
  const contact = [enterprise.contact, enterprise.phone].filter(Boolean).join(' ');
  return (
    <Page
      title={enterprise.name}
      hint={<span className="number">{enterprise.uscc}</span>}
      extra={<LinkButton to={withQuery('/responsibility', { enterprise: enterprise.id })}>{t('registry.enterprise.who')}</LinkButton>}
    >
      <Section title={t('hazard.detail.facts')}>
        <Facts
          items={[
            [t('registry.enterprise.industry'), enterprise.industryName ?? enterprise.industry ?? t('common.notGiven')],
            [t('registry.enterprise.division'), enterprise.divisionName ?? enterprise.divisionCode],
            [t('registry.enterprise.address'), enterprise.address ?? t('common.notGiven')],
            [t('registry.enterprise.coordinates'), coordinates],
            ...(contact ? [[t('registry.enterprise.contact'), contact] as [string, string]] : []),
            [t('registry.enterprise.traits'), <Traits key="traits" traits={enterprise.traits ?? []} />],
          ]}
        />
      </Section>
      <Section title={t('registry.enterprise.hazards')} extra={<Link to={withQuery('/hazards', { enterprise: enterprise.id })}>{t('home.seeAll')}</Link>}>
        <Loaded query={hazards}>
          {(page) => page.items.length === 0 ? (
            <EmptyState title={t('hazard.list.empty')} />
          ) : (
            <ul className="cards cards-wide">{page.items.map((hazard) => <li key={hazard.id}><HazardCard hazard={hazard} /></li>)}</ul>
          )}
        </Loaded>
      </Section>
    </Page>
  );
}
