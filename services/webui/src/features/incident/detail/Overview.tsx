import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Standing } from '@/features/accountability/shared/Standing';
import { Clocks } from '@/features/hazard/detail/Clocks';
import { EvidenceGallery } from '@/features/hazard/shared/EvidenceGallery';
import { InformantPart } from '@/features/hazard/shared/InformantPart';
import type { IncidentAction, IncidentDetail } from '@/shared/api/incident';
import { dateTime } from '@/shared/time/format';
import { Facts, Section } from '@/shared/ui/Page';
import { MissingList } from '../shared/MissingList';
import { Content } from './Content';
import { Duplicates } from './Duplicates';
import { GradeView } from './GradeView';
import { RelayChain } from './RelayChain';
import { Times } from './Times';

export interface PartProps {
  incident: IncidentDetail;
  onStep: (action: IncidentAction, target?: string) => void;
}

export function Overview({ incident, onStep }: PartProps) {
  const { t } = useTranslation();
  return (
    <>
      <Duplicates incident={incident} onStep={onStep} />
      <Section title={t('incident.chain.title')} hint={t('incident.chain.hint')}>
        <RelayChain incident={incident} />
      </Section>
      <Section title={t('incident.grade.title')} hint={t('incident.grade.hint')}>
        <GradeView incident={incident} />
      </Section>
      <Section title={t('incident.times.title')} hint={t('incident.times.hint')}>
        <Times incident={incident} />
      </Section>
      <Section title={t('incident.said.title')} hint={t('incident.said.version', { version: incident.statement.version, count: incident.statements })}>
        <Content content={incident.statement.content} />
        <Facts items={factsOf(incident, t)} />
        <InformantPart informant={incident.informant} />
        <Standing subjectId={incident.enterpriseId} />
        {!(incident.attachments.length === 0 && incident.informant) && (
          <>
            <h3>{t('incident.attachments')}</h3>
            <EvidenceGallery evidence={incident.attachments} />
          </>
        )}
      </Section>
      {incident.missingContent.length > 0 && (
        <Section title={t('incident.missing.title')} hint={t('incident.missing.hint')}>
          <MissingList missing={incident.missingContent} />
        </Section>
      )}
      <Section title={t('incident.clocks')} hint={t('hazard.detail.clocksHint')}>
        <Clocks service="incident" deadlines={incident.deadlines} />
      </Section>
    </>
  );
}

function factsOf(incident: IncidentDetail, t: TFunction): [string, string][] {
  const { longitude, latitude, reporter, channel } = incident;
  const facts: ([string, string] | false)[] = [
    [t('incident.enterprise'), incident.enterpriseName ?? t('incident.noEnterprise')],
    [t('incident.division'), incident.divisionName],
    [t('hazard.coordinates'), longitude !== null && latitude !== null ? `${longitude}, ${latitude}` : t('common.notGiven')],
    [t('incident.kind'), t(`incident.kinds.${incident.kind}`)],
    channel !== null && [t('incident.channel'), t(`incident.channels.${channel}`)],
    reporter !== null && [t('incident.reporter'), [reporter.organisationName, reporter.name, reporter.postName].filter(Boolean).join(' · ') || t('common.notGiven')],
    [t('incident.supplementUntil'), incident.supplementUntil ? dateTime(incident.supplementUntil) : t('common.none')],
  ];
  return facts.filter((fact) => fact !== false);
}
