import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readNotice } from './noticeFile';

it('reads a notice as it is shipped', () => {
  const read = readNotice(readFileSync('../../seeds/holidays/2026.yaml', 'utf8'));
  expect(read.issuedOn).toBe('2025-11-04');
  expect(read.holidays).toHaveLength(7);
  expect(read.holidays[0]).toMatchObject({ from: '2026-01-01', to: '2026-01-03' });
  expect(read.workdays).toContain('2026-10-10');
});
