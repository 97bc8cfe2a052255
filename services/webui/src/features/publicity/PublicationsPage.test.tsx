import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { publications } from '@/mocks/publicityHandlers';
import { server } from '@/test/server';
import { visit } from '@/test/render';

describe('publications', () => {
  it('shows what the page says, who worded it and what was withdrawn, and offers no step on the latter', async () => {
    visit('/publications', 'anweiban');
    const cards = await screen.findAllByRole('article');
    expect(cards).toHaveLength(publications.length);
    expect(within(cards[0]!).getByText('仅显示事实')).toBeDefined();
    expect(within(cards[1]!).getByText('已签公示文字')).toBeDefined();
    expect(within(cards[2]!).getByText('已撤回')).toBeDefined();
    expect(within(cards[2]!).queryByRole('button')).toBeNull();
  });

  it('signs a wording once, with title and text', async () => {
    let sent: unknown;
    server.use(http.post('/api/accountability/publications/:id/wordings', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(publications[1]);
    }));
    visit('/publications', 'anweiban');
    await userEvent.click((await screen.findAllByRole('button', { name: '撰写公示文字' }))[0]!);
    await userEvent.type(await screen.findByLabelText('公示内容'), '逾期未改，依法处罚。');
    await userEvent.click(screen.getByRole('button', { name: /确认.*撰写公示文字|撰写公示文字.*签名|确认撰写公示文字/ }));
    await waitFor(() => expect(sent).toEqual({ title: publications[0]!.title, summary: '逾期未改，依法处罚。' }));
  });

  it('a leader reads and signs nothing', async () => {
    visit('/publications', 'lingdao');
    await screen.findAllByRole('article');
    expect(screen.queryByRole('button', { name: '撤回公示' })).toBeNull();
  });
});
