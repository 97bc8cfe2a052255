import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Standing } from '@/features/accountability/shared/Standing';
import { ResponsibilityView } from '@/features/registry/responsibility/ResponsibilityView';
import type { HazardDetail } from '@/shared/api/hazard';
import { dateTime } from '@/shared/time/format';
import { LongText } from '@/shared/ui/LongText';
import { Facts, Section } from '@/shared/ui/Page';
import { EvidenceGallery } from '../shared/EvidenceGallery';
import { InformantPart } from '../shared/InformantPart';
import { PenaltyNote } from '../shared/PenaltyNote';
import { SuggestionView } from '../shared/SuggestionView';
import { Clocks } from './Clocks';
import { Rectification } from './Rectification';

export function Overview({ hazard }: { hazard: HazardDetail }) {
  const { t } = useTranslation();
  return (
    <>
      <PenaltyNote hazard={hazard} />
      <Section title={t('hazard.detail.facts')}>
        <LongText text={hazard.description} />
        {!(hazard.evidence.length === 0 && hazard.informant) && <EvidenceGallery evidence={hazard.evidence} />}
        <Facts items={factsOf(hazard, t)} />
        <InformantPart informant={hazard.informant} />
        <Standing subjectId={hazard.enterprise?.id} />
        {hazard.suggestion && !hazard.grade && (
          <>
            <h3>{t('hazard.detail.suggestion')}</h3>
            <SuggestionView suggestion={hazard.suggestion} />
          </>
        )}
      </Section>
      <Section title={t('hazard.detail.clocks')} hint={t('hazard.detail.clocksHint')}>
        <Clocks deadlines={hazard.deadlines} />
      </Section>
      {hazard.responsible && (
        <Section title={t('hazard.detail.whoAnswers')} hint={t('hazard.detail.whoAnswersHint')}>
          <ResponsibilityView answer={hazard.responsible} folded />
        </Section>
      )}
      <Section title={t('hazard.detail.rectification')}>
        <Rectification hazard={hazard} />
      </Section>
    </>
  );
}

function factsOf(hazard: HazardDetail, t: TFunction): [string, string][] {
  const coordinates = hazard.longitude != null && hazard.latitude != null ? `${hazard.longitude}, ${hazard.latitude}` : t('common.notGiven');
  const { source, reporter } = hazard;
  const who = reporter && [reporter.name, reporter.organisationName, reporter.postName].filter(Boolean).join(' · ');
  const facts: ([string, string] | false)[] = [
    [t('hazard.enterprise'), hazard.enterprise?.name ?? t('hazard.noEnterprise')],
    [t('hazard.matter'), hazard.matter.name],
    [t('hazard.division'), hazard.division.name],
    [t('hazard.place'), hazard.place],
    [t('hazard.coordinates'), coordinates],
    source !== null && [t('hazard.source'), t(`hazard.sources.${source}`)],
    [t('hazard.foundAt'), dateTime(hazard.foundAt)],
    [t('hazard.reportedAt'), dateTime(hazard.reportedAt)],
    reporter !== null && [t('hazard.reporter'), who || t('common.notGiven')],
    [t('hazard.handler'), hazard.handler?.name ?? t('common.none')],
  ];
  return facts.filter((fact) => fact !== false);
}
