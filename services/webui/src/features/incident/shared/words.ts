import type { TFunction } from 'i18next';
import type { Figures, IncidentRow } from '@/shared/api/incident';

const HOUR = 60;
const DAY = 24 * HOUR;

/** `1 小时 25 分`: lateness is told to the minute, and days where there are many. */
export function minutesText(minutes: number, t: TFunction): string {
  const whole = Math.max(0, Math.floor(minutes));
  const parts: string[] = [];
  if (whole >= DAY) parts.push(t('countdown.days', { count: Math.floor(whole / DAY) }));
  if (whole >= HOUR && whole % DAY >= HOUR) parts.push(t('countdown.hours', { count: Math.floor((whole % DAY) / HOUR) }));
  if (whole < DAY && (whole % HOUR > 0 || whole === 0)) parts.push(t('countdown.minutes', { count: whole % HOUR }));
  return parts.join(' ');
}

/** Fen to yuan, grouped; unknown stays unknown. */
export function yuan(fen: number | null, t: TFunction): string {
  if (fen === null) return t('incident.unknown');
  return t('incident.yuan', { amount: (fen / 100).toLocaleString('en-US', { minimumFractionDigits: 0, maximumFractionDigits: 2 }) });
}

export const figureNames = [
  'deaths', 'missing', 'seriousInjuries', 'minorInjuries', 'poisoned', 'trapped', 'inDanger', 'evacuated',
] as const satisfies readonly (keyof Figures)[];

/** The casualties of a row in a few words: what is unknown is said to be unknown, what is zero is left out. */
export function casualties(row: Pick<IncidentRow, 'deaths' | 'seriousInjuries' | 'missing'>, t: TFunction): string {
  const parts = (['deaths', 'missing', 'seriousInjuries'] as const)
    .filter((name) => (row[name] ?? 0) > 0)
    .map((name) => `${t(`incident.figures.${name}`)} ${row[name]}`);
  if (row.deaths === null) parts.unshift(t('incident.deathsUnknown'));
  return parts.join(' · ') || t('incident.noCasualties');
}
