/**
 * The server's time, which is the time that counts: a phone may be wrong, and in the demo the platform's clock is
 * moved forward. Kept as an offset from the browser's clock.
 */
let offsetMillis = 0;

export function synchronise(serverTime: string): void {
  const server = Date.parse(serverTime);
  if (!Number.isNaN(server)) offsetMillis = server - Date.now();
}

export function serverNow(): number {
  return Date.now() + offsetMillis;
}
