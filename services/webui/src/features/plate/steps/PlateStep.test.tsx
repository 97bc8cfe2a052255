import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { Providers } from '@/app/App';
import { plates } from '@/mocks/plateWorld';
import { type PlateAction, plateActions, type PlateDetail } from '@/shared/api/plate';
import { SessionProvider } from '@/shared/session/session';
import { server } from '@/test/server';
import { PlateStep } from './PlateStep';

const [planning, rectifying, reviewing] = plates.map((plate) => plate.detail) as [PlateDetail, PlateDetail, PlateDetail];

async function open(action: PlateAction, plate: PlateDetail = planning) {
  const onClose = vi.fn();
  render(
    <Providers>
      <SessionProvider>
        <MemoryRouter><PlateStep action={action} plate={{ ...plate, version: 7 }} onClose={onClose} onRefresh={() => undefined} /></MemoryRouter>
      </SessionProvider>
    </Providers>,
  );
  await screen.findByText('取消');
  return onClose;
}

function receive(reply: () => Response = () => HttpResponse.json(planning)) {
  const sent: { path: string; body: Record<string, unknown>; headers: Headers }[] = [];
  server.use(http.post('/api/hazard/plates/:id/*', async ({ request }) => {
    sent.push({ path: new URL(request.url).pathname.replace(/^.*plates\/[^/]+\//, ''), body: (await request.json()) as Record<string, unknown>, headers: request.headers });
    return reply() as HttpResponse<null>;
  }));
  return sent;
}
const confirm = (name: string) => userEvent.click(screen.getByRole('button', { name: `确认${name}` }));
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('a step on a plate', () => {
  it.each(plateActions)('%s has a form with a heading, a hint and a signature', async (action) => {
    await open(action);
    expect(screen.getByRole('dialog').textContent).toMatch(/的名义签署/);
    expect(document.querySelector('.step-hint')?.textContent?.length).toBeGreaterThan(5);
  });

  it('begins with the plan that was filed for the hazard, but for a day that has passed', async () => {
    const filed = { responsible: '总经理', measures: '停机', funds: '36000.00', deadline: '2020-01-01', contingency: '撤人', by: planning.proposal.by };
    await open('FILE_PLAN', { ...planning, plan: null, hazard: { ...planning.hazard, plan: filed } });
    expect(screen.getByLabelText<HTMLTextAreaElement>('措施落实').value).toBe('停机');
    expect(screen.getByLabelText<HTMLInputElement>('资金落实').value).toBe('36000.00');
    expect(screen.getByLabelText<HTMLInputElement>('时限落实').value).toBe('');
  });

  it('lists without a reason, on the version that was read', async () => {
    const sent = receive();
    const onClose = await open('DECIDE_LEVEL');
    await userEvent.click(screen.getByText('予以挂牌'));
    await confirm('决定是否挂牌');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent[0]).toMatchObject({ path: 'level-decisions', body: { listed: true, reason: null } });
    expect(sent[0]?.headers.get('If-Match')).toBe('"7"');
    expect(sent[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('does not turn a listing down without a reason', async () => {
    const sent = receive();
    await open('DECIDE_LEVEL');
    await userEvent.click(screen.getByText('不予挂牌'));
    await confirm('决定是否挂牌');
    expect(await screen.findByText('请填写理由')).toBeDefined();
    expect(sent).toEqual([]);
  });

  it('asks for proof of every way of serving but handing it over', async () => {
    const sent = receive();
    await open('SERVE');
    type('收件人', '安全科');
    await confirm('送达督办通知书');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ path: 'services', body: { method: 'DIRECT', recipient: '安全科', note: null, evidenceIds: [] } });
  });

  it('takes no service left at the door without its proof', async () => {
    const sent = receive();
    await open('SERVE');
    await userEvent.click(screen.getByRole('combobox', { name: '送达方式' }));
    await userEvent.click(await screen.findByText('留置送达'));
    type('收件人', '门卫');
    await confirm('送达督办通知书');
    expect(await screen.findByText('请上传送达凭证')).toBeDefined();
    expect(sent).toEqual([]);
  });

  it('sends a review with each item, the photos and the signers, the first of whom is oneself', async () => {
    const sent = receive(() => HttpResponse.json(reviewing));
    await open('REVIEW', reviewing);
    for (const group of document.querySelectorAll('.item-row .choice')) await userEvent.click(within(group as HTMLElement).getByText('合格'));
    type('核查意见', '治理到位');
    await userEvent.click(screen.getByRole('radio', { name: /核查合格/ }));
    await confirm('现场核查');
    expect(await screen.findByText('现场核查须由两名以上不同人员签字')).toBeDefined();
    expect(screen.getByText('请上传现场核查照片和记录')).toBeDefined();
    expect(sent).toEqual([]);

    fireEvent.change(screen.getAllByLabelText('姓名')[1]!, { target: { value: '检查员乙' } });
    fireEvent.change(screen.getAllByLabelText('单位')[1]!, { target: { value: '区应急局' } });
    fireEvent.change(screen.getAllByLabelText('职务')[1]!, { target: { value: '科员' } });
    await userEvent.upload(document.querySelector<HTMLInputElement>('.upload-button input')!, new File(['x'], '现场.jpg', { type: 'image/jpeg' }));
    await waitFor(() => expect(document.querySelector('.upload-tile')?.getAttribute('data-state')).toBe('stored'));
    await confirm('现场核查');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.path).toBe('reviews');
    expect(sent[0]?.body).toMatchObject({
      verdict: 'PASSED', opinion: '治理到位', dueDate: null,
      checklist: reviewing.checklist.map((item) => ({ item, passed: true, remark: null })),
      signers: [{ name: '企业填报员', unit: '枣庄绿源木业有限公司', post: '安全员' }, { name: '检查员乙', unit: '区应急局', post: '科员' }],
    });
    expect(sent[0]?.body.evidenceIds).toHaveLength(1);
  });

  it('offers the day that was asked for when an extension is decided', async () => {
    const sent = receive();
    await open('DECIDE_EXTENSION', rectifying);
    await userEvent.click(screen.getByText('同意'));
    type('理由', '同意');
    await confirm('答复延期申请');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.path).toBe('extension-decisions');
    expect(sent[0]?.body.granted).toBe(true);
    expect(sent[0]?.body.until).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('names a measure, its decision and its reason, and an end only where production is stopped', async () => {
    const sent = receive();
    await open('DECIDE_MEASURE');
    await userEvent.click(screen.getByRole('radio', { name: /提请关闭/ }));
    type('决定书文号', '台安〔2026〕9号');
    type('理由', '拒不整改');
    await confirm('作出处置决定');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ path: 'measures', body: { measure: 'CLOSURE_PROPOSED', documentNumber: '台安〔2026〕9号', reason: '拒不整改', dueDate: null } });
  });

  it('shows a refused lifting with the clause, keeps what was typed, and says beforehand what is open', async () => {
    receive(() => HttpResponse.json({
      type: 'urn:duban:problem:penalty-missing', title: '尚未登记行政处罚', status: 422, detail: '重大事故隐患须登记处罚决定书后方可摘牌',
      errors: [{ field: 'penalty', message: '重大事故隐患须登记处罚决定书后方可摘牌' }], basis: { document: '安全生产法', clause: '第一百零二条' },
    }, { status: 422 }));
    const onClose = await open('LIFT');
    const open1 = within(screen.getByRole('list', { name: '摘牌前须办完' })).getAllByRole('listitem').map((item) => item.textContent);
    expect(open1).toEqual(['督办通知书送达已办', '向上级备案未办', '公布挂牌未办', '登记行政处罚未办']);
    type('摘牌通知书文号', '台安摘〔2026〕7号');
    await confirm('摘牌');
    const alert = within((await screen.findByText('尚未登记行政处罚')).closest<HTMLElement>('.problem')!);
    expect(alert.getByText('依据：安全生产法 第一百零二条')).toBeDefined();
    expect((screen.getByLabelText('摘牌通知书文号') as HTMLInputElement).value).toBe('台安摘〔2026〕7号');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('repeats the key when the connection broke', async () => {
    let tries = 0;
    const sent = receive(() => (++tries === 1 ? HttpResponse.error() : HttpResponse.json(planning)));
    await open('RECORD');
    type('备案单位', '市安委会办公室');
    await confirm('挂牌备案');
    await screen.findByText('连接不上服务器');
    await confirm('挂牌备案');
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.headers.get('Idempotency-Key')).toBe(sent[0]?.headers.get('Idempotency-Key'));
  });
});
