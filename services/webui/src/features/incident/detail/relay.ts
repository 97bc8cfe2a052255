import type { IncidentDetail, RelayLeg } from '@/shared/api/incident';

export type HopState = 'done' | 'late' | 'running' | 'overdue' | 'arrived' | 'sent' | 'unsigned' | 'waiting' | 'skipped' | 'notNeeded';

export interface Hop {
  leg: RelayLeg;
  state: HopState;
  usedMinutes: number | null;
  lateMinutes: number | null;
}

const MINUTE = 60_000;

function minutesBetween(from: string, to: number): number {
  return Math.max(0, Math.floor((to - Date.parse(from)) / MINUTE));
}

function stateOf(leg: RelayLeg, late: number | null): HopState {
  if (leg.skipped) return 'skipped';
  if (leg.relayedAt) return late ? 'late' : 'done';
  if (leg.receivedAt) return leg.dueAt ? (late ? 'overdue' : 'running') : 'arrived';
  if (leg.sentAt) return late ? 'unsigned' : 'sent';
  return leg.required ? 'waiting' : 'notNeeded';
}

/** A level's share of the way: a clock that still runs is counted on from what the server last said. */
export function hopOf(leg: RelayLeg, now: number): Hop {
  const running = leg.sentAt !== null && leg.relayedAt === null && leg.dueAt !== null;
  const usedMinutes = running ? minutesBetween(leg.sentAt!, now) : leg.usedMinutes;
  const lateMinutes = running ? minutesBetween(leg.dueAt!, now) || null : leg.lateMinutes || null;
  return { leg, usedMinutes, lateMinutes, state: stateOf(leg, lateMinutes) };
}

export function hopsOf(incident: Pick<IncidentDetail, 'relay'>, now: number): Hop[] {
  return incident.relay.map((leg) => hopOf(leg, now));
}

/** How long the reporter took from knowing to sending; null where nobody said when it became known. */
export function reporterMinutes({ times }: Pick<IncidentDetail, 'times'>): number | null {
  return times.knownAt === null ? null : minutesBetween(times.knownAt, Date.parse(times.sentAt));
}

/** The hour of art. 9 binds the enterprise. */
export const REPORT_MINUTES = 60;
/** Two hours a level, art. 11, from when the report came to it. */
export const RELAY_MINUTES = 120;
