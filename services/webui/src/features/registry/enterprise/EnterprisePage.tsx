import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Standing } from '@/features/accountability/shared/Standing';
import { OVERSEERS } from '@/features/accountability/shared/useAccountability';
import { HazardCard } from '@/features/hazard/shared/HazardCard';
import { useHazards } from '@/features/hazard/shared/useHazards';
import { withQuery } from '@/shared/api/http';
import { useDivisions, useEnterprise, useMatters } from '@/shared/api/queries';
import type { EnterpriseRow } from '@/shared/api/registry';
import { useWords } from '@/shared/i18n/useWords';
import { useSession } from '@/shared/session/session';
import { LoadedPage } from '@/shared/ui/LoadedPage';
import { Facts, Page, Section } from '@/shared/ui/Page';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Classifications } from './Classifications';
import { CreditCode } from './CreditCode';
import { Traits } from './Traits';

export default function EnterprisePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const query = useEnterprise(id);
  return (
    <LoadedPage title={t('registry.enterprise.title')} query={query}>
      {(enterprise) => <EnterpriseView enterprise={enterprise} />}
    </LoadedPage>
  );
}

function EnterpriseView({ enterprise }: { enterprise: EnterpriseRow }) {
  const { t } = useTranslation();
  const words = useWords();
  const oversees = useSession().has(...OVERSEERS);
  const hazards = useHazards({ enterprise: enterprise.id, page: 0, size: 20 });
  const coordinates = enterprise.longitude != null && enterprise.latitude != null
    ? `${enterprise.longitude}, ${enterprise.latitude}`
    : t('common.notGiven');
  const place = useDivisions().data?.find((one) => one.code === enterprise.division)?.name ?? enterprise.division;
  const names = new Map(useMatters().data?.map((matter) => [matter.code, matter.name]));
  const matters = words.list(enterprise.matters.map((code) => names.get(code) ?? code));
  return (
    <Page
      title={enterprise.name}
      hint={<CreditCode of={enterprise} />}
      extra={(
        <>
          <LinkButton to={withQuery('/responsibility', { enterprise: enterprise.id })}>{t('registry.enterprise.who')}</LinkButton>
          {oversees && <LinkButton to={withQuery('/cases', { subjectId: enterprise.id })}>{t('accountability.register.title')}</LinkButton>}
        </>
      )}
    >
      <Standing subjectId={enterprise.id} />
      <Section title={t('hazard.detail.facts')}>
        <Facts
          items={[
            [t('registry.enterprise.industry'), enterprise.gbt4754],
            ...(enterprise.codeNote ? [[t('registry.enterprise.codeNote'), enterprise.codeNote] as [string, string]] : []),
            [t('registry.enterprise.division'), place],
            [t('registry.enterprise.address'), enterprise.address ?? t('common.notGiven')],
            [t('registry.enterprise.coordinates'), coordinates],
            [t('registry.enterprise.employees'), enterprise.employees ?? t('common.notGiven')],
            [t('registry.enterprise.matters'), matters || t('common.none')],
            [t('registry.enterprise.traits'), <Traits key="traits" traits={enterprise.traits} />],
          ]}
        />
      </Section>
      <Classifications enterprise={enterprise} />
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
