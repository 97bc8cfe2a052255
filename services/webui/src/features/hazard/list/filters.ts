import { buckets, grades, hazardStates } from '@/shared/api/hazard';
import type { Query } from '@/shared/api/http';

/** Filters live in the address, so that a list can be bookmarked, sent to a colleague and come back to. */
export const filterNames = ['q', 'state', 'grade', 'bucket', 'matter', 'organisation', 'enterprise', 'division', 'mine', 'sort'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;

const DEFAULT_SIZE = 20;

const allowed: Partial<Record<FilterName, readonly string[]>> = {
  state: hazardStates,
  grade: grades,
  bucket: buckets,
  mine: ['true'],
  sort: ['DUE', 'NUMBER'],
};

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

function positive(text: string | null, fallback: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : fallback;
}

/** Page numbers are counted from one in the address, from zero in the API. */
export function pageOf(parameters: URLSearchParams): { page: number; size: number } {
  return {
    page: positive(parameters.get('page'), 1) - 1,
    size: Math.min(positive(parameters.get('size'), DEFAULT_SIZE), 100),
  };
}

export function queryOf(parameters: URLSearchParams): Query {
  return { ...filtersOf(parameters), ...pageOf(parameters) };
}
