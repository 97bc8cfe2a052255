import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '@/test/server';
import { visit } from '@/test/render';
import { sampleNotice } from './noticeFile';

const sample = (year: number) => sampleNotice(year, `国办发明电〔${year - 1}〕1号`, '元旦');

const previewed: unknown[] = [];
const taken: unknown[] = [];
let asked = 0;

beforeEach(() => {
  previewed.length = 0;
  taken.length = 0;
  asked = 0;
  server.use(
    http.get('/api/:service/clock-desk', () => {
      asked += 1;
      return HttpResponse.json({ clocksAgree: true, aheadMillis: 0, missingYears: [], provisional: 0 });
    }),
    http.post('/api/:service/clock-desk/notices/2027/preview', async ({ request }) => {
      previewed.push(await request.json());
      return HttpResponse.json({ looked: 0, more: false, moved: 0, first: [] });
    }),
    http.put('/api/registry/holidays/2027', async ({ request }) => {
      taken.push(await request.json());
      return HttpResponse.json({});
    }),
  );
});

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

/** jsdom's files cannot be read as text. */
async function file(name: string, text: string) {
  await screen.findByRole('button', { name: /从文件读取/ });
  fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: [Object.assign(new File([text], name), { text: () => Promise.resolve(text) })] } });
}

describe('entering a holiday notice', () => {
  it('refuses by name what it cannot read and goes on only with every day understood', async () => {
    visit('/holidays?year=2027', 'anweiban');
    await file('2027.yaml', sample(2027));
    await screen.findByDisplayValue('2027-01-03');
    type('调休上班日', '1月31日\n2027-02-13，2027/2/20、下周六');
    type('止', '元月三日');
    await userEvent.click(screen.getByRole('button', { name: '试算' }));
    expect(await screen.findByText('无法识别的日期：下周六')).toBeDefined();
    expect(await screen.findByText('无法识别的日期：元月三日')).toBeDefined();
    expect(previewed).toEqual([]);
    type('调休上班日', '1月31日\n2027-02-13，2027/2/20');
    type('止', '1月3日');
    await userEvent.click(screen.getByRole('button', { name: '试算' }));
    await waitFor(() => expect(previewed).toHaveLength(3));
    expect(previewed[0]).toMatchObject({
      holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }], workdays: ['2027-01-31', '2027-02-13', '2027-02-20'],
    });
  });

  it.each(['关于2027年部分节假日安排的通知', '{"year":2027', 'year: 2027\nholidays: x', '\uFFFD\uFFFDJFIF'])('says of %j that it is no notice and leaves the form alone', async (text) => {
    visit('/holidays?year=2027', 'anweiban');
    await screen.findByLabelText('文号');
    type('文号', '国办发明电〔2026〕9号');
    await file('notice.txt', text);
    const told = await screen.findByText(/这不是放假通知文件/);
    expect(told.closest('[role=alert]')!.textContent).toContain(sample(2027).trim());
    expect(screen.getByDisplayValue('国办发明电〔2026〕9号')).toBeDefined();
  });

  it('shows the days as understood, asks once more, and asks the banner again after it was taken', async () => {
    visit('/holidays?year=2027', 'anweiban');
    await file('2027.yaml', sample(2027));
    await screen.findByDisplayValue('2027-01-03');
    await userEvent.click(screen.getByRole('button', { name: '试算' }));
    const summary = await screen.findByRole('region', { name: '识别到的放假安排' });
    for (const said of ['国办发明电〔2026〕1号', '2026-11-04', '元旦', '2027-01-01 周五 至 2027-01-03 周日', '共 3 天', '2027-01-04 周一']) {
      expect(summary.textContent).toContain(said);
    }
    await userEvent.click(screen.getByRole('button', { name: '采用' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('2027-01-01 周五 至 2027-01-03 周日');
    expect(taken).toEqual([]);
    const before = asked;
    vi.useFakeTimers({ toFake: ['setTimeout'], shouldAdvanceTime: true });
    await userEvent.setup({ advanceTimers: (millis) => vi.advanceTimersByTime(millis) }).click(within(dialog).getByRole('button', { name: '确认采用' }));
    await waitFor(() => expect(taken).toEqual([previewed[0]]));
    await waitFor(() => expect(asked).toBe(before + 3));
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    await waitFor(() => expect(asked).toBe(before + 9));
  });
});
