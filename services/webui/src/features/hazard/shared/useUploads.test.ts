import { describe, expect, it } from 'vitest';
import { MAX_BYTES, refusalOf } from './useUploads';

describe('files refused before they are sent', () => {
  it.each([
    ['image/jpeg', MAX_BYTES, null],
    ['application/pdf', 1, null],
    ['image/jpeg', MAX_BYTES + 1, 'size'],
    ['image/svg+xml', 10, 'type'],
    ['text/html', 10, 'type'],
    ['', 10, 'type'],
    ['image/heic', 10, null],
  ])('%s of %s bytes: %s', (type, size, reason) => {
    expect(refusalOf({ name: 'f', type, size })?.reason ?? null).toBe(reason);
  });
});
