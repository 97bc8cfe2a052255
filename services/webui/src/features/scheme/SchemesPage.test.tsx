import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { plates } from '@/mocks/plateWorld';
import { openWork, scheme } from '@/mocks/schemeHandlers';
import { server } from '@/test/server';
import { visit } from '@/test/render';

// bpmn-js measures what it draws, which needs a layout.
vi.mock('@/shared/process/ProcessDiagram', () => ({
  ProcessDiagram: ({ pick }: { pick?: { flows: string[]; onPick: (flow: string) => void } }) => (
    <ul aria-label="diagram">{pick?.flows.map((flow) => <li key={flow}><button type="button" onClick={() => pick.onPick(flow)}>{flow}</button></li>)}</ul>
  ),
}));

async function choose(label: string, option: string) {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.click(await screen.findByTitle(option));
}

describe('schemes of a division', () => {
  it('are drawn by picking a flow on the diagram, and sent as they were typed', async () => {
    const sent = vi.fn();
    server.use(http.post('/api/hazard/schemes', async ({ request }) => {
      sent(await request.json());
      return HttpResponse.json({ scheme, modelName: '', bpmnXml: '' }, { status: 201 });
    }));
    visit('/schemes', 'anweiban');
    await userEvent.click(await screen.findByRole('button', { name: /起草方案/ }));
    const diagram = await screen.findByRole('list', { name: 'diagram' });
    expect(within(diagram).queryByText('Flow_ToFilePlan')).toBeNull();
    await userEvent.click(within(diagram).getByText('Flow_ToLift'));
    await userEvent.type(screen.getByLabelText('方案名称'), '摘牌前审批');
    await userEvent.type(screen.getByLabelText('依据文件'), '台政办发某号');
    await userEvent.type(screen.getByLabelText('条款'), '第三条');
    await choose('类型', '审批');
    await choose('工作日数', '2 个工作日');
    await userEvent.type(screen.getByLabelText('环节名称'), '分管领导审批摘牌');
    await choose('办理机构', '区安监局');
    await userEvent.click(screen.getByRole('button', { name: '保存草案' }));

    await waitFor(() => expect(sent).toHaveBeenCalled());
    expect(sent.mock.calls[0]![0]).toMatchObject({
      model: 'HazardPlate',
      name: '摘牌前审批',
      added: [{ flow: 'Flow_ToLift', kind: 'APPROVE', name: '分管领导审批摘牌', workingDays: 2 }],
    });
  }, 20_000);

  it('are played through with their dates before anybody is bound, one way after another', async () => {
    const asked = vi.fn();
    server.events.on('request:start', ({ request }) => {
      if (request.url.endsWith('/rehearsals')) void request.clone().json().then(asked);
    });
    visit('/schemes', 'anweiban');
    const card = (await screen.findByText('摘牌前由分管领导审批')).closest('.card') as HTMLElement;
    expect(within(card).getByText(/挂牌督办/)).toBeDefined();
    await userEvent.click(within(card).getByRole('button', { name: '试走' }));

    expect(await within(card).findByText('决定是否挂牌督办')).toBeDefined();
    expect(within(card).getByText(/2026-11-30 09:00 起/)).toBeDefined();
    expect(within(card).getByText(/本地时限规则/)).toBeDefined();
    await userEvent.click(within(card).getByRole('button', { name: '挂牌督办 → 下达督办通知书' }));
    expect(await within(card).findByText(/2027-01-04 23:59（暂定）/)).toBeDefined();
    expect(within(card).getByText('2027-01-04 办结')).toBeDefined();
    expect(asked.mock.lastCall![0]).toMatchObject({
      model: 'HazardPlate',
      added: [{ flow: 'Flow_ToLift', bodyId: 'tez-zhengfu', workingDays: 2 }],
      choices: ['Flow_Listed'],
    });
    await userEvent.click(within(card).getByRole('button', { name: '退一步' }));
    expect(await within(card).findByRole('button', { name: '不予挂牌' })).toBeDefined();
  });

  it('keep on the device what was typed and not saved, until it is begun anew', async () => {
    const { unmount } = visit('/schemes', 'anweiban');
    await userEvent.click(await screen.findByRole('button', { name: /起草方案/ }));
    await userEvent.type(await screen.findByLabelText('方案名称'), '摘牌前审批');
    await userEvent.click(within(await screen.findByRole('list', { name: 'diagram' })).getByText('Flow_ToLift'));
    unmount();

    visit('/schemes', 'anweiban');
    await userEvent.click(await screen.findByRole('button', { name: /起草方案/ }));
    expect(await screen.findByDisplayValue('摘牌前审批')).toBeDefined();
    expect(screen.getByText('登记行政处罚 → 摘牌')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '清空重填' }));
    await waitFor(() => expect(screen.queryByDisplayValue('摘牌前审批')).toBeNull());
  });

  it('say where no step may stand, and why', async () => {
    visit('/schemes', 'anweiban');
    await userEvent.click(await screen.findByRole('button', { name: /起草方案/ }));
    expect((await screen.findAllByText('此后由企业“报送治理方案”，附加环节会占用企业的时限')).length).toBe(2);
  });

  it('are published by somebody other than who drew them', async () => {
    visit('/schemes', 'anweiban');
    expect(await screen.findByRole('button', { name: /^发\s?布$/ })).toBeDefined();
    server.use(http.get('/api/hazard/schemes', () =>
      HttpResponse.json({ items: [{ ...scheme, drawn: { ...scheme.drawn, username: 'anweiban' } }], page: 0, size: 20, total: 1 })));
    document.body.innerHTML = '';
    visit('/schemes', 'anweiban');
    await screen.findByText('摘牌前由分管领导审批');
    expect(screen.queryByRole('button', { name: /^发\s?布$/ })).toBeNull();
  });

  it('are read and not drawn by a leader', async () => {
    visit('/schemes', 'lingdao');
    expect(await screen.findByText('分管领导审批摘牌')).toBeDefined();
    expect(screen.queryByRole('button', { name: /起草方案/ })).toBeNull();
  });
});

