import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { Providers } from '@/app/App';
import { duties } from '@/mocks/dutyWorld';
import { type DutyAction, dutyActions, type DutyDetail } from '@/shared/api/duty';
import { EvidenceBase } from '@/shared/evidence/evidenceBase';
import { SessionProvider } from '@/shared/session/session';
import { day } from '@/shared/time/format';
import { server } from '@/test/server';
import { DutyStep } from './DutyStep';
import { namesOf } from './stepForms';

const meeting = duties[0]!;
const missed = duties[2]!;
const inspected = duties[5]!;

async function open(action: DutyAction, duty: DutyDetail = meeting, target?: string) {
  sessionStorage.setItem('mock.person', action === 'FILE' ? 'lingdao' : 'anweiban');
  const onClose = vi.fn();
  render(
    <Providers>
      <SessionProvider>
        <EvidenceBase value="/api/accountability/evidence">
          <MemoryRouter><DutyStep action={action} target={target} duty={{ ...duty, version: 7 }} onClose={onClose} onRefresh={() => undefined} /></MemoryRouter>
        </EvidenceBase>
      </SessionProvider>
    </Providers>,
  );
  await screen.findByText('取消');
  return onClose;
}

function receive(reply: () => Response = () => HttpResponse.json(meeting)) {
  const sent: { path: string; body: unknown; headers: Headers }[] = [];
  server.use(http.post('/api/accountability/duties/:id/:step', async ({ params, request }) => {
    sent.push({ path: `${String(params.id)}/${String(params.step)}`, body: await request.json(), headers: request.headers });
    return reply() as HttpResponse<null>;
  }));
  return sent;
}

async function choose(label: string, option: string) {
  await userEvent.click(screen.getByRole('combobox', { name: label }));
  await userEvent.click(await screen.findByText(option, { selector: '.ant-select-item-option-content' }));
}
async function attach() {
  server.use(http.post('/api/accountability/evidence', () => HttpResponse.json({ id: 'file-1', name: '纪要.pdf', mediaType: 'application/pdf', size: 9 }, { status: 201 })));
  const input = document.querySelector<HTMLInputElement>('.upload-button input[multiple]')!;
  fireEvent.change(input, { target: { files: [new File(['%PDF'], '纪要.pdf', { type: 'application/pdf' })] } });
  await waitFor(() => expect(document.querySelector('.upload-tile[data-state=stored]')).not.toBeNull());
}
const confirm = (name: string) => userEvent.click(screen.getByRole('button', { name: `确认${name}` }));
const today = () => day(Date.now());

describe('a step on a duty', () => {
  it.each(dutyActions)('%s has a heading, a hint and a signature', async (action) => {
    await open(action);
    expect(screen.getByRole('dialog').textContent).toMatch(/的名义签署/);
    expect(document.querySelector('.step-hint')?.textContent?.length).toBeGreaterThan(5);
  });

  it('files minutes with the day, what was done, who signed and the proof', async () => {
    const sent = receive();
    const onClose = await open('FILE');
    expect(screen.getByText('依据：台政发〔2016〕10号 二(一)4')).toBeDefined();
    await choose('材料类型', '会议纪要');
    await userEvent.type(screen.getByLabelText('履职情况'), '研究四季度重点任务');
    await userEvent.type(screen.getByLabelText('签字人（选填）'), '区长、 安委办主任');
    await attach();
    await confirm('报送履职材料');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent[0]).toMatchObject({
      path: 'duty-1/filings',
      body: { kind: 'MINUTES', heldOn: today(), summary: '研究四季度重点任务', signers: ['区长', '安委办主任'], evidenceIds: ['file-1'] },
    });
    expect(sent[0]?.headers.get('If-Match')).toBe('"7"');
    expect(sent[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent[0]?.headers.get('X-Duban-Request')).toBe('1');
  });

  it('sends nothing without proof, nor an inspection nobody signed', async () => {
    const sent = receive();
    await open('FILE');
    await choose('材料类型', '检查记录');
    await userEvent.type(screen.getByLabelText('履职情况'), '检查两家企业');
    await confirm('报送履职材料');
    expect(await screen.findByText('请填写签字人')).toBeDefined();
    expect(document.querySelector('.evidence-item .ant-form-item-explain-error')).not.toBeNull();
    expect(sent).toEqual([]);
  });

  it('says of what is made up that it stays on record', async () => {
    await open('FILE', missed);
    expect(screen.getByText(/仍记为逾期/)).toBeDefined();
    expect(screen.getByLabelText('开展日期').getAttribute('max')).toBe(today());
  });

  it('puts a refusal to its field and shows the clause', async () => {
    receive(() => HttpResponse.json({
      type: 'urn:duban:problem:evidence-not-sufficient', title: '材料不符合要求', detail: null,
      errors: [{ field: 'heldOn', message: '同一日期的同类材料已经报送，不能重复计算次数' }], basis: meeting.basis,
    }, { status: 422 }));
    await open('FILE');
    await choose('材料类型', '会议纪要');
    await userEvent.type(screen.getByLabelText('履职情况'), '又开一次会');
    await attach();
    await confirm('报送履职材料');
    expect(await screen.findAllByText('同一日期的同类材料已经报送，不能重复计算次数')).toHaveLength(1);
    expect(document.querySelector('.problem')?.textContent).toContain('依据：台政发〔2016〕10号 二(一)4');
  });

  it('sends back the evidence it was opened for, with a reason', async () => {
    const sent = receive();
    await open('RETURN', inspected, 'f5');
    await userEvent.type(screen.getByLabelText('退回理由'), '没有问题清单');
    await confirm('退回材料');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ path: 'duty-6/returns', body: { filingId: 'f5', reason: '没有问题清单' } });
  });

  it('does not offer what is sent back already', async () => {
    await open('RETURN', duties[1]);
    expect(screen.getAllByRole('radio')).toHaveLength(1);
  });
});

describe('names in one line', () => {
  it.each([
    ['张三、李四，王五;赵六', ['张三', '李四', '王五', '赵六']],
    ['Li Wei, Wang Fang', ['Li Wei', 'Wang Fang']],
    ['  、 ', []],
    [undefined, []],
  ])('%s: %o', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});
