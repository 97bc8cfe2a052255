import dayjs from 'dayjs';
import { useMemo, useRef } from 'react';
import type { Evidence } from '@/shared/api/hazard';
import { serverNow } from '@/shared/time/serverClock';
import type { Filing, FilingBody } from './filing';

/** A report that was sent without an answer coming back: whether it arrived is not known. */
export interface Unanswered {
  key: string;
  body: FilingBody;
}

export interface Draft {
  savedAt: string;
  values: Partial<Omit<Filing, 'foundAt' | 'evidenceIds'>> & { foundAt?: string };
  files: Evidence[];
  unanswered: Unanswered | null;
}

const WALL = 'YYYY-MM-DDTHH:mm:ss';

/** Per person: a shared computer must not mix them up. */
function keyOf(username: string): string {
  return `duban.report.${username}`;
}

function isDraft(stored: unknown): stored is Draft {
  const draft = stored as Draft | null;
  return typeof draft?.savedAt === 'string' && typeof draft.values === 'object' && draft.values !== null
    && Array.isArray(draft.files) && draft.files.every((file) => typeof file?.id === 'string')
    && (draft.unanswered === null || typeof draft.unanswered?.key === 'string');
}

export function readDraft(username: string): Draft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(username)) ?? 'null');
    return isDraft(stored) ? stored : null;
  } catch {
    return null;
  }
}

function store(username: string, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(username), JSON.stringify(draft));
  } catch {
    // Without storage, or with a full one, the report lasts as long as the page.
  }
}

export function discardDraft(username: string): void {
  try {
    localStorage.removeItem(keyOf(username));
  } catch {
    // Where nothing may be stored there is nothing to remove.
  }
}

/** What the form fills in by itself is not worth coming back to. */
const OWN_WORK = ['place', 'matterCode', 'title', 'description', 'longitude', 'latitude', 'enterpriseId', 'criteriaAnswers'] as const;

function isBegun(values: Partial<Filing>, files: Evidence[]): boolean {
  return files.length > 0 || OWN_WORK.some((name) => {
    const value = values[name];
    if (typeof value === 'string') return value.trim() !== '';
    return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value != null;
  });
}

/** The form's values as they were, for the form's `initialValues`. */
export function restored({ values, files }: Draft): Partial<Filing> {
  const foundAt = dayjs(values.foundAt ?? null);
  const { foundAt: _text, ...rest } = values;
  return { ...rest, ...(foundAt.isValid() ? { foundAt } : {}), evidenceIds: files.map((file) => file.id) };
}

/** Where the one draft of a person is kept while its form is open. */
export function useDraft(username: string, start: Draft | null) {
  const current = useRef<Draft>(start ?? { savedAt: '', values: {}, files: [], unanswered: null });
  const closed = useRef(false);
  return useMemo(() => {
    const keep = (change: Partial<Draft>) => {
      if (closed.current) return;
      current.current = { ...current.current, ...change, savedAt: new Date(serverNow()).toISOString() };
      store(username, current.current);
    };
    return {
      type: ({ evidenceIds: _ids, foundAt, ...values }: Partial<Filing>, files: Evidence[]) => {
        if (isBegun(values, files)) keep({ values: { ...values, ...(foundAt ? { foundAt: foundAt.format(WALL) } : {}) }, files });
        else if (!current.current.unanswered && !closed.current) discardDraft(username);
      },
      /** Before it is sent: an answer may never come, not even to this page. */
      awaitAnswer: (unanswered: Unanswered) => keep({ unanswered }),
      answered: () => keep({ unanswered: null }),
      close: () => {
        closed.current = true;
        discardDraft(username);
      },
    };
  }, [username]);
}
