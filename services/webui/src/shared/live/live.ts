import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';

/** What each event of the stream makes out of date on this page. */
const outdated: Record<string, string[]> = {
  board: ['board', 'session', 'demoClock'],
  inbox: ['inbox'],
  notification: ['notifications', 'session'],
  hazard: ['hazard', 'hazards', 'enforcement', 'plate', 'plates'],
  incident: ['incident', 'incidents', 'incidentStatistics'],
  matter: ['plate', 'plates', 'accountability', 'duty', 'duties'],
};

const GATHER_MILLIS = 400;
const RECONNECT_MILLIS = 5_000;

let connected = false;
const watchers = new Set<() => void>();

function setConnected(next: boolean): void {
  connected = next;
  watchers.forEach((watcher) => watcher());
}

export function useConnected(): boolean {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => connected,
  );
}

/** Listens to the portal's stream while the page is open; a burst of events leads to one round of fetching. */
export function useLive(): void {
  const client = useQueryClient();
  useEffect(() => {
    if (typeof EventSource === 'undefined') return undefined;
    const due = new Set<string>();
    let source: EventSource | undefined;
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let reconnecting: ReturnType<typeof setTimeout> | undefined;

    const flush = () => {
      gathering = undefined;
      due.forEach((key) => void client.invalidateQueries({ queryKey: [key] }));
      due.clear();
    };
    const note = (keys: string[]) => {
      keys.forEach((key) => due.add(key));
      gathering ??= setTimeout(flush, GATHER_MILLIS);
    };
    const open = () => {
      const next = new EventSource('/api/live');
      source = next;
      next.onopen = () => setConnected(true);
      next.onerror = () => {
        setConnected(false);
        // The browser reconnects by itself except after an HTTP error, when it gives up for good.
        if (next.readyState === EventSource.CLOSED) reconnecting = setTimeout(open, RECONNECT_MILLIS);
      };
      for (const [name, keys] of Object.entries(outdated)) next.addEventListener(name, () => note(keys));
    };

    open();
    return () => {
      clearTimeout(gathering);
      clearTimeout(reconnecting);
      source?.close();
      setConnected(false);
    };
  }, [client]);
}
