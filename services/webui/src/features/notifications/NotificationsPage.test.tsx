import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { server } from '@/test/server';
import { visit } from '@/test/render';

const basis = { document: '本地时限规则', clause: '一般隐患整改期限' };
const notice = (id: string, kind: string, text: string, read = false) =>
  ({ id, kind, hazardId: 'hazard-5', hazardNumber: 'YH-1', title: '临边防护缺失', text, basis: kind.startsWith('Deadline') ? basis : null, at: '2026-11-22T22:25:00+08:00', read });
const all = [
  notice('1', 'DeadlineReminded', '“整改”将到期'), notice('2', 'DeadlineMissed', '“整改”已逾期'),
  notice('3', 'PlanReviewed', '方案已通过', true), notice('4', 'SomethingNew', '新的事情', true),
];

/** Answers as the portal does and remembers what it was asked. */
function portal() {
  const asked: URLSearchParams[] = [];
  let read = false;
  server.use(
    http.get('/api/notifications', ({ request }) => {
      const parameters = new URL(request.url).searchParams;
      if (parameters.get('size') !== '1') asked.push(parameters);
      const kinds = parameters.getAll('kind');
      const items = all.map((one) => ({ ...one, read: one.read || read }))
        .filter((one) => (kinds.length === 0 || kinds.includes(one.kind)) && !(parameters.get('unread') === 'true' && one.read));
      return HttpResponse.json({ items, page: 0, size: 20, total: items.length });
    }),
    http.get('/api/notifications/unread', () => HttpResponse.json({ unread: read ? 0 : 2 })),
    http.post('/api/notifications/readings', () => {
      read = true;
      return HttpResponse.json({ unread: 0 });
    }),
  );
  return asked;
}

const cards = () => [...document.querySelectorAll('.notice')];
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));

describe('notices', () => {
  it('can be narrowed to missed clocks, to reminders, to the rest, and to what is unread', async () => {
    const asked = portal();
    const { router } = visit('/notifications', 'lingdao');
    await screen.findByText('新的事情');
    expect(asked[0]?.getAll('kind')).toEqual([]);

    await choose('逾期');
    await waitFor(() => expect(cards()).toHaveLength(1));
    expect(asked.at(-1)?.getAll('kind')).toEqual(['DeadlineMissed', 'DutyMissed']);

    await choose('办理进展');
    await screen.findByText('方案已通过');
    expect(asked.at(-1)?.getAll('kind')).toEqual(expect.arrayContaining(['PlanReviewed', 'HazardWrittenOff', 'DeadlineExtended']));
    expect(asked.at(-1)?.getAll('kind')).not.toContain('DeadlineMissed');

    await userEvent.click(screen.getByRole('checkbox', { name: '只看未读' }));
    expect(await screen.findByText('没有符合条件的通知')).toBeDefined();
    expect(asked.at(-1)?.get('unread')).toBe('true');
    expect(router.state.location.search).toBe('?group=progress&unread=true');
  });

  it('show a missed clock by a word, an icon and its basis, and as no other notice', async () => {
    portal();
    visit('/notifications', 'lingdao');
    const missed = (await screen.findByText('“整改”已逾期')).closest<HTMLElement>('.notice')!;
    expect(missed.dataset.group).toBe('missed');
    expect(within(missed).getByText('逾期')).toBeDefined();
    expect(missed.querySelector('.anticon-exclamation-circle')).not.toBeNull();
    expect(within(missed).getByText('依据：本地时限规则 一般隐患整改期限')).toBeDefined();
    expect(cards().map((card) => (card as HTMLElement).dataset.group)).toEqual(['reminded', 'missed', 'progress', 'progress']);
    expect(screen.getByRole('link', { name: /有 1 条逾期通知还没有读/ }).getAttribute('href')).toBe('/notifications?group=missed&unread=true');
  });

  it('stay unread until the person says that they are read', async () => {
    portal();
    visit('/notifications', 'lingdao');
    await screen.findByText('“整改”已逾期');
    expect(screen.getAllByText('未读')).toHaveLength(2);
    await userEvent.click(await screen.findByRole('button', { name: '全部标为已读（2）' }));
    await waitFor(() => expect(screen.queryAllByText('未读')).toHaveLength(0));
    expect(screen.getByRole('button', { name: '通知（0 条未读）' })).toBeDefined();
    expect(screen.queryByText(/还没有读/)).toBeNull();
  });
});
