import { CheckCircleFilled, LockFilled } from '@ant-design/icons';
import { Button, Progress, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Closure } from '@/shared/api/incident';
import { dateTime } from '@/shared/time/format';
import { Countdown } from '@/shared/ui/Countdown';
import { Section } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { EmptyState } from '@/shared/ui/States';
import { useSession } from '@/shared/session/session';
import { useSignedStep } from '@/shared/step/useSignedStep';
import { SignedBy } from '../shared/SignedBy';
import { onIncident } from '../shared/useIncidents';
import { GateSet } from './GateSet';
import type { PartProps } from './Overview';

interface Props extends PartProps {
  closure: Closure;
}

/** 四不放过: four sets of evidence, each signed by somebody who did not do the work; without all four nothing is archived. */
export function GateTab({ incident, onStep }: PartProps) {
  const { t } = useTranslation();
  const { closure } = incident;
  if (!closure) {
    return (
      <Section title={t('incident.gate.title')}>
        <EmptyState title={t('incident.gate.none')} hint={t('incident.gate.noneHint')} />
      </Section>
    );
  }
  const props = { incident, onStep, closure };
  return (
    <>
      <GateHead {...props} />
      <div className="gate-sets">
        {closure.sets.map((set, index) => (
          <GateSet key={set.set} index={index + 1} set={set} items={closure.items.filter((item) => item.set === set.set)} incident={incident} onStep={onStep} />
        ))}
      </div>
      <Evaluations {...props} />
    </>
  );
}

function GateHead({ incident, closure, onStep }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const signed = closure.sets.filter((set) => set.signedAt).length;
  const total = closure.sets.length;
  const step = useSignedStep(onIncident(incident), () => undefined);
  const offered = incident.state === 'CLOSURE' && session.has('supervisor', 'supervisor-head', 'safety-office', 'leader');
  return (
    <Section
      title={t('incident.gate.title')}
      hint={t('incident.gate.hint')}
      extra={incident.actions.includes('ADD_CLOSURE_ITEM') && <Button onClick={() => onStep('ADD_CLOSURE_ITEM')}>{t('incident.steps.ADD_CLOSURE_ITEM')}</Button>}
    >
      <p className="gate-count">
        {closure.archivedAt ? <CheckCircleFilled aria-hidden /> : <LockFilled aria-hidden />}
        {closure.archivedAt ? t('incident.gate.archived', { time: dateTime(closure.archivedAt) }) : t('incident.gate.signed', { signed, total })}
      </p>
      <Progress percent={Math.round((signed / Math.max(1, total)) * 100)} size="small" showInfo={false} aria-label={t('incident.gate.signed', { signed, total })} />
      {closure.archivedBy && <SignedBy by={closure.archivedBy} />}
      {closure.reopened > 0 && <p><Tag className="tag" data-tone="gold">{t('incident.gate.reopened', { count: closure.reopened })}</Tag></p>}
      {offered && !closure.archivedAt && (
        <div className="gate-archive">
          <Button type="primary" size="large" loading={step.isPending} onClick={() => step.mutate({ path: 'closure/archivings', body: {} })}>{t('incident.gate.archive')}</Button>
          <p className="field-hint">{t('incident.gate.archiveHint')}</p>
        </div>
      )}
      <div aria-live="polite"><ProblemAlert error={step.error} /></div>
    </Section>
  );
}

function Evaluations({ incident, closure, onStep }: Props) {
  const { t } = useTranslation();
  if (!closure.archivedAt && closure.evaluations.length === 0) return null;
  return (
    <Section
      title={t('incident.evaluation.title')}
      hint={t('incident.evaluation.hint')}
      extra={incident.actions.includes('EVALUATE') && <Button type="primary" onClick={() => onStep('EVALUATE')}>{t('incident.steps.EVALUATE')}</Button>}
    >
      {closure.evaluateBy && incident.state === 'ARCHIVED' && <Countdown clock={{ dueAt: closure.evaluateBy }} showDue />}
      {closure.evaluations.length === 0 ? <p className="muted">{t('incident.evaluation.none')}</p> : (
        <ul className="rectification">
          {closure.evaluations.map((evaluation) => (
            <li key={evaluation.at} className="part">
              <Tag className="tag" data-tone={evaluation.passed ? 'green' : 'red'}>{t(evaluation.passed ? 'incident.evaluation.passed' : 'incident.evaluation.failed')}</Tag>
              <p className="user-text">{evaluation.opinion}</p>
              <p className="muted">{t(evaluation.published ? 'incident.evaluation.published' : 'incident.evaluation.notPublished')}</p>
              <SignedBy by={evaluation.by} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
