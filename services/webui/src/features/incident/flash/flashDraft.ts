import { uuid } from '@/shared/api/idempotency';
import type { Danger, Figures, FlashReport, IncidentKind } from '@/shared/api/incident';
import { isDanger } from '../shared/danger';
import type { HeldPost } from '@/shared/api/portal';
import { fromLocalInput, stamped } from '@/shared/time/format';
import { numberFault, type Range } from '@/shared/ui/numbers';

export const flashFigures = ['deaths', 'missing', 'seriousInjuries'] as const satisfies readonly (keyof Figures)[];
export type FlashFigure = (typeof flashFigures)[number];
export const FIGURE: Range = { min: 0, max: 9999, whole: true };

/** What was typed so far. Times are in the form of the browser's time field, empty where not known. */
export interface FlashDraft {
  what: string;
  place: string;
  divisionCode: string | undefined;
  enterpriseId: string | undefined;
  kind: IncidentKind;
  tipOff: boolean;
  longitude: number | undefined;
  latitude: number | undefined;
  occurredAt: string;
  knownAt: string;
  /** What was typed is kept even where it is no number: it is refused, not lost. */
  figures: Partial<Record<FlashFigure, number | string | null>>;
  /** Absent in drafts of a release before. */
  danger?: Danger | undefined;
  evidenceIds: string[];
  openedAt: number;
  /** Sent and not answered: the same bytes go again under the same key, so that nothing is filed twice. */
  pending: { key: string; body: FlashReport } | null;
}

export function emptyDraft(post: HeldPost | null, now: number): FlashDraft {
  const own = post?.organisationKind === 'ENTERPRISE';
  return {
    what: '', place: '', divisionCode: post?.divisionCode, enterpriseId: own ? post?.organisationId : undefined, kind: 'WORK', tipOff: false,
    longitude: undefined, latitude: undefined, occurredAt: '', knownAt: '', figures: {}, evidenceIds: [], openedAt: now, pending: null,
  };
}

/** The figures that cannot be sent, each with what is wrong. */
export function figureFaults(draft: FlashDraft) {
  return flashFigures.flatMap((name) => {
    const fault = numberFault(draft.figures[name], FIGURE);
    return fault ? [{ name, fault }] : [];
  });
}

/** Unknown figures are left out: unknown is not zero. */
function figuresOf(draft: FlashDraft): Partial<Figures> | undefined {
  const known = Object.entries(draft.figures).filter(([, count]) => typeof count === 'number');
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

export function bodyOf(draft: FlashDraft, now: number): FlashReport {
  const body: FlashReport = { place: draft.place.trim(), kind: draft.kind, sentAt: stamped(now), evidenceIds: draft.evidenceIds };
  const optional: Partial<FlashReport> = {
    what: draft.what.trim() || undefined, tipOff: draft.tipOff || undefined,
    divisionCode: draft.divisionCode, enterpriseId: draft.enterpriseId, longitude: draft.longitude, latitude: draft.latitude,
    occurredAt: fromLocalInput(draft.occurredAt), knownAt: fromLocalInput(draft.knownAt), figures: figuresOf(draft),
    danger: isDanger(draft.danger) ? draft.danger : undefined,
  };
  return Object.assign(body, Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)));
}

export function sealed(draft: FlashDraft, now: number): FlashDraft {
  return { ...draft, pending: draft.pending ?? { key: uuid(), body: bodyOf(draft, now) } };
}

const TOLERANCE = 5 * 60_000;
export type TimeFault = 'future' | 'knownBeforeOccurred';

/** What the service would refuse anyway, said at the field before anything is sent. */
export function timeFaults(draft: FlashDraft, now: number): Partial<Record<'occurredAt' | 'knownAt', TimeFault>> {
  const occurred = Date.parse(fromLocalInput(draft.occurredAt) ?? '');
  const known = Date.parse(fromLocalInput(draft.knownAt) ?? '');
  const faults: Partial<Record<'occurredAt' | 'knownAt', TimeFault>> = {};
  if (occurred > now + TOLERANCE) faults.occurredAt = 'future';
  if (known > now + TOLERANCE) faults.knownAt = 'future';
  else if (known < occurred) faults.knownAt = 'knownBeforeOccurred';
  return faults;
}
