import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SignatureLine } from '@/features/hazard/shared/Part';
import type { CaseDetail, CaseMeasure, MeasureKind, MeasureProposal } from '@/shared/api/accountability';
import { useClockName } from '@/shared/api/clockNames';
import { linkTo } from '@/shared/api/subject';
import { day } from '@/shared/time/format';
import { Countdown } from '@/shared/ui/Countdown';
import { LongText } from '@/shared/ui/LongText';
import { Section } from '@/shared/ui/Page';
import { EmptyState } from '@/shared/ui/States';
import { BasisLine } from '@/shared/ui/Tags';
import { subjectName } from '../shared/words';
import type { CaseProps } from './CasePage';

/** What was decided, for whom, and how each was carried out: the paper, what it led to, and until when it lasts. */
export function MeasuresPart({ one, onStep }: CaseProps) {
  const { t } = useTranslation();
  if (one.measures.length === 0) return <Section title={t('accountability.measuresTitle')}><EmptyState title={t('accountability.noMeasures')} hint={t('accountability.noMeasuresHint')} /></Section>;
  return (
    <Section title={t('accountability.measuresTitle')} hint={t('accountability.measuresHint')}>
      <ul className="measures">{one.measures.map((measure) => <li key={measure.id}><Decided measure={measure} one={one} onStep={onStep} /></li>)}</ul>
    </Section>
  );
}

export function MeasureLine({ measure, one }: { measure: MeasureProposal; one: CaseDetail }) {
  const { t } = useTranslation();
  const subject = one.subjects.find((each) => each.key === measure.subject);
  const rule = one.measureRules[measure.kind];
  return (
    <>
      <p className="measure-head">
        <strong>{t(`accountability.measures.${measure.kind}`)}</strong>
        <span>{subject ? subjectName(subject, t) : measure.subject}</span>
        {measure.months != null && <span className="muted">{t('accountability.lasts', { count: measure.months })}</span>}
      </p>
      {measure.text && <LongText text={measure.text} />}
      {rule && <BasisLine document={rule.document} clause={rule.clause} verified={rule.verified} />}
    </>
  );
}

function Decided({ measure, one, onStep }: CaseProps & { measure: CaseMeasure }) {
  const { t } = useTranslation();
  const name = t(`accountability.measures.${measure.kind}`);
  const waiting = !measure.doneBy && one.inForceAt;
  return (
    <article className="part measure-part">
      <MeasureLine measure={measure} one={one} />
      <p className="tags">
        <Tag className="tag" data-tone={measure.doneBy ? 'green' : 'gold'}>{t(measure.doneBy ? 'accountability.carriedOut' : waiting ? 'accountability.toCarryOut' : 'accountability.notInForce')}</Tag>
        {measure.document && <span>{measure.document}</span>}
        <Effect measure={measure} />
      </p>
      {measure.expiresAt && <p className="muted">{t('accountability.effectUntil', { date: day(measure.expiresAt) })}</p>}
      {measure.doneBy && <SignatureLine by={measure.doneBy} />}
      {waiting && <ExecutionClock one={one} />}
      {waiting && one.actions.includes('CARRY_OUT') && (
        <Button type="primary" onClick={() => onStep('CARRY_OUT', measure.id)} aria-label={`${t('accountability.steps.CARRY_OUT')} ${name}`}>{t('accountability.steps.CARRY_OUT')}</Button>
      )}
    </article>
  );
}

const effects: Partial<Record<MeasureKind, 'interview' | 'listing'>> = { INTERVIEW: 'interview', VETO: 'listing', DISCREDIT_LISTING: 'listing' };

function Effect({ measure }: { measure: CaseMeasure }) {
  const { t } = useTranslation();
  const type = effects[measure.kind];
  const link = type && measure.effectId ? linkTo(type, measure.effectId) : null;
  return link ? <Link to={link}>{t(`accountability.effect.${type!}`)}</Link> : null;
}

/** All measures that wait run by the same clock, from when the decision came into force. */
function ExecutionClock({ one }: { one: CaseDetail }) {
  const running = one.deadlines.find((deadline) => deadline.clockId === 'accountability.carry-out' && !deadline.metAt && deadline.state !== 'CANCELLED');
  const nameOf = useClockName();
  if (!running) return null;
  return (
    <div className="clock">
      <strong>{nameOf(running)}</strong>
      <Countdown clock={running} showDue />
      <BasisLine document={running.basis?.document} clause={running.basis?.clause} verified={running.verified} />
    </div>
  );
}
