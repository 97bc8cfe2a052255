import type { Query } from '@/shared/api/http';
import { incidentGrades, incidentKinds, incidentStates } from '@/shared/api/incident';
import { pageOf } from '@/features/hazard/list/filters';

/** Filters live in the address, so that a list can be bookmarked and every number can link to it. */
export const filterNames = ['q', 'state', 'grade', 'kind', 'divisionCode', 'from', 'to', 'late'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const allowed: Partial<Record<FilterName, (value: string) => boolean>> = {
  state: (value) => (incidentStates as readonly string[]).includes(value),
  grade: (value) => (incidentGrades as readonly string[]).includes(value),
  kind: (value) => (incidentKinds as readonly string[]).includes(value),
  from: (value) => DAY.test(value),
  to: (value) => DAY.test(value),
  late: (value) => value === 'true',
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
