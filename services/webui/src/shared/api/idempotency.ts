import { useCallback, useRef } from 'react';
import { isFinal } from './problem';

/** A version 4 UUID; `crypto.randomUUID` exists on secure origins only, and a town hall's intranet is often plain HTTP. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * One key for one form: a retry after a lost connection repeats it, so that nothing is filed twice;
 * a decided answer, good or bad, ends it.
 */
export function useIdempotent(): <T>(send: (key: string) => Promise<T>) => Promise<T> {
  const key = useRef<string | null>(null);
  return useCallback(async (send) => {
    key.current ??= uuid();
    try {
      const answer = await send(key.current);
      key.current = null;
      return answer;
    } catch (error) {
      if (isFinal(error)) key.current = null;
      throw error;
    }
  }, []);
}
