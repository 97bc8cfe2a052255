import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { Providers } from '@/app/App';
import { incidents } from '@/mocks/incidentWorld';
import { type IncidentAction, incidentActions, type IncidentDetail } from '@/shared/api/incident';
import { SessionProvider } from '@/shared/session/session';
import { server } from '@/test/server';
import { IncidentStep } from './IncidentStep';

const [reporting, , inquiring, closing] = incidents as [IncidentDetail, IncidentDetail, IncidentDetail, IncidentDetail];

async function open(action: IncidentAction, incident: IncidentDetail = reporting, target?: string) {
  const onClose = vi.fn();
  render(
    <Providers>
      <SessionProvider>
        <MemoryRouter><IncidentStep action={action} target={target} incident={{ ...incident, version: 12 }} onClose={onClose} onRefresh={() => undefined} /></MemoryRouter>
      </SessionProvider>
    </Providers>,
  );
  await screen.findByText('取消');
  return onClose;
}

function receive(reply: () => Response = () => HttpResponse.json(reporting)) {
  const sent: { path: string; body: Record<string, unknown>; headers: Headers }[] = [];
  server.use(http.post('/api/incident/incidents/:id/*', async ({ request }) => {
    sent.push({ path: new URL(request.url).pathname.replace(/^.*incidents\/[^/]+\//, ''), body: (await request.json()) as Record<string, unknown>, headers: request.headers });
    return reply() as HttpResponse<null>;
  }));
  return sent;
}
const confirm = (name: string) => userEvent.click(screen.getByRole('button', { name: `确认${name}` }));

describe('a step on an incident', () => {
  it.each(incidentActions)('%s has a form with a heading, a hint and a signature', async (action) => {
    await open(action);
    expect(screen.getByRole('dialog').textContent).toMatch(/的名义签署/);
    expect(document.querySelector('.step-hint')?.textContent?.length).toBeGreaterThan(5);
  });

  it('relays to the next level without a reason', async () => {
    const sent = receive();
    const onClose = await open('RELAY');
    await waitFor(() => expect((screen.getByRole('radio', { name: /山东省应急管理厅/ }) as HTMLInputElement).checked).toBe(true));
    await confirm('上报');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent[0]).toMatchObject({ path: 'relays', body: { from: 'CITY', to: 'PROVINCE' } });
    expect(sent[0]?.headers.get('If-Match')).toBe('"12"');
  });

  it('relays past a level only with a reason, and names the level that is passed over', async () => {
    const sent = receive();
    await open('RELAY');
    await userEvent.click(await screen.findByRole('radio', { name: /应急管理部/ }));
    expect(await screen.findByText(/将越过“省”直接上报/)).toBeDefined();
    await confirm('上报');
    expect(await screen.findByText('请填写越级理由')).toBeDefined();
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByLabelText('越级理由'), '联系不上');
    await userEvent.type(screen.getByLabelText('对方回执号（选填）'), '部0911');
    await confirm('上报');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toMatchObject({ from: 'CITY', to: 'STATE', skipReason: '联系不上', externalReceipt: '部0911' });
  });

  it.each([
    ['qiye', /枣庄绿源木业有限公司 → 省/, /台儿庄区应急管理局 → 省/, null],
    ['jianguan', /台儿庄区应急管理局 → 省/, /枣庄绿源木业有限公司 → 省/, 'DISTRICT'],
  ])('%s enters the call of the own body past the chain, with who answered', async (name, own, others, from) => {
    sessionStorage.setItem('mock.person', name);
    const sent = receive();
    const onClose = await open('REPORT_DIRECTLY');
    await waitFor(() => expect((screen.getByRole('radio', { name: own }) as HTMLInputElement).checked).toBe(true));
    expect(screen.queryByRole('radio', { name: others })).toBeNull();
    await confirm('电话快报');
    expect(await screen.findByText(/请填写接听单位和人员/)).toBeDefined();
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByLabelText('接听单位和人员'), '省厅值班室');
    await confirm('电话快报');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent[0]).toMatchObject({ path: 'direct-reports', body: { from, to: 'PROVINCE', answeredBy: '省厅值班室' } });
    expect(sent[0]?.body).not.toHaveProperty('target');
    expect(sent[0]?.body.calledAt).toMatch(/\+08:00$/);
  });

  it('takes back a danger only with a reason', async () => {
    const sent = receive();
    await open('COMPLETE', { ...reporting, statement: { ...reporting.statement, content: { ...reporting.statement.content, danger: { polluted: ['RIVER'], endangered: [], other: null } } } });
    await userEvent.click(await screen.findByRole('checkbox', { name: '河流' }));
    await userEvent.click(screen.getByRole('checkbox', { name: '机场' }));
    expect(await screen.findByText(/之前报告的涉险情形这次没有列出/)).toBeDefined();
    await confirm('补齐内容');
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByLabelText('变更说明'), '核实未污染');
    await confirm('补齐内容');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toMatchObject({ content: { danger: { polluted: [], endangered: ['AIRPORT'], other: null } }, reason: '核实未污染' });
  });

  it('says so where there is nothing to receive', async () => {
    await open('RECEIVE');
    expect(screen.getByText('没有等待签收的报告。')).toBeDefined();
  });

  it('gives notice to everybody who was not told yet, less those who are unticked', async () => {
    const sent = receive();
    await open('SEND_NOTICE');
    await userEvent.click(await screen.findByRole('checkbox', { name: /工会/ }));
    await confirm('发出通报');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({ level: 'DISTRICT', recipients: ['HUMAN_RESOURCES', 'PROCURATORATE'] });
  });

  it('does not take fewer casualties than before without a reason', async () => {
    const sent = receive();
    await open('SUPPLEMENT');
    const deaths = screen.getByLabelText('死亡');
    await userEvent.clear(deaths);
    await userEvent.type(deaths, '1');
    expect(await screen.findByText(/以下数字比之前报的少：死亡/)).toBeDefined();
    await confirm('补报');
    expect(await screen.findByText('伤亡数字比之前报的少，必须说明理由')).toBeDefined();
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByLabelText('变更说明'), '误报一人');
    await confirm('补报');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ path: 'supplements', body: { reason: '误报一人', content: { figures: { deaths: 1, missing: 1, trapped: null } } } });
  });

  it('guides through what art. 12 still asks for', async () => {
    await open('COMPLETE');
    expect(screen.getByText('还缺的 2 项中已填 0 项')).toBeDefined();
    await userEvent.type(screen.getByLabelText(/初步原因/), '静电');
    expect(await screen.findByText('还缺的 2 项中已填 1 项')).toBeDefined();
  });

  it.each<[IncidentAction, IncidentDetail, string, string, Record<string, unknown>]>([
    ['RECEIPT_NOTICE', reporting, 'notice-PUBLIC_SECURITY', 'notices/notice-PUBLIC_SECURITY/receipts', {}],
    ['DECIDE_FAULT', reporting, 'fault-2', 'faults/fault-2/decisions', { confirmed: true, reason: '属实', evidenceIds: [] }],
    ['DECLARE_CONFLICT', inquiring, 'm3', 'inquiry/members/m3/declarations', { conflict: false, statement: '属实' }],
    ['END_APPRAISAL', inquiring, 'appraisal-1', 'inquiry/appraisals/appraisal-1/completions', { result: '属实' }],
    ['DECIDE_INQUIRY_EXTENSION', inquiring, 'extension-1', 'inquiry/extensions/extension-1/decisions', { granted: true, opinion: '属实' }],
    ['COMPLETE_CLOSURE_ITEM', closing, 'item-3', 'closure/items/item-3/completions', { result: '属实', evidenceIds: [] }],
    ['FILE_EVIDENCE_SET', closing, 'MEASURES_CARRIED_OUT', 'closure/sets/MEASURES_CARRIED_OUT/filings', { summary: '属实', evidenceIds: [] }],
  ])('%s goes to the one it was opened for', async (action, incident, target, path, body) => {
    const sent = receive();
    await open(action, incident, target);
    for (const box of document.querySelectorAll('.ant-drawer textarea:not([aria-hidden])')) fireEvent.change(box, { target: { value: '属实' } });
    const choice = document.querySelector('.choice input');
    if (choice) await userEvent.click(choice);
    await userEvent.click(document.querySelector('.drawer-foot .ant-btn-primary')!);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.path).toBe(path);
    expect(sent[0]?.body).toEqual(body);
  });

  it('files the inquiry report with its items', async () => {
    const sent = receive();
    await open('FILE_INQUIRY_REPORT', inquiring);
    await userEvent.click(screen.getByText('生产安全责任事故'));
    for (const label of ['直接原因', '间接原因', '处理建议与防范措施', '要做什么']) fireEvent.change(screen.getByLabelText(label), { target: { value: `${label}。` } });
    await userEvent.click(screen.getByRole('combobox', { name: '属于哪一组' }));
    await userEvent.click(await screen.findByText('整改措施未落实不放过'));
    await userEvent.click(screen.getByRole('combobox', { name: '由谁做' }));
    await userEvent.click(await screen.findByText('宏达建设工程有限公司'));
    await confirm('提交调查报告');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({
      responsible: true, directCause: '直接原因。', indirectCause: '间接原因。', suggestions: '处理建议与防范措施。', evidenceIds: [],
      items: [{ set: 'MEASURES_CARRIED_OUT', text: '要做什么。', organisationId: 'ent-hongda-jianshe' }],
    });
  });

  it('repeats the key when the connection broke, keeps what was typed, and puts faults to their fields', async () => {
    let tries = 0;
    const sent = receive(() => {
      tries += 1;
      if (tries === 1) return HttpResponse.error();
      return HttpResponse.json({ title: '填写有误', errors: [{ field: 'opinion', message: '请写明批复意见' }] }, { status: 422 });
    });
    await open('REPLY', inquiring);
    await userEvent.type(screen.getByLabelText('批复文号'), '台政字1号');
    await userEvent.type(screen.getByLabelText('批复意见'), '略');
    await confirm('批复');
    await screen.findByText('连接不上服务器');
    await confirm('批复');
    expect(await screen.findAllByText('请写明批复意见')).toHaveLength(1);
    expect(sent[1]?.headers.get('Idempotency-Key')).toBe(sent[0]?.headers.get('Idempotency-Key'));
    expect((screen.getByLabelText('批复文号') as HTMLInputElement).value).toBe('台政字1号');
  });
});
