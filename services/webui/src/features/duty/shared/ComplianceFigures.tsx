import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Compliance, DutyState } from '@/shared/api/duty';
import { rateText } from './words';

interface Props {
  compliance: Compliance;
  /** The list behind a number. */
  link: (state?: DutyState) => string;
}

/** The rate and what it is made of; every number opens its list. */
export function ComplianceFigures({ compliance, link }: Props) {
  const { t } = useTranslation();
  const { total, open, done, missed, madeUp, onTimeRate } = compliance;
  const settled = done + missed + madeUp;
  return (
    <ul className="figures duty-figures">
      <li>
        <div className="figure" data-tone={onTimeRate === null || onTimeRate === 1 ? 'calm' : 'h72'}>
          <span className="figure-label">{t('duty.rate')}</span>
          <span className="figure-count">{rateText(onTimeRate)}</span>
          <span className="figure-hint">{settled === 0 ? t('duty.rateNone') : t('duty.rateOf', { done, settled })}</span>
        </div>
      </li>
      <Figure to={link('MISSED')} label={t('duty.counts.missed')} count={missed} tone="overdue" />
      <Figure to={link('MADE_UP')} label={t('duty.counts.madeUp')} count={madeUp} tone="h72" />
      <Figure to={link('OPEN')} label={t('duty.counts.open')} count={open} tone="open" />
      <Figure to={link('DONE')} label={t('duty.counts.done')} count={done} tone="calm" />
      <Figure to={link()} label={t('duty.counts.total')} count={total} tone="calm" />
    </ul>
  );
}

function Figure({ to, label, count, tone }: { to: string; label: string; count: number; tone: string }) {
  return (
    <li>
      <Link to={to} className="figure" data-tone={count > 0 ? tone : 'calm'}>
        <span className="figure-label">{label}</span>
        <span className="figure-count">{count}</span>
      </Link>
    </li>
  );
}
