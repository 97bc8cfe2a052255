import { pageOf } from '@/features/hazard/list/filters';
import { caseStages, triggerOutcomes } from '@/shared/api/accountability';
import type { Query } from '@/shared/api/http';

/** Filters live in the address, so that a list can be bookmarked and every number of the board can link to it. */
export const filterNames = ['q', 'stage', 'proposal', 'divisionCode', 'handler', 'subjectId', 'sort'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;

export const sorts = ['OPENED', 'DUE'] as const;

const among = (values: readonly string[]) => (value: string) => values.includes(value);
const allowed: Partial<Record<FilterName, (value: string) => boolean>> = {
  stage: among(caseStages),
  proposal: among(triggerOutcomes),
  sort: among(sorts),
};

export function filtersOf(parameters: URLSearchParams): Filters {
  const filters: Filters = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value && (allowed[name]?.(value) ?? true)) filters[name] = value;
  }
  return filters;
}

export function parametersOf(filters: Filters): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of filterNames) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  return parameters;
}

export function queryOf(parameters: URLSearchParams): Query {
  return { ...filtersOf(parameters), ...pageOf(parameters) };
}
