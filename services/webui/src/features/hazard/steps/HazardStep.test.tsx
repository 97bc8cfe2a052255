import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { MemoryRouter } from 'react-router';
import { Providers } from '@/app/App';
import { hazards } from '@/mocks/world';
import { type Action, actions } from '@/shared/api/hazard';
import { SessionProvider } from '@/shared/session/session';
import { server } from '@/test/server';
import { HazardStep } from './HazardStep';
import { stepPaths } from './stepPaths';

const hazard = { ...hazards[1]!, version: 12 };

async function open(action: Action) {
  const onClose = vi.fn();
  render(
    <Providers>
      <SessionProvider>
        <MemoryRouter><HazardStep action={action} hazard={hazard} onClose={onClose} onRefresh={() => undefined} /></MemoryRouter>
      </SessionProvider>
    </Providers>,
  );
  await screen.findByText('取消');
  return onClose;
}

function answer(action: Action, reply: () => Response) {
  const sent: { body: Record<string, unknown>; headers: Headers }[] = [];
  server.use(http.post(`/api/hazard/hazards/:id/${stepPaths[action]}`, async ({ request }) => {
    sent.push({ body: (await request.json()) as Record<string, unknown>, headers: request.headers });
    return reply() as HttpResponse<null>;
  }));
  return sent;
}

describe('a step', () => {
  it.each(actions)('%s has a form with a heading, a hint and a signature', async (action) => {
    await open(action);
    expect(screen.getByRole('dialog').textContent).toMatch(/的名义签署/);
    expect(document.querySelector('.step-hint')?.textContent?.length).toBeGreaterThan(5);
  });

  it('does not send a plan that lacks one of the five, and names each that is missing', async () => {
    const sent = answer('FILE_PLAN', () => HttpResponse.json(hazard));
    await open('FILE_PLAN');
    await userEvent.type(screen.getByLabelText('责任落实'), '总经理');
    await userEvent.type(screen.getByLabelText('资金落实'), '1.234');
    await userEvent.click(screen.getByRole('button', { name: '确认填报治理方案' }));
    expect(await screen.findByText('五落实缺少“措施落实”')).toBeDefined();
    expect(screen.getByText('五落实缺少“时限落实”')).toBeDefined();
    expect(screen.getByText('五落实缺少“预案落实”')).toBeDefined();
    expect(screen.getByText(/最多两位小数/)).toBeDefined();
    expect(screen.queryByText('五落实缺少“责任落实”')).toBeNull();
    expect(sent).toEqual([]);
  });

  it('sends the version that was read and closes when it is done', async () => {
    const sent = answer('SEND_BACK', () => HttpResponse.json({ ...hazard, version: 13 }));
    const onClose = await open('SEND_BACK');
    await userEvent.type(screen.getByLabelText('理由'), '缺少照片 📷');
    await userEvent.click(screen.getByRole('button', { name: '确认退回补正' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent[0]?.headers.get('If-Match')).toBe('"12"');
    expect(sent[0]?.body).toEqual({ reason: '缺少照片 📷' });
  });

  it('puts the faults the server finds to their fields and keeps what was typed', async () => {
    answer('SEND_BACK', () => HttpResponse.json(
      { title: '填写有误', detail: '请改正后再提交。', errors: [{ field: 'reason', message: '理由过于简单' }] }, { status: 422 },
    ));
    const onClose = await open('SEND_BACK');
    const reason = screen.getByLabelText('理由');
    await userEvent.type(reason, '略');
    await userEvent.click(screen.getByRole('button', { name: '确认退回补正' }));
    expect(await screen.findAllByText('理由过于简单')).toHaveLength(1);
    expect(screen.getByText('填写有误')).toBeDefined();
    expect((reason as HTMLTextAreaElement).value).toBe('略');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('repeats the key when the connection broke, so that the step is taken once', async () => {
    let tries = 0;
    const sent = answer('SEND_BACK', () => (++tries === 1 ? HttpResponse.error() : HttpResponse.json(hazard)));
    await open('SEND_BACK');
    await userEvent.type(screen.getByLabelText('理由'), '缺少照片');
    await userEvent.click(screen.getByRole('button', { name: '确认退回补正' }));
    await screen.findByText('连接不上服务器');
    await userEvent.click(screen.getByRole('button', { name: '确认退回补正' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.headers.get('Idempotency-Key')).toBe(sent[0]?.headers.get('Idempotency-Key'));
  });
});
