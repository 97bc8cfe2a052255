import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { i18next } from '@/shared/i18n';
import { server } from '@/test/server';
import { visit } from '@/test/render';

function watch() {
  const asked: string[] = [];
  server.events.removeAllListeners();
  server.events.on('request:start', ({ request }) => {
    const url = new URL(request.url);
    asked.push(url.pathname + url.search);
  });
  return asked;
}

describe('the public page', () => {
  it('asks for no session and offers nothing of the working pages but the way to sign in', async () => {
    const asked = watch();
    visit('/public');
    expect(await screen.findByText('重大事故隐患挂牌督办：除尘系统未设置泄爆、隔爆装置')).toBeDefined();
    expect(asked).toEqual(['/public/api/plates?page=0&size=20']);
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.getByRole('link', { name: '登录' }).getAttribute('href')).toBe('/');
  });

  it('names the rule each kind rests on, and says where it was not checked', async () => {
    visit('/public');
    expect(await screen.findByText('条款未核对')).toBeDefined();
    await userEvent.click(screen.getByRole('tab', { name: '行政处罚' }));
    expect(await screen.findByText(/安全生产法（2021年修正） 第七十八条/)).toBeDefined();
    expect(screen.queryByText('条款未核对')).toBeNull();
    expect(await screen.findByText('行政处罚，罚款 30000.00 元')).toBeDefined();
  });

  it('tells what has ended from what still holds', async () => {
    visit('/public');
    const table = await screen.findByRole('table');
    expect(within(table).getByText(/^\d{4}-\d{2}-\d{2} 摘牌$/)).toBeDefined();
    expect(within(table).getByText(/^整改期限/)).toBeDefined();
  });

  it('searches, narrows to a place, and keeps both in the address', async () => {
    const asked = watch();
    const { router } = visit('/public?list=discredit-list');
    await userEvent.type(await screen.findByLabelText('关键词'), '化工');
    await userEvent.click(screen.getByRole('button', { name: '查询' }));
    await waitFor(() => expect(router.state.location.search).toBe(`?list=discredit-list&q=${encodeURIComponent('化工')}`));
    await userEvent.click(await screen.findByRole('button', { name: '只看马兰屯镇' }));
    expect(await screen.findByText(/地区：马兰屯镇/)).toBeDefined();
    expect(asked.at(-1)).toBe(`/public/api/discredit-list?q=${encodeURIComponent('化工')}&divisionCode=370405104&page=0&size=20`);
    await userEvent.click(screen.getByRole('button', { name: '不限地区' }));
    await waitFor(() => expect(router.state.location.search).not.toContain('divisionCode'));
  });

  it('asked too often says so and does not send anybody to sign in', async () => {
    server.use(http.get('/public/api/plates', () => HttpResponse.json({ title: '访问过于频繁', detail: '您的访问过于频繁，请一分钟后再试' }, { status: 429 })));
    visit('/public');
    expect(await screen.findByText('您的访问过于频繁，请一分钟后再试')).toBeDefined();
    expect(screen.getByRole('button', { name: '重试' })).toBeDefined();
  });

  it('never leads to the sign-in, not even where the portal asks for one', async () => {
    server.use(http.get('/public/api/plates', () => new HttpResponse(null, { status: 401 })));
    visit('/public');
    await screen.findByRole('button', { name: '重试' });
    expect(sessionStorage.getItem('duban.signIn')).toBeNull();
  });

  it('speaks English on request', async () => {
    visit('/public');
    await userEvent.click(await screen.findByRole('button', { name: /English/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Work safety, published' })).toBeDefined();
    await i18next.changeLanguage('zh');
  });
});
