import { pageOf } from '@/features/hazard/list/filters';
import { dutyCycles, dutyStates } from '@/shared/api/duty';
import type { Query } from '@/shared/api/http';
import { cycleOf, numberOf, yearOf } from '../shared/period';

/** Filters live in the address: every number of the overview links to its list. */
export const filterNames = ['q', 'state', 'cycle', 'year', 'period', 'divisionCode', 'organisation', 'post', 'mine', 'sort'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;

export const sorts = ['PERIOD', 'DUE', 'POST'] as const;

const among = (values: readonly string[]) => (value: string) => values.includes(value);
const allowed: Partial<Record<FilterName, (value: string) => boolean>> = {
  state: among(dutyStates),
  cycle: among(dutyCycles),
  year: (value) => yearOf(value) !== null,
  mine: among(['true']),
  sort: among(sorts),
};

export function filtersOf(parameters: URLSearchParams): Filters {
  const filters: Filters = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value && (allowed[name]?.(value) ?? true)) filters[name] = value;
  }
  return withinPeriod(filters);
}

/** The third of which year, and of quarters or months? A period is told by all three. */
export function withinPeriod(filters: Filters): Filters {
  const cycle = cycleOf(filters.cycle ?? null);
  if (filters.year && cycle && numberOf(filters.period ?? null, cycle) !== null) return filters;
  const { period: _period, ...rest } = filters;
  return rest;
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