describe('an added step of a plate', () => {
  it('is taken in the one form they all have; a return needs its reason', async () => {
    const sent = vi.fn();
    server.use(
      http.get('/api/hazard/plates/:id', () => HttpResponse.json({ ...plates[0]!.detail, actions: [], added: [openWork] })),
      http.post('/api/hazard/cases/plate/:id/added-steps/Added_1', async ({ request }) => {
        sent(await request.json(), request.headers.get('if-match'));
        return HttpResponse.json({ added: [], version: 9 });
      }),
    );
    visit('/plates/plate-1', 'lingdao');
    const panel = within(await screen.findByRole('region', { name: '附加环节' }));
    expect(panel.getByText('由台儿庄区人民政府办理')).toBeDefined();
    await userEvent.click(panel.getByRole('button', { name: /办\s?理/ }));
    const form = within(await screen.findByRole('dialog'));
    await userEvent.click(form.getByText('退回'));
    await userEvent.click(form.getByRole('button', { name: /确认|分管领导审批摘牌/ }));
    expect(sent).not.toHaveBeenCalled();
    await userEvent.type(form.getByLabelText(/^意见/), '补充复查影像');
    await userEvent.click(form.getByRole('button', { name: /确认|分管领导审批摘牌/ }));

    await waitFor(() => expect(sent).toHaveBeenCalled());
    expect(sent.mock.calls[0]![0]).toEqual({ outcome: 'RETURNED', opinion: '补充复查影像', evidenceIds: [] });
  }, 20_000);

  it('says to who waits for whom, and what was said before', async () => {
    server.use(http.get('/api/hazard/plates/:id', () => HttpResponse.json({
      ...plates[0]!.detail,
      actions: [],
      forOthers: ['LIFT'],
      added: [
        { ...openWork, outcome: 'RETURNED', opinion: '补充影像', by: scheme.drawn, mine: false },
        { ...openWork, openedAt: '2026-11-01T00:00:00+08:00', mine: false },
      ],
    })));
    visit('/plates/plate-1', 'jianguan');
    const panel = within(await screen.findByRole('region', { name: '附加环节' }));
    expect(panel.getByText('补充影像')).toBeDefined();
    expect(panel.queryByRole('button')).toBeNull();
    expect(screen.getByText(/“摘牌”须由他人办理/)).toBeDefined();
  });
});
