import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Part } from '@/features/hazard/shared/Part';
import { Files } from '@/features/incident/shared/Files';
import type { CaseAction, CaseDetail } from '@/shared/api/accountability';
import { dateTime } from '@/shared/time/format';
import { LongText } from '@/shared/ui/LongText';
import { Section } from '@/shared/ui/Page';
import { EmptyState } from '@/shared/ui/States';
import { subjectName } from '../shared/words';
import { AppealEnd, DefenceEnd } from './CaseClocks';
import type { CaseProps } from './CasePage';
import { MeasureLine } from './MeasuresPart';

/** From what was found to what became of it: findings, notice, defence, decision, review. */
export function NoticePart({ one, onStep }: CaseProps) {
  const { t } = useTranslation();
  const props = { one, onStep };
  if (!one.investigation && !one.notice) return <Section title={t('accountability.papers')}><EmptyState title={t('accountability.noPapers')} hint={t('accountability.noPapersHint')} /></Section>;
  return (
    <>
      <Findings {...props} />
      <Notice {...props} />
      <Defence {...props} />
      <Decision {...props} />
    </>
  );
}

/** A step of the part, where the server offers it. */
function StepButton({ one, onStep, action, primary = false }: CaseProps & { action: CaseAction; primary?: boolean }) {
  const { t } = useTranslation();
  if (!one.actions.includes(action)) return null;
  return <Button type={primary ? 'primary' : 'default'} onClick={() => onStep(action)}>{t(`accountability.steps.${action}`)}</Button>;
}

function Findings({ one, onStep }: CaseProps) {
  const { t } = useTranslation();
  const { investigation: found } = one;
  if (!found) return null;
  return (
    <Section title={t('accountability.findings')} extra={<StepButton one={one} onStep={onStep} action="SERVE_NOTICE" primary />}>
      <Part title={t('accountability.findingsBy')} by={found.by}>
        <LongText text={found.findings} />
        <Files ids={found.evidenceIds} />
      </Part>
      <h3>{t('accountability.proposed')}</h3>
      <ul className="measures">{found.proposals.map((proposal, index) => <li key={`${proposal.subject}-${proposal.kind}-${index}`}><MeasureLine measure={proposal} one={one} /></li>)}</ul>
    </Section>
  );
}

function Notice({ one, onStep }: CaseProps) {
  const { t } = useTranslation();
  const { notice } = one;
  if (!notice) return null;
  return (
    <Section title={t('accountability.notice')} hint={t('accountability.noticeHint')} extra={<StepButton one={one} onStep={onStep} action="ANSWER" primary />}>
      <Part title={notice.number} by={notice.by}><LongText text={notice.content} /></Part>
      <DefenceEnd one={one} />
    </Section>
  );
}

function Defence({ one, onStep }: CaseProps) {
  const { t } = useTranslation();
  if (!one.notice) return null;
  return (
    <Section title={t('accountability.defence')} extra={<StepButton one={one} onStep={onStep} action="DECIDE" primary />}>
      {one.answers.length === 0 && <p className="muted">{t('accountability.noDefence')}</p>}
      <ul className="rectification">
        {one.answers.map((answer) => (
          <li key={answer.subject}>
            <Part title={nameOf(one, answer.subject, t)} by={answer.by}>
              {answer.waived ? <Tag className="tag" data-tone="grey">{t('accountability.waived')}</Tag> : <LongText text={answer.text} />}
              <Files ids={answer.evidenceIds} />
            </Part>
          </li>
        ))}
      </ul>
      {one.defenceEndedAt && <p className="muted">{t('accountability.defenceEnded', { time: dateTime(one.defenceEndedAt) })}</p>}
    </Section>
  );
}

function Decision({ one, onStep }: CaseProps) {
  const { t } = useTranslation();
  const { decision, appeal, review } = one;
  if (!decision) return null;
  return (
    <Section title={t('accountability.decision')} extra={<span className="button-row"><StepButton one={one} onStep={onStep} action="APPEAL" /><StepButton one={one} onStep={onStep} action="REVIEW" primary /></span>}>
      <Part title={decision.number} by={decision.by}>
        <Tag className="tag" data-tone={decision.dismissed ? 'green' : 'red'}>{t(decision.dismissed ? 'accountability.letGo' : 'accountability.heldTo')}</Tag>
        <LongText text={decision.reasons} />
        {decision.considered && (
          <>
            <p className="muted">{t('accountability.considered')}</p>
            <LongText text={decision.considered} />
          </>
        )}
      </Part>
      <AppealEnd one={one} />
      {appeal && <Part title={t('accountability.appealBy', { name: nameOf(one, appeal.subject, t) })} by={appeal.by}><LongText text={appeal.grounds} /></Part>}
      {review && (
        <Part title={t('accountability.review')} by={review.by}>
          <Tag className="tag" data-tone={review.revoked ? 'green' : 'red'}>{t(review.revoked ? 'accountability.revoked' : 'accountability.upheld')}</Tag>
          <LongText text={review.reasons} />
        </Part>
      )}
      {one.inForceAt && <p className="muted">{t('accountability.inForceSince', { time: dateTime(one.inForceAt) })}</p>}
    </Section>
  );
}

function nameOf(one: CaseDetail, key: string, t: Parameters<typeof subjectName>[1]): string {
  const subject = one.subjects.find((each) => each.key === key);
  return subject ? subjectName(subject, t) : key;
}
