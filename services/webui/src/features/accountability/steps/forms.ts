import type { ComponentType } from 'react';

export type Values = Record<string, unknown>;

/** The fields of a step, where it goes, and what it sends. */
export interface StepForm<Matter> {
  Fields: ComponentType<{ matter: Matter }>;
  /** The noun under the matter; `{target}` is the one chosen in the form. */
  path: string;
  names: readonly string[];
  initial?: (matter: Matter) => Values;
  body?: (values: Values, matter: Matter) => Values;
}

export const withFiles = (values: Values): Values => ({ ...values, evidenceIds: values.evidenceIds ?? [] });

export function initialOf<Matter>(form: StepForm<Matter>, matter: Matter, target: string | undefined): Values {
  const start = form.initial?.(matter) ?? {};
  return target === undefined ? start : { ...start, target };
}

export function requestOf<Matter>(form: StepForm<Matter>, matter: Matter, values: Values): { path: string; body: Values } {
  const { target, ...rest } = values;
  return {
    path: form.path.replace('{target}', encodeURIComponent(String(target))),
    body: form.body ? form.body({ ...rest, target }, matter) : rest,
  };
}
