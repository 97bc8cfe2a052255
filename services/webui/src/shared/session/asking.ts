import { useSyncExternalStore } from 'react';

let asked = false;
const watchers = new Set<() => void>();

function set(next: boolean): void {
  if (asked === next) return;
  asked = next;
  watchers.forEach((watcher) => watcher());
}

/** Somebody must sign in again, beside the page. */
export function askToSignIn(): void {
  set(true);
}

export function signedIn(): void {
  set(false);
}

export function useSignInAsked(): boolean {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => asked,
  );
}
