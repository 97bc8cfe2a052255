import { useTranslation } from 'react-i18next';
import { PressingClock } from '@/features/hazard/shared/PressingClock';
import type { CaseDetail } from '@/shared/api/accountability';
import { RightEnd } from '../shared/RightEnd';

/** The clock that presses; while a right is open to the subjects, its end, which nobody can miss. */
export function CaseClocks({ one }: { one: CaseDetail }) {
  const { t } = useTranslation();
  const right = rightOf(one);
  if (right) return <div className="pressing"><RightEnd {...right} name={t(`accountability.rights.${right.clockId === DEFENCE ? 'defence' : 'appeal'}`)} used={false} /></div>;
  return <PressingClock deadlines={one.deadlines} />;
}

const DEFENCE = 'accountability.defence';
const APPEAL = 'accountability.appeal';

function rightOf({ stage, notice, decision }: CaseDetail): { clockId: string; end: string } | null {
  if (stage === 'NOTICE' && notice) return { clockId: DEFENCE, end: notice.answerBy };
  if (stage === 'DECISION' && decision?.appealBy) return { clockId: APPEAL, end: decision.appealBy };
  return null;
}

/** Both rights with their ends, used or over, under the papers they belong to. */
export function DefenceEnd({ one }: { one: CaseDetail }) {
  const { t } = useTranslation();
  if (!one.notice) return null;
  return <RightEnd clockId={DEFENCE} name={t('accountability.rights.defence')} end={one.notice.answerBy} used={one.stage !== 'NOTICE' && one.answers.length >= one.subjects.length} />;
}

export function AppealEnd({ one }: { one: CaseDetail }) {
  const { t } = useTranslation();
  if (!one.decision?.appealBy) return null;
  return <RightEnd clockId={APPEAL} name={t('accountability.rights.appeal')} end={one.decision.appealBy} used={Boolean(one.appeal)} />;
}
