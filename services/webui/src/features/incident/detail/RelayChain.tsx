import {
  CheckOutlined, ClockCircleOutlined, ExclamationOutlined, HourglassOutlined, MailOutlined, MinusOutlined, StepForwardOutlined, UserOutlined,
} from '@ant-design/icons';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentDetail } from '@/shared/api/incident';
import { dateTime } from '@/shared/time/format';
import { useNow } from '@/shared/time/useNow';
import { Countdown } from '@/shared/ui/Countdown';
import { LateTag } from '../shared/tags';
import { minutesText } from '../shared/words';
import { type Hop, type HopState, hopsOf, RELAY_MINUTES, REPORT_MINUTES, reporterMinutes } from './relay';

const icons: Record<HopState, ComponentType> = {
  done: CheckOutlined,
  late: ExclamationOutlined,
  running: ClockCircleOutlined,
  overdue: ExclamationOutlined,
  arrived: CheckOutlined,
  sent: MailOutlined,
  unsigned: ExclamationOutlined,
  waiting: HourglassOutlined,
  skipped: StepForwardOutlined,
  notNeeded: MinusOutlined,
};

/** From the reporter to the highest level the grade asks for: each hop with the time it used and by how much it was late. */
export function RelayChain({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation();
  const hops = hopsOf(incident, useNow());
  return (
    <>
      <Summary incident={incident} hops={hops} />
      {/* Where it is wider than the page it can be scrolled by keyboard too. */}
      <div className="chain-scroll" tabIndex={0} role="group" aria-label={t('incident.chain.title')}>
        <ol className="chain">
          <Reporter incident={incident} />
          {hops.map((hop) => <HopItem key={hop.leg.id} hop={hop} />)}
        </ol>
      </div>
    </>
  );
}

/** The chain in one sentence, before it is drawn. */
function Summary({ incident, hops }: { incident: IncidentDetail; hops: Hop[] }) {
  const { t } = useTranslation();
  const late = hops.filter((hop) => hop.lateMinutes !== null);
  const upTo = t(`incident.levels.${incident.finding.relayUpTo}`);
  const reached = incident.relayLevel ? t(`incident.levels.${incident.relayLevel}`) : t('common.none');
  return (
    <p className="chain-summary">
      {t('incident.chain.summary', { reached, upTo })}{' '}
      {late.length === 0 ? t('incident.chain.noneLate') : (
        <strong className="late-text">
          {t('incident.chain.someLate', { who: late.map((hop) => `${hop.leg.organisationName} ${minutesText(hop.lateMinutes!, t)}`).join(t('common.listComma')) })}
        </strong>
      )}
    </p>
  );
}

interface NodeProps {
  state: HopState;
  icon: ReactNode;
  level: string;
  name: string;
  children: ReactNode;
}

function Node({ state, icon, level, name, children }: NodeProps) {
  return (
    <li className="hop" data-state={state}>
      <span className="hop-mark" aria-hidden>{icon}</span>
      <div className="hop-body">
        <p className="hop-level">{level}</p>
        <p className="hop-name">{name}</p>
        {children}
      </div>
    </li>
  );
}

/** A bar of the time allowed: full at its end, the part beyond it in red. Said in words beside it. */
function TimeBar({ used, allowed }: { used: number; allowed: number }) {
  const scale = Math.max(used, allowed);
  return (
    <span className="time-bar" aria-hidden>
      <span className="time-in" style={{ width: `${(Math.min(used, allowed) / scale) * 100}%` }} />
      {used > allowed && <span className="time-over" style={{ width: `${((used - allowed) / scale) * 100}%` }} />}
    </span>
  );
}

function Used({ minutes, allowed, running = false }: { minutes: number; allowed: number; running?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="hop-used">{t(running ? 'incident.chain.usedSoFar' : 'incident.chain.used', { span: minutesText(minutes, t), allowed: minutesText(allowed, t) })}</p>
      <TimeBar used={minutes} allowed={allowed} />
    </>
  );
}

function Reporter({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation();
  const used = reporterMinutes(incident);
  // Whoever else reports has no hour of the enterprise's.
  const owes = incident.channel === 'ENTERPRISE';
  const late = owes && used !== null && used > REPORT_MINUTES ? used - REPORT_MINUTES : null;
  return (
    <Node
      state={late ? 'late' : 'done'}
      icon={<UserOutlined aria-hidden />}
      level={t('incident.chain.reporter')}
      name={incident.reporter?.organisationName ?? incident.reporter?.name ?? t('incident.chain.reporterWithheld')}
    >
      <p className="hop-time">{t('incident.chain.sentAt', { time: dateTime(incident.times.sentAt) })}</p>
      {used === null && <p className="hop-time">{t('incident.chain.knownUnknown')}</p>}
      {used !== null && owes && <Used minutes={used} allowed={REPORT_MINUTES} />}
      {late !== null && <LateTag>{t('incident.chain.late', { span: minutesText(late, t) })}</LateTag>}
    </Node>
  );
}

function HopItem({ hop }: { hop: Hop }) {
  const { t } = useTranslation();
  const { leg, state, usedMinutes, lateMinutes } = hop;
  const Icon = icons[state];
  return (
    <Node state={state} icon={<Icon />} level={t(`incident.levels.${leg.level}`)} name={leg.organisationName}>
      <p className="hop-state">{t(`incident.chain.states.${state}`)}</p>
      {leg.receivedAt && (
        <p className="hop-time">
          {t('incident.chain.receivedAt', { time: dateTime(leg.receivedAt) })}
          {leg.receivedBy && <span> · {leg.receivedBy.name ?? leg.receivedBy.postName}</span>}
        </p>
      )}
      {leg.externalReceipt && <p className="hop-time">{t('incident.chain.external', { number: leg.externalReceipt })}</p>}
      {leg.relayedAt && <p className="hop-time">{t('incident.chain.relayedAt', { time: dateTime(leg.relayedAt) })}</p>}
      {usedMinutes !== null && state !== 'arrived' && <Used minutes={usedMinutes} allowed={RELAY_MINUTES} running={!leg.relayedAt} />}
      {lateMinutes !== null && <LateTag>{t('incident.chain.late', { span: minutesText(lateMinutes, t) })}</LateTag>}
      {(state === 'running' || state === 'sent') && leg.dueAt && <Countdown clock={{ dueAt: leg.dueAt, armedAt: leg.sentAt }} />}
      {leg.skipped && leg.skippedReason && <p className="hop-time user-text">{t('incident.chain.skippedReason', { reason: leg.skippedReason })}</p>}
    </Node>
  );
}
