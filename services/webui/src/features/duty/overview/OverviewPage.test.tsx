import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Compliance, DutyOverview } from '@/shared/api/duty';
import { server } from '@/test/server';
import { visit } from '@/test/render';

const kept = (part: Partial<Compliance>): Compliance => ({ total: 0, open: 0, done: 0, missed: 0, madeUp: 0, onTimeRate: null, ...part });
const post = (name: string, compliance: Compliance, postId: string | null = name) =>
  ({ organisationId: 'zsz-zhengfu', organisationName: '张山子镇人民政府', postId, postName: postId && name, holderName: null, divisionName: '张山子镇', compliance });

function serve(part: Partial<DutyOverview> = {}) {
  const asked: string[] = [];
  server.use(http.get('/api/accountability/duties/compliance', ({ request }) => {
    asked.push(new URL(request.url).search);
    return HttpResponse.json({
      periodName: '', total: kept({ total: 13, open: 2, done: 8, missed: 2, madeUp: 1, onTimeRate: 8 / 11 }),
      byDivision: [{ code: '370405101', name: '张山子镇', compliance: kept({ total: 5, missed: 2, done: 3, onTimeRate: 0.6 }) }],
      byPost: [post('镇长', kept({ total: 2, missed: 1, done: 1, onTimeRate: 0.5 })), post('', kept({ total: 1, open: 1 }), null)], ...part,
    });
  }));
  return asked;
}
const quarter = 'cycle=QUARTER&year=2026&period=3';

describe('how duties are kept', () => {
  it('is asked for the period and the place of the address, and every number opens its list', async () => {
    const asked = serve();
    visit(`/duties?${quarter}&divisionCode=370405`, 'lingdao');
    expect(await screen.findByText('72.7%')).toBeDefined();
    expect(asked).toEqual([`?${quarter}&divisionCode=370405`]);
    expect(screen.getByRole('heading', { level: 2, name: '2026年第3季度' })).toBeDefined();
    const list = `/duties/list?${quarter}&divisionCode=`;
    expect(document.querySelector('.duty-figures a[href$="state=MISSED"]')?.getAttribute('href')).toBe(`${list}370405&state=MISSED`);
    expect(screen.getByRole('link', { name: '张山子镇：逾期未做 2 项，查看清单' }).getAttribute('href')).toBe(`${list}370405101&state=MISSED`);
    expect(screen.getByRole('link', { name: /· 镇长：按期完成 1 项/ }).getAttribute('href')).toBe(`${list}370405&post=${encodeURIComponent('镇长')}&state=DONE`);
  });

  it('opens the places below a place', async () => {
    serve();
    visit(`/duties?${quarter}`, 'lingdao');
    const link = within(await screen.findByRole('table', { name: '按地区' })).getByRole('link', { name: '张山子镇' });
    expect(link.getAttribute('href')).toBe(`/duties?${quarter}&divisionCode=370405101`);
  });

  it('turns to the period before', async () => {
    const asked = serve();
    const { router } = visit(`/duties?cycle=QUARTER&year=2026&period=1`, 'lingdao');
    await userEvent.click(await screen.findByRole('button', { name: '上一期' }));
    await waitFor(() => expect(router.state.location.search).toBe('?cycle=QUARTER&year=2025&period=4'));
    await waitFor(() => expect(asked.at(-1)).toBe('?cycle=QUARTER&year=2025&period=4'));
  });

  it('gives no rate where nothing fell due, and says of a body that it owes by itself', async () => {
    serve({ total: kept({ total: 3, open: 3 }) });
    visit(`/duties?${quarter}`, 'lingdao');
    expect(await screen.findByText('还没有到期的事项')).toBeDefined();
    expect(screen.getByText('由单位承担 · 张山子镇')).toBeDefined();
  });

  it('is paged where there are many posts', async () => {
    serve({ byPost: Array.from({ length: 45 }, (_value, index) => post(`岗位${index + 1}`, kept({ total: 1, missed: 1, onTimeRate: 0 }))) });
    visit(`/duties?${quarter}`, 'lingdao');
    await screen.findByText('张山子镇人民政府 · 岗位20');
    expect(screen.queryByText('张山子镇人民政府 · 岗位21')).toBeNull();
    await userEvent.click(screen.getByTitle('3'));
    expect(await screen.findByText('张山子镇人民政府 · 岗位45')).toBeDefined();
  });
});

describe('the list of duties', () => {
  it('opened from the line of a post says so, and can be widened', async () => {
    const { router } = visit('/duties/list?post=zz1', 'lingdao');
    expect(await screen.findByText(/只列出岗位：张山子镇人民政府 · 镇长/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '列出全部岗位' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
  });
});
