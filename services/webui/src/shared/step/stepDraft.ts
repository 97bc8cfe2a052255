import dayjs, { isDayjs } from 'dayjs';
import { createContext, useCallback, useMemo, useRef, useState } from 'react';
import type { Evidence } from '../api/hazard';
import { useDraft } from '../draft/useDraft';
import { serverNow } from '../time/serverClock';
import type { Values } from './StepDrawer';

const PREFIX = 'duban.step.';
const WALL = 'YYYY-MM-DDTHH:mm:ss';
/** After so many days nobody comes back to a step; until then a forgotten form must not fill the device. */
const KEPT_DAYS = 30;

/** What was typed into the form of a step and not sent. */
export interface StepDraft {
  at: string;
  /** The version of the case that was on the page then; what only begins has none. */
  version?: number | undefined;
  values: Values;
  files: Evidence[];
}

/** Files that were uploaded for a form before it was opened again, and who keeps those that follow. */
export interface FormFiles {
  initial: Evidence[];
  onFiles: (files: Evidence[]) => void;
}

export const FormFiles = createContext<FormFiles | null>(null);

interface WallTime {
  $wall: string;
}

function isWallTime(value: object): value is WallTime {
  return '$wall' in value;
}

function packed(value: unknown): unknown {
  if (isDayjs(value)) return { $wall: value.format(WALL) } satisfies WallTime;
  if (Array.isArray(value)) return value.map(packed);
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, packed(part)]));
  // What was emptied stays empty: left out, the form would fill in what it begins with.
  return value ?? null;
}

function unpacked(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object') return value;
  if (isWallTime(value)) return dayjs(value.$wall);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, unpacked(part)]));
}

function isDraft(stored: unknown): stored is StepDraft {
  const draft = stored as StepDraft | null;
  return typeof draft?.at === 'string' && ['number', 'undefined'].includes(typeof draft.version)
    && typeof draft.values === 'object' && draft.values !== null
    && Array.isArray(draft.files)
    && draft.files.every((file) => [file?.id, file?.name, file?.mediaType].every((word) => typeof word === 'string'));
}

function keyOf(username: string, step: string): string {
  return `${PREFIX}${username}.${step}`;
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function forgetOld(): void {
  try {
    const oldest = serverNow() - KEPT_DAYS * 86_400_000;
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
      const draft = read(key);
      if (!isDraft(draft) || !(Date.parse(draft.at) > oldest)) localStorage.removeItem(key);
    }
  } catch {
    // What cannot be read cannot be offered either.
  }
}

/** Whether something was typed into a step, of whatever part, and not sent. @param step its address */
export function hasStepDraft(username: string, step: string): boolean {
  const key = keyOf(username, step);
  try {
    return Object.keys(localStorage).some((name) => (name === key || name.startsWith(`${key}.`)) && isDraft(read(name)));
  } catch {
    return false;
  }
}

/**
 * Keeps what is typed into one step of one case on this device, per person (a shared computer must not mix them up),
 * until it is sent or thrown away: a reload, Back, Esc or an expired session loses nothing.
 *
 * @param step the address of the step
 */
export function useStepDraft(username: string, step: string, version: number | undefined) {
  useState(forgetOld);
  const store = useDraft<unknown>(keyOf(username, step));
  const [found, setFound] = useState<StepDraft | null>(() =>
    isDraft(store.found) ? { ...store.found, values: unpacked(store.found.values) as Values } : null);
  const now = useRef<Pick<StepDraft, 'values' | 'files'>>({ values: found?.values ?? {}, files: found?.files ?? [] });
  const keep = useCallback((change: Partial<typeof now.current>) => {
    now.current = { ...now.current, ...change };
    store.save({ ...now.current, values: packed(now.current.values), at: new Date(serverNow()).toISOString(), version });
  }, [store, version]);
  const startAnew = useCallback(() => {
    now.current = { values: {}, files: [] };
    store.forget();
    setFound(null);
  }, [store]);
  return useMemo(
    () => ({
      found,
      type: (values: Values) => keep({ values }),
      attach: (files: Evidence[]) => keep({ files }),
      startAnew,
      sent: store.discard,
    }),
    [found, keep, startAnew, store],
  );
}
