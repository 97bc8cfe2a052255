import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDay, readDays } from './noticeDays';
import { NotANotice, readNotice, sampleNotice } from './noticeFile';

const sample = (year: number) => sampleNotice(year, `国办发明电〔${year - 1}〕1号`, '元旦');

it('reads a notice as it is shipped', () => {
  const read = readNotice(readFileSync('../../seeds/holidays/2026.yaml', 'utf8'), 2026);
  expect(read.issuedOn).toBe('2025-11-04');
  expect(read.holidays).toHaveLength(7);
  expect(read.holidays[0]).toMatchObject({ name: '元旦', from: '2026-01-01', to: '2026-01-03' });
  expect(read.workdays).toContain('2026-10-10');
});

it('reads its own sample, rows over several lines, lists in one line and days as people write them', () => {
  expect(readNotice(sample(2027), 2027).workdays).toEqual(['2027-01-04']);
  const block = 'document: "国办发明电〔2026〕1号"\nissuedOn: 2026/11/4\nholidays:\n- name: 元旦\n  from: 1月1日\n  to: 2027.1.3\nworkdays: [2027-01-31, 2027/2/13]\n';
  expect(readNotice(block, 2027)).toEqual({
    document: '国办发明电〔2026〕1号', issuedOn: '2026-11-04',
    holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }], workdays: ['2027-01-31', '2027-02-13'],
  });
});

it.each([
  ['plain text', '关于2027年部分节假日安排的通知\n元旦：1月1日至3日放假，共3天。'],
  ['broken JSON', '{"year":2027'],
  ['broken YAML', 'year: 2027\nholidays: x'],
  ['a picture', '\uFFFD\uFFFD\u0000\u0010JFIF\n\uFFFD\u0001'],
  ['nothing', ''],
  ['a holiday without its end', sample(2027).replace(', to: 2027-01-03', '')],
  ['a day there is not', sample(2027).replace('2027-01-04', '2027-02-30')],
  ['a year that is not asked for', sample(2026)],
])('takes %s for no notice', (_what, text) => {
  expect(() => readNotice(text, 2027)).toThrow(NotANotice);
});

it.each([
  ['2027-02-20', '2027-02-20'], ['2027/2/20', '2027-02-20'], ['2027.2.20', '2027-02-20'], ['2月20日', '2027-02-20'],
  ['２０２７年２月２０日', '2027-02-20'], ['2月20日（星期六）上班', '2027-02-20'], ['2028年1月2日', '2028-01-02'],
  ['2月20日（星期日）', null], ['2月30日', null], ['2/20', null], ['二月二十日', null], ['', null],
])('reads the day %s as %s', (written, day) => {
  expect(readDay(written, 2027)).toBe(day);
});

it('loses none of several days', () => {
  expect(readDays('1月31日\n2027-02-13，2027/2/20、下周六', 2027)).toEqual({ days: ['2027-01-31', '2027-02-13', '2027-02-20'], unreadable: ['下周六'] });
  expect(readDays('1 月 31 日（星期日）、2月13日（星期六）上班。', 2027)).toEqual({ days: ['2027-01-31', '2027-02-13'], unreadable: [] });
});
