import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { SignatureLine } from '@/features/hazard/shared/Part';
import { Files } from '@/features/incident/shared/Files';
import type { Commitment, InterviewDetail } from '@/shared/api/accountability';
import { useClockName } from '@/shared/api/clockNames';
import { endOfDay } from '@/shared/time/format';
import { Countdown } from '@/shared/ui/Countdown';
import { LongText } from '@/shared/ui/LongText';
import { Section } from '@/shared/ui/Page';
import { BasisLine } from '@/shared/ui/Tags';
import type { InterviewProps } from './InterviewPage';

type State = 'open' | 'reported' | 'back' | 'kept';

function stateOf({ accepted, reported, checked }: Commitment): State {
  if (accepted) return 'kept';
  if (reported) return 'reported';
  return checked ? 'back' : 'open';
}

const tones: Record<State, string> = { open: 'gold', reported: 'blue', back: 'red', kept: 'green' };

/** What was promised, each with its own clock, its report and its check. */
export function Commitments({ interview, onStep }: InterviewProps) {
  const { t } = useTranslation();
  if (!interview.minutes) return null;
  return (
    <Section title={t('accountability.interview.commitments')} hint={t('accountability.interview.commitmentsHint')}>
      {interview.commitments.length === 0 ? <p className="muted">{t('accountability.interview.noCommitments')}</p> : (
        <ol className="rectification">
          {interview.commitments.map((one) => <li key={one.id}><CommitmentView one={one} interview={interview} onStep={onStep} /></li>)}
        </ol>
      )}
    </Section>
  );
}

function CommitmentView({ one, interview, onStep }: InterviewProps & { one: Commitment }) {
  const { t } = useTranslation();
  const state = stateOf(one);
  const may = (action: 'FULFIL' | 'CHECK') => interview.actions.includes(action);
  return (
    <article className="part" aria-label={one.text}>
      <p className="fact-head">
        <strong>{t('accountability.interview.until', { date: one.until })}</strong>
        <Tag className="tag" data-tone={tones[state]}>{t(`accountability.interview.commitmentStates.${state}`)}</Tag>
        {one.rounds > 1 && <span className="muted">{t('accountability.interview.rounds', { count: one.rounds })}</span>}
      </p>
      <LongText text={one.text} />
      {(state === 'open' || state === 'back') && <OwnClock one={one} interview={interview} />}
      {one.result && (
        <>
          <p className="muted">{t('accountability.interview.result')}</p>
          <LongText text={one.result} />
          <Files ids={one.evidenceIds} />
        </>
      )}
      {one.reported && <SignatureLine by={one.reported} />}
      {one.checked && (
        <div className="part-answer">
          <Tag className="tag" data-tone={one.accepted ? 'green' : 'red'}>{t(one.accepted ? 'accountability.interview.kept' : 'accountability.interview.notKept')}</Tag>
          {one.opinion && <LongText text={one.opinion} />}
          <SignatureLine by={one.checked} />
        </div>
      )}
      {(state === 'open' || state === 'back') && may('FULFIL') && <Button type="primary" onClick={() => onStep('FULFIL', one.id)} aria-label={`${t('accountability.steps.FULFIL')} ${one.text}`}>{t('accountability.steps.FULFIL')}</Button>}
      {state === 'reported' && may('CHECK') && <Button type="primary" onClick={() => onStep('CHECK', one.id)} aria-label={`${t('accountability.steps.CHECK')} ${one.text}`}>{t('accountability.steps.CHECK')}</Button>}
    </article>
  );
}

const COMMITMENT = 'interview.commitment';

/** The running clock that ends on the commitment's own day; one sent back after that day has none that still runs. */
function OwnClock({ one, interview }: { one: Commitment; interview: InterviewDetail }) {
  const nameOf = useClockName();
  const clock = interview.deadlines.find((deadline) => deadline.clockId === COMMITMENT && !deadline.metAt && deadline.state !== 'CANCELLED' && deadline.dueAt?.slice(0, 10) === one.until);
  const rule = clock ?? interview.deadlines.find((deadline) => deadline.clockId === COMMITMENT);
  return (
    <div className="clock">
      {rule && <strong>{nameOf(rule)}</strong>}
      <Countdown clock={clock ?? { dueAt: endOfDay(one.until) }} showDue />
      {rule && <BasisLine document={rule.basis?.document} clause={rule.basis?.clause} verified={rule.verified} />}
    </div>
  );
}
