import { useCallback, useMemo, useRef, useState } from 'react';

function read<T>(key: string): T | null {
  try {
    const stored = localStorage.getItem(key);
    return stored ? (JSON.parse(stored) as T) : null;
  } catch {
    return null;
  }
}

/** What was typed but not sent yet, kept on this device so that a reload, a call or an empty battery loses nothing. */
export function useDraft<T>(key: string) {
  const [found] = useState(() => read<T>(key));
  const closed = useRef(false);
  const save = useCallback((value: T) => {
    if (closed.current) return;
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // Without storage the draft lasts as long as the page.
    }
  }, [key]);
  /** Thrown away: what is typed from now on is kept. */
  const forget = useCallback(() => {
    try {
      localStorage.removeItem(key);
    } catch {
      // There was nothing to remove.
    }
  }, [key]);
  /** Sent: nothing is kept any more, also not what a late event would still save. */
  const discard = useCallback(() => {
    closed.current = true;
    forget();
  }, [forget]);
  return useMemo(() => ({ found, save, forget, discard }), [found, save, forget, discard]);
}
