import type { CompletionRequest, Danger, Figures, IncidentDetail, StatementContent } from '@/shared/api/incident';
import { isDanger, NO_DANGER } from '../shared/danger';
import { figureNames } from '../shared/words';

export const textNames = ['what', 'place', 'unitOverview', 'cause', 'measures', 'other'] as const satisfies readonly (keyof StatementContent)[];
export type ContentValues = Record<string, unknown>;

const FEN = 100;

/** The form starts from what was last said. */
export function valuesOf({ statement: { content } }: Pick<IncidentDetail, 'statement'>): ContentValues {
  const texts = Object.fromEntries(textNames.map((name) => [name, content[name] ?? undefined]));
  const figures = Object.fromEntries(figureNames.map((name) => [name, content.figures[name]]));
  return { ...texts, ...figures, danger: content.danger ?? null, lossYuan: content.figures.lossFen === null ? null : content.figures.lossFen / FEN };
}

function figuresOf(values: ContentValues): Figures {
  const count = (name: string) => (typeof values[name] === 'number' ? (values[name] as number) : null);
  const loss = count('lossYuan');
  return {
    ...(Object.fromEntries(figureNames.map((name) => [name, count(name)])) as Omit<Figures, 'lossFen'>),
    lossFen: loss === null ? null : Math.round(loss * FEN),
  };
}

/** In one order, so that ticking off and on again says nothing new. */
function dangerOf(values: ContentValues): Danger | null {
  const said = values.danger as Danger | null | undefined;
  if (!said) return null;
  return { polluted: [...(said.polluted ?? [])].sort(), endangered: [...(said.endangered ?? [])].sort(), other: said.other?.trim() || null };
}

/** A danger that was said before and is no longer: allowed, but never without a reason. */
export function faded(values: ContentValues, incident: Pick<IncidentDetail, 'statement'>): boolean {
  const before = incident.statement.content.danger;
  const now = dangerOf(values);
  if (!isDanger(before) || !now) return false;
  return (before.polluted ?? []).some((one) => !now.polluted!.includes(one))
    || (before.endangered ?? []).some((one) => !now.endangered!.includes(one))
    || (Boolean(before.other) && !now.other);
}

/** Only what is said anew; a field left as it was is not said again. Figures go together, for they are read together. */
export function completionOf(values: ContentValues, incident: Pick<IncidentDetail, 'statement'>): CompletionRequest {
  const before = incident.statement.content;
  const content: Partial<StatementContent> = {};
  for (const name of textNames) {
    const said = typeof values[name] === 'string' ? values[name].trim() : '';
    if (said && said !== before[name]) content[name] = said;
  }
  const figures = figuresOf(values);
  if ([...figureNames, 'lossFen' as const].some((name) => figures[name] !== before.figures[name])) content.figures = figures;
  const danger = dangerOf(values);
  if (danger && JSON.stringify(danger) !== JSON.stringify(dangerOf({ danger: before.danger }) ?? NO_DANGER)) content.danger = danger;
  const reason = typeof values.reason === 'string' && values.reason.trim() ? values.reason.trim() : undefined;
  return { content, ...(reason ? { reason } : {}), evidenceIds: (values.evidenceIds as string[] | undefined) ?? [] };
}

/** Casualties below what was said before: allowed, but never without a reason. */
export function fallen(values: ContentValues, incident: Pick<IncidentDetail, 'statement'>): (keyof Figures)[] {
  const before = incident.statement.content.figures;
  const now = figuresOf(values);
  return figureNames.filter((name) => before[name] !== null && (now[name] === null || now[name] < before[name]));
}
