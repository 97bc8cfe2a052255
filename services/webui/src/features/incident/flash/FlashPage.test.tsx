import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { incidents } from '@/mocks/incidentWorld';
import { localInput } from '@/shared/time/format';
import { server } from '@/test/server';
import { visit } from '@/test/render';

const answer = { ...incidents[1]!, id: 'incident-9', number: 'SG-9', title: '二车间起火' };

function receive(reply: (tries: number) => Response = () => HttpResponse.json(answer, { status: 201 })) {
  const sent: { body: Record<string, unknown>; key: string | null }[] = [];
  server.use(http.post('/api/incident/incidents', async ({ request }) => {
    sent.push({ body: (await request.json()) as Record<string, unknown>, key: request.headers.get('Idempotency-Key') });
    return reply(sent.length) as HttpResponse<null>;
  }));
  return sent;
}

async function open() {
  visit('/incidents/report', 'qiye');
  await screen.findByRole('heading', { name: '事故快报' });
}
const send = () => userEvent.click(screen.getByRole('button', { name: '立即上报' }));

describe('a flash report', () => {
  it('goes out with what, where and when, and says to whom it went, until when, and what is still missing', async () => {
    const sent = receive();
    await open();
    await userEvent.type(screen.getByLabelText(/发生了什么/), '二车间起火 🔥 <b>');
    await userEvent.type(screen.getByLabelText(/在哪里/), '二车间');
    const times = screen.getByRole('group', { name: '快速填写：您什么时候得知' });
    await userEvent.click(times.querySelectorAll('button')[1]!);
    await send();
    expect(await screen.findByText('编号 SG-9')).toBeDefined();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({ what: '二车间起火 🔥 <b>', place: '二车间', kind: 'WORK', enterpriseId: 'ent-luyuan-muye', divisionCode: '370405101201' });
    expect(Date.now() - Date.parse(String(sent[0]?.body.knownAt))).toBeGreaterThan(9 * 60_000);
    expect(sent[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
    expect(screen.getByText('台儿庄区应急管理局')).toBeDefined();
    expect(screen.getByText('枣庄市应急管理局')).toBeDefined();
    expect(screen.getByRole('timer').textContent).toMatch(/还剩/);
    expect(screen.getByText('已经采取的措施')).toBeDefined();
    expect(localStorage.getItem('duban.flash.qiye')).toBeNull();
  });

  it('needs only the place: nothing else holds it up', async () => {
    const sent = receive();
    await open();
    await userEvent.type(screen.getByLabelText(/在哪里/), '二车间');
    await send();
    await screen.findByText('编号 SG-9');
    expect(Object.keys(sent[0]!.body).sort()).toEqual(['divisionCode', 'enterpriseId', 'evidenceIds', 'kind', 'place', 'sentAt']);
  });

  it('without a place says so at the field and sends nothing', async () => {
    const sent = receive();
    await open();
    await send();
    const field = screen.getByLabelText(/在哪里/);
    expect(screen.getByText('请写明在哪里，救援才找得到').id).toBe(field.getAttribute('aria-describedby'));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  it('is not known before it happened', async () => {
    const sent = receive();
    await open();
    await userEvent.type(screen.getByLabelText(/在哪里/), '二车间');
    fireEvent.change(screen.getByLabelText(/什么时候发生/, { selector: 'input' }), { target: { value: localInput(Date.now() - 600_000) } });
    fireEvent.change(screen.getByLabelText('您什么时候得知'), { target: { value: localInput(Date.now() - 1_200_000) } });
    await send();
    expect(screen.getByText('得知时间不能早于发生时间')).toBeDefined();
    expect(sent).toEqual([]);
  });

  it('keeps the hour in sight: it runs from when it became known', async () => {
    await open();
    const clock = screen.getByRole('region', { name: '一小时上报时限' });
    expect(clock.textContent).toMatch(/59:|60:/);
    expect(clock.textContent).toContain('国务院令第493号 第九条');
    expect(clock.textContent).toContain('暂从打开本页起算');
    fireEvent.change(screen.getByLabelText('您什么时候得知'), { target: { value: localInput(Date.now() - 50 * 60_000) } });
    expect(clock.textContent).toMatch(/(09|10):\d\d/);
    expect(clock.dataset.tone).toBe('urgent');
    fireEvent.change(screen.getByLabelText('您什么时候得知'), { target: { value: localInput(Date.now() - 90 * 60_000) } });
    expect(clock.textContent).toContain('已超过一小时上报时限');
  });

  it('comes back after a reload as it was typed', async () => {
    await open();
    await userEvent.type(screen.getByLabelText(/发生了什么/), '起火');
    await userEvent.type(screen.getByLabelText(/在哪里/), '二车间');
    cleanup();
    await open();
    expect((screen.getByLabelText(/发生了什么/) as HTMLTextAreaElement).value).toBe('起火');
    expect((screen.getByLabelText(/在哪里/) as HTMLInputElement).value).toBe('二车间');
    expect(screen.getByText('已找回您上次没有发出的内容。')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '清空重填' }));
    expect((screen.getByLabelText(/在哪里/) as HTMLInputElement).value).toBe('');
    await userEvent.type(screen.getByLabelText(/在哪里/), '三车间');
    cleanup();
    await open();
    expect((screen.getByLabelText(/在哪里/) as HTMLInputElement).value).toBe('三车间');
  });

  it('is kept when the connection breaks and goes again under the same key, also after a reload', async () => {
    const sent = receive((tries) => (tries < 3 ? HttpResponse.error() : HttpResponse.json(answer, { status: 201 })));
    await open();
    await userEvent.type(screen.getByLabelText(/在哪里/), '二车间');
    await send();
    expect(await screen.findByText('还没有发出去')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '再发一次' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    await screen.findByText('还没有发出去');
    cleanup();
    await open();
    expect(screen.getByText('还没有发出去')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '再发一次' }));
    await screen.findByText('编号 SG-9');
    expect(new Set(sent.map((one) => one.key)).size).toBe(1);
    expect(new Set(sent.map((one) => JSON.stringify(one.body))).size).toBe(1);
  });

  it('goes out by itself when the network is back', async () => {
    const sent = receive((tries) => (tries === 1 ? HttpResponse.error() : HttpResponse.json(answer, { status: 201 })));
    await open();
    await userEvent.type(screen.getByLabelText(/在哪里/), '二车间');
    await send();
    await screen.findByText('还没有发出去');
    window.dispatchEvent(new Event('online'));
    await screen.findByText('编号 SG-9');
    expect(sent[1]).toEqual(sent[0]);
  });

  it('shows what the server refuses at its field, and sends the corrected report under another key', async () => {
    const sent = receive((tries) => (tries === 1
      ? HttpResponse.json({ title: '时间不合规定', errors: [{ field: 'place', message: '地点过于笼统' }], basis: { document: '国务院令第493号', clause: '第十二条' } }, { status: 422 })
      : HttpResponse.json(answer, { status: 201 })));
    await open();
    await userEvent.type(screen.getByLabelText(/在哪里/), '厂');
    await send();
    expect(await screen.findByText('地点过于笼统')).toBeDefined();
    expect(screen.getByText('依据：国务院令第493号 第十二条')).toBeDefined();
    await userEvent.type(screen.getByLabelText(/在哪里/), '区二车间');
    await send();
    await screen.findByText('编号 SG-9');
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
    expect(sent[1]?.body.place).toBe('厂区二车间');
  });

  it('takes the place of the device', async () => {
    vi.stubGlobal('isSecureContext', true);
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: { getCurrentPosition: (done: (position: unknown) => void) => done({ coords: { longitude: 117.5201, latitude: 34.5412 } }) },
    });
    const sent = receive();
    await open();
    await waitFor(() => expect(screen.getByText('所在地：张山子村')).toBeDefined());
    await userEvent.type(screen.getByLabelText(/在哪里/), '二车间');
    await userEvent.click(screen.getByRole('button', { name: '用当前位置' }));
    await screen.findByText('所在地：侯孟村');
    await send();
    await screen.findByText('编号 SG-9');
    expect(sent[0]?.body).toMatchObject({ longitude: 117.5201, latitude: 34.5412, divisionCode: '370405101202' });
  });
});
