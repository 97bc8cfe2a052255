import { useSyncExternalStore } from 'react';
import { serverNow } from './serverClock';

/** One ticker for all countdowns of the page. */
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let current = 0;

function tick(): void {
  current = Math.floor(serverNow() / 1000) * 1000;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) timer = setInterval(tick, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

function snapshot(): number {
  const second = Math.floor(serverNow() / 1000) * 1000;
  if (Math.abs(second - current) >= 1000) current = second;
  return current;
}

/** Server time in milliseconds, renewed each second. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, snapshot);
}
