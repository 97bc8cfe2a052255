import { describe, expect, it } from 'vitest';
import { i18next } from '@/shared/i18n';
import { casualties, minutesText, yuan } from './words';

const t = i18next.t;

describe('lateness in words', () => {
  it.each([
    [0, '0 分'],
    [0.9, '0 分'],
    [24, '24 分'],
    [60, '1 小时'],
    [144, '2 小时 24 分'],
    [1440, '1 天'],
    [1530, '1 天 1 小时'],
  ])('%s minutes: %s', (minutes, expected) => {
    expect(minutesText(minutes, t)).toBe(expected);
  });
});

describe('casualties in words', () => {
  it.each([
    [{ deaths: 2, missing: 1, seriousInjuries: 0 }, '死亡 2 · 下落不明 1'],
    [{ deaths: 0, missing: 0, seriousInjuries: 0 }, '未报伤亡'],
    [{ deaths: null, missing: null, seriousInjuries: 3 }, '死亡人数不清楚 · 重伤 3'],
  ])('%o: %s', (row, expected) => {
    expect(casualties(row, t)).toBe(expected);
  });
});

describe('money', () => {
  it.each([[123_456_789, '1,234,567.89 元'], [100, '1 元'], [0, '0 元'], [null, '不清楚']])('%s fen: %s', (fen, expected) => {
    expect(yuan(fen, t)).toBe(expected);
  });
});
