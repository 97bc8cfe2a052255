import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { request } from '@/shared/api/http';
import type { IncidentDetail } from '@/shared/api/incident';
import type { HeldPost } from '@/shared/api/portal';
import { isFinal } from '@/shared/api/problem';
import { useDraft } from '@/shared/draft/useDraft';
import { serverNow } from '@/shared/time/serverClock';
import { INCIDENTS } from '../shared/useIncidents';
import { emptyDraft, type FlashDraft, sealed } from './flashDraft';

export const RETRY_MILLIS = 20_000;

/**
 * Holds the report from the first letter to the answer of the server. A lost connection seals what was sent: it is
 * repeated unchanged under its key, by hand, when the network returns, and every 20 seconds.
 */
export function useFlash(username: string, post: HeldPost | null, onSent: (incident: IncidentDetail) => void) {
  const client = useQueryClient();
  const store = useDraft<FlashDraft>(`duban.flash.${username}`);
  const [draft, setDraft] = useState<FlashDraft>(() => store.found ?? emptyDraft(post, serverNow()));
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const busy = useRef(false);

  const put = useCallback((next: FlashDraft) => {
    setDraft(next);
    store.save(next);
  }, [store]);
  const change = useCallback((part: Partial<FlashDraft>) => {
    setDraft((before) => {
      const next = { ...before, ...part };
      store.save(next);
      return next;
    });
  }, [store]);

  const send = useCallback(async (from: FlashDraft) => {
    if (busy.current) return;
    busy.current = true;
    const next = sealed(from, serverNow());
    put(next);
    setSending(true);
    try {
      const { key, body } = next.pending!;
      const incident = await request<IncidentDetail>(INCIDENTS, { method: 'POST', body, idempotencyKey: key });
      store.discard();
      for (const name of ['incidents', 'inbox', 'board']) void client.invalidateQueries({ queryKey: [name] });
      onSent(incident);
    } catch (fault) {
      setError(fault);
      // Decided: what is corrected now is another report and gets another key.
      if (isFinal(fault)) put({ ...next, pending: null });
    } finally {
      busy.current = false;
      setSending(false);
    }
  }, [client, onSent, put, store]);

  useRetry(draft, sending, send);
  return { draft, restored: store.found !== null, change, send: () => void send(draft), reopen: () => put({ ...draft, pending: null }), discard: store.discard, error, sending };
}

function useRetry(draft: FlashDraft, sending: boolean, send: (draft: FlashDraft) => Promise<void>): void {
  useEffect(() => {
    if (!draft.pending || sending) return undefined;
    const again = () => void send(draft);
    const timer = setTimeout(again, RETRY_MILLIS);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [draft, sending, send]);
}
