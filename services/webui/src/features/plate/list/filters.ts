import { pageOf } from '@/features/hazard/list/filters';
import type { Query } from '@/shared/api/http';
import { plateBuckets, plateLevels, plateStates } from '@/shared/api/plate';

/** Filters live in the address, so that every number of the board can link to its list. */
export const filterNames = ['q', 'state', 'level', 'bucket', 'division', 'enterprise'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;

const allowed: Partial<Record<FilterName, readonly string[]>> = { state: plateStates, level: plateLevels, bucket: plateBuckets };

export function filtersOf(parameters: URLSearchParams): Filters {
  const filters: Filters = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value && (allowed[name]?.includes(value) ?? true)) filters[name] = value;
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

/** The board shows every stage of what the rest of the filters leaves. */
export function boardQueryOf({ q, division, enterprise }: Filters): Query {
  return { q, division, enterprise };
}

export function listLink(filters: Filters): string {
  return `/plates?${parametersOf(filters).toString()}`;
}
