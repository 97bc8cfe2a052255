import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Clocks } from '@/features/hazard/detail/Clocks';
import { EvidenceGallery } from '@/features/hazard/shared/EvidenceGallery';
import { Part } from '@/features/hazard/shared/Part';
import { type CaseDetail, type CaseFact, caseStages } from '@/shared/api/accountability';
import { useOrganisation } from '@/shared/api/queries';
import { useWords } from '@/shared/i18n/useWords';
import { dateTime } from '@/shared/time/format';
import { LongText } from '@/shared/ui/LongText';
import { Facts, Section } from '@/shared/ui/Page';
import { StageLine } from '@/shared/ui/StageLine';
import { BasisLine } from '@/shared/ui/Tags';
import { SourceLink } from '../shared/SourceLink';
import { Standings } from '../shared/Standing';
import { SubjectLine } from '../shared/SubjectLine';
import { OutcomeTag } from '../shared/tags';
import { severityText } from '../shared/words';
import type { CaseProps } from './CasePage';

export function CaseOverview({ one }: CaseProps) {
  const { t } = useTranslation();
  return (
    <>
      <Stages one={one} />
      <Section title={t('accountability.subjects')} hint={t('accountability.subjectsHint')}>
        <ul className="subjects">{one.subjects.map((subject) => <li key={subject.key}><SubjectLine subject={subject} /></li>)}</ul>
        <Standings standings={one.standings} />
      </Section>
      <Section title={t('accountability.factsTitle')} hint={t('accountability.factsHint')}>
        <ul className="fact-list">{one.facts.map((fact) => <li key={fact.id}><FactView fact={fact} one={one} /></li>)}</ul>
      </Section>
      <Handling one={one} />
      {one.whole && (
        <Section title={t('accountability.clocks')} hint={t('hazard.detail.clocksHint')}>
          <Clocks service="accountability" deadlines={one.deadlines} />
          <h3>{t('accountability.attachments')}</h3>
          <EvidenceGallery evidence={one.attachments} />
        </Section>
      )}
    </>
  );
}

/** Where the case stands among the stages it goes through; a review is a detour few take. */
function Stages({ one }: { one: CaseDetail }) {
  const { t } = useTranslation();
  const stages = caseStages.filter((stage) => (stage !== 'APPEAL' || one.appeal || one.stage === 'APPEAL') && (stage !== 'EXPIRED' || one.stage === 'EXPIRED'));
  return (
    <Section title={t('accountability.stageLine')} className="case-stages">
      <StageLine label={t('accountability.stageLine')} names={stages.map((stage) => t(`accountability.stages.${stage}`))} at={stages.indexOf(one.stage)} />
      {one.closing && (
        <Part title={t(one.closing.dismissed ? 'accountability.closedDismissed' : 'accountability.closed')} by={one.closing.by}>
          <LongText text={one.closing.summary} />
        </Part>
      )}
    </Section>
  );
}

function FactView({ fact, one }: { fact: CaseFact; one: CaseDetail }) {
  const { t } = useTranslation();
  const severity = severityText(fact, t);
  const subject = one.subjects.find((each) => each.key === fact.subject);
  return (
    <article className="case-fact" data-withdrawn={fact.withdrawn}>
      <p className="fact-head">
        <strong>{t(`accountability.kinds.${fact.kind}`)}</strong>
        {severity && <Tag className="tag tag-small" data-tone="grey">{severity}</Tag>}
        {fact.withdrawn ? <Tag className="tag" data-tone="grey">{t('accountability.withdrawn')}</Tag> : <OutcomeTag outcome={fact.outcome} />}
        <time dateTime={fact.occurredAt} className="muted">{dateTime(fact.occurredAt)}</time>
      </p>
      <LongText text={fact.text} />
      <p className="card-meta">{[subject?.name, t('accountability.rule', { rule: fact.rule })].filter(Boolean).join(' · ')}</p>
      <p><SourceLink fact={fact} /></p>
      <BasisLine document={fact.basis?.document} clause={fact.basis?.clause} verified={fact.verified} />
    </article>
  );
}

/** Who handles it, who had to keep out, and through whose hands it went. */
function Handling({ one }: { one: CaseDetail }) {
  const { t } = useTranslation();
  const words = useWords();
  const excluded = one.excluded ?? [];
  return (
    <Section title={t('accountability.handling')} hint={t('accountability.handlingHint')}>
      <Facts
        items={[
          [t('accountability.handler'), one.handlerName],
          [t('accountability.division'), one.divisionName],
          [t('accountability.openedAt'), dateTime(one.openedAt)],
          ...(excluded.length > 0 ? [[t('accountability.excluded'), words.list(excluded.map((body) => body.name))] as [string, string]] : []),
        ]}
      />
      {one.handovers.length > 0 && (
        <ul className="rectification handovers">
          {one.handovers.map((handover) => (
            <li key={handover.by.at}>
              <Part title={<><BodyName id={handover.from} /> → <BodyName id={handover.to} /></>} by={handover.by}><LongText text={handover.reason} /></Part>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function BodyName({ id }: { id: string }) {
  const { t } = useTranslation();
  const nobody = id === 'unassigned';
  const body = useOrganisation(nobody ? null : id);
  return <>{nobody ? t('accountability.unassigned') : (body.data?.name ?? id)}</>;
}
