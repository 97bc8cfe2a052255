import { describe, expect, it } from 'vitest';
import { onTheWall, withOffset } from './format';

describe('times typed by people', () => {
  it('are Beijing time wherever the browser is', () => {
    expect(onTheWall('2026-11-22T01:00:00Z').format('YYYY-MM-DD HH:mm')).toBe('2026-11-22 09:00');
    expect(withOffset(onTheWall('2026-11-22T01:00:00Z').hour(23))).toBe('2026-11-22T23:00:00+08:00');
  });
});
