import { WarningFilled } from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseStage, InterviewState, ListingKind, ListingState, TriggerOutcome } from '@/shared/api/accountability';

const stageTones: Record<CaseStage, string> = {
  OPENED: 'gold',
  INVESTIGATED: 'gold',
  NOTICE: 'blue',
  DEFENCE: 'gold',
  DECISION: 'blue',
  APPEAL: 'purple',
  IN_FORCE: 'red',
  EXPIRED: 'green',
  CLOSED: 'green',
};

export function StageTag({ stage }: { stage: CaseStage }) {
  const { t } = useTranslation();
  return <Tag className="tag" data-tone={stageTones[stage]}>{t(`accountability.stages.${stage}`)}</Tag>;
}

const outcomeTones: Record<TriggerOutcome, string> = { NOTE: 'grey', WARNING: 'gold', INTERVIEW: 'gold', CASE: 'red' };

/** What the table proposes; the word says that it is a proposal. */
export function OutcomeTag({ outcome }: { outcome: TriggerOutcome }) {
  const { t } = useTranslation();
  return <Tag className="tag" data-tone={outcomeTones[outcome]}>{t(`accountability.outcomes.${outcome}`)}</Tag>;
}

const interviewTones: Record<InterviewState, string> = { SUMMONED: 'blue', ABSENT: 'red', ATTENDED: 'gold', FOLLOW_UP: 'gold', CLOSED: 'green' };

export function InterviewStateTag({ state }: { state: InterviewState }) {
  const { t } = useTranslation();
  return <Tag className="tag" data-tone={interviewTones[state]}>{t(`accountability.interviewStates.${state}`)}</Tag>;
}

const listingTones: Record<ListingState, string> = { IN_FORCE: 'red', REMOVAL_ASKED: 'gold', REMOVED: 'grey', EXPIRED: 'grey' };

export function ListingStateTag({ state }: { state: ListingState }) {
  const { t } = useTranslation();
  return <Tag className="tag" data-tone={listingTones[state]}>{t(`accountability.listingStates.${state}`)}</Tag>;
}

export function ListingKindTag({ kind }: { kind: ListingKind }) {
  const { t } = useTranslation();
  return <Tag className="tag" data-tone={kind === 'VETO' ? 'gold' : 'red'} icon={<WarningFilled aria-hidden />}>{t(`accountability.listingKinds.${kind}`)}</Tag>;
}
