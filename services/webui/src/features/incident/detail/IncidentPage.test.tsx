import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { incidents } from '@/mocks/incidentWorld';
import { closedIncidents, type IncidentDetail, incidentActions } from '@/shared/api/incident';
import { server } from '@/test/server';
import { visit } from '@/test/render';

// bpmn-js measures what it draws, which needs a layout.
vi.mock('@/shared/process/ProcessDiagram', () => ({ ProcessDiagram: () => <p>diagram</p> }));

function serve(part: Partial<IncidentDetail>, from = incidents[0]!) {
  server.use(http.get('/api/incident/incidents/:id', () => HttpResponse.json({ ...from, actions: [], ...part })));
}

describe('an incident', () => {
  it('tells the relay as a list: who had it, what it took, and by how much it was late', async () => {
    visit('/incidents/incident-1', 'lingdao');
    const chain = within(await screen.findByRole('group', { name: '上报链条' }));
    const hops = chain.getAllByRole('listitem').map((hop) => hop.textContent ?? '');
    expect(hops).toHaveLength(5);
    expect(hops[0]).toMatch(/枣庄绿源木业有限公司.*用时 42 分（时限 1 小时）/);
    expect(hops[1]).toMatch(/台儿庄区应急管理局.*已上报，超时.*用时 2 小时 24 分（时限 2 小时）.*迟 24 分/);
    expect(hops[2]).toMatch(/枣庄市应急管理局.*已签收，待上报.*已用 1 小时 4\d 分.*还剩 1\d 分/);
    expect(hops[3]).toContain('须上报，尚未送到');
    expect(hops[4]).toContain('目前等级不要求');
    expect(document.querySelector('.chain-summary')?.textContent).toBe('已报到：市；按目前等级须报到：省。 超时：台儿庄区应急管理局 24 分。');
  });

  it('explains a provisional grade and its possible worst, and that unknown is not zero', async () => {
    visit('/incidents/incident-1', 'lingdao');
    expect(await screen.findByText('最坏可能：较大事故')).toBeDefined();
    expect(screen.getByText(/1 人：如确认死亡，合计 3 人/)).toBeDefined();
    expect(screen.getByText('目前不清楚：轻伤、急性工业中毒、被困、涉险、直接经济损失')).toBeDefined();
  });

  it('shows who changed what between versions', async () => {
    visit('/incidents/incident-1?tab=statements', 'lingdao');
    const changes = await screen.findByRole('table', { name: '第 2 版的变化' });
    const row = within(changes).getByRole('row', { name: /重伤/ });
    expect(row.querySelector('del')?.textContent).toBe('1');
    expect(row.querySelector('ins')?.textContent).toBe('2');
    expect(within(changes).getByRole('row', { name: /死亡/ }).textContent).toBe('死亡未报2');
  });

  it('shows who must tell the province past the chain, by which clause, and who did', async () => {
    visit('/incidents/incident-1?tab=reporting', 'lingdao');
    const part = within((await screen.findByRole('heading', { name: '电话快报' })).closest('section')!);
    const cards = part.getAllByRole('listitem').map((card) => card.textContent ?? '');
    expect(cards[0]).toMatch(/枣庄绿源木业有限公司 → 省.*待报告.*第六条第二款/);
    expect(cards[2]).toMatch(/枣庄市应急管理局 → 省.*已报告.*省厅值班室，101号/);
    expect(part.queryByRole('button')).toBeNull();
  });

  it('tells a danger in words, and that none is known', async () => {
    const { statement } = incidents[0]!;
    serve({ statement: { ...statement, content: { ...statement.content, danger: { polluted: ['RIVER', 'LAKE'], endangered: null, other: '下游停水' } } } });
    visit('/incidents/incident-1', 'lingdao');
    expect(await screen.findByText('河流、湖泊')).toBeDefined();
    expect(screen.getByText('下游停水')).toBeDefined();
  });

  it.each(incidentActions)('offers %s only when the server lists it', async (action) => {
    serve({ actions: [action] });
    visit('/incidents/incident-1', 'jianguan');
    const panel = within(await screen.findByRole('region', { name: '下一步' }));
    expect(panel.getAllByRole('button')).toHaveLength(1);
  });

  it('offers nothing where the server lists nothing', async () => {
    serve({ actions: [] });
    visit('/incidents/incident-1', 'jianguan');
    const panel = within(await screen.findByRole('region', { name: '下一步' }));
    expect(panel.queryAllByRole('button')).toEqual([]);
    expect(screen.queryByRole('button', { name: '合并到这一起' })).toBeNull();
  });

  it('offers a possible duplicate for merging and merges nothing by itself', async () => {
    const merged: unknown[] = [];
    server.use(http.post('/api/incident/incidents/incident-1/merges', async ({ request }) => {
      merged.push(await request.json());
      return HttpResponse.json({ ...incidents[0]!, mergedInto: 'incident-2', actions: [] });
    }));
    visit('/incidents/incident-1', 'jianguan');
    await userEvent.click(await screen.findByRole('button', { name: '合并到这一起' }));
    expect(merged).toEqual([]);
    await userEvent.type(await screen.findByLabelText('理由'), '同一厂房');
    await userEvent.click(screen.getByRole('button', { name: '确认合并重复报告' }));
    expect((await screen.findByRole('link', { name: '打开合并后的事故' })).getAttribute('href')).toBe('/incidents/incident-2');
    expect(merged).toEqual([{ into: 'incident-2', reason: '同一厂房' }]);
  });

  it.each(closedIncidents)('no longer speaks of duplicates once it is %s', async (state) => {
    expect(incidents[0]!.duplicates.length).toBeGreaterThan(0);
    serve({ state });
    visit('/incidents/incident-1', 'jianguan');
    expect(await screen.findByRole('group', { name: '上报链条' })).toBeDefined();
    expect(screen.queryByText('可能是同一起事故')).toBeNull();
  });

  it('shows each model of its process', async () => {
    visit('/incidents/incident-3?tab=process', 'lingdao');
    expect(await screen.findByText('组织调查')).toBeDefined();
    await userEvent.click(screen.getByText('报告与上报'));
    expect(await screen.findByText('签收并上报')).toBeDefined();
  });

  it('gives a document as PDF and Word, or says why not', async () => {
    visit('/incidents/incident-3?tab=documents', 'lingdao');
    expect((await screen.findByRole('link', { name: '挂牌督办通知书 PDF' })).getAttribute('href')).toBe('/api/incident/incidents/incident-3/documents/PLATE_NOTICE.pdf');
    expect(screen.getByRole('link', { name: '事故快报 Word' }).getAttribute('href')).toBe('/api/incident/incidents/incident-3/documents/FLASH_REPORT.docx');
    expect(screen.queryByRole('link', { name: '事故调查报告批复 PDF' })).toBeNull();
    expect(screen.getByText('尚未批复')).toBeDefined();
  });

  it('out of reach is told in the words of the server', async () => {
    visit('/incidents/unknown', 'jianguan');
    expect(await screen.findByText('没有找到该事故')).toBeDefined();
  });
});

describe('the gate of the four', () => {
  it('says of each set what is done, what lacks and who may sign', async () => {
    visit('/incidents/incident-4?tab=gate', 'jianguan');
    const measures = within(await screen.findByRole('region', { name: '整改措施未落实不放过' }));
    expect(measures.getByText('已完成 0 项，未完成 1 项')).toBeDefined();
    expect(measures.getByText('证据尚未提交')).toBeDefined();
    expect(measures.getByText(/须由没有办理本组任何事项/)).toBeDefined();
    expect(measures.queryByRole('button', { name: /签署证据/ })).toBeNull();
    expect(within(screen.getByRole('region', { name: '责任人员未处理不放过' })).getByRole('button', { name: /签署证据/ })).toBeDefined();
    expect(screen.getByText('已签署 1 / 4 组')).toBeDefined();
  });

  it('refuses to archive with the reasons and the clause of the server, and changes nothing', async () => {
    visit('/incidents/incident-4?tab=gate', 'anweiban');
    await userEvent.click(await screen.findByRole('button', { name: '归档结案' }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('四不放过尚未全部满足，不能归档')).toBeDefined();
    expect(alert.getByText('证据已提交，尚未由未办理人员签署')).toBeDefined();
    expect(alert.getByText('依据：国务院令第493号 第三十三条')).toBeDefined();
    expect(screen.getByText('已签署 1 / 4 组')).toBeDefined();
  });

  it('does not offer archiving to an enterprise', async () => {
    visit('/incidents/incident-4?tab=gate', 'qiye');
    await screen.findByText('已签署 1 / 4 组');
    expect(screen.queryByRole('button', { name: '归档结案' })).toBeNull();
  });

  it('is signed for the set that was chosen', async () => {
    const signed: string[] = [];
    server.use(http.post('/api/incident/incidents/incident-4/closure/sets/:set/signatures', ({ params }) => {
      signed.push(String(params.set));
      return HttpResponse.json({ ...incidents[3]!, actions: [] });
    }));
    visit('/incidents/incident-4?tab=gate', 'jianguan');
    await userEvent.click(await screen.findByRole('button', { name: '签署证据 责任人员未处理不放过' }));
    await userEvent.type(await screen.findByLabelText('意见'), '属实');
    await userEvent.click(screen.getByRole('button', { name: '确认签署证据' }));
    await waitFor(() => expect(signed).toEqual(['PERSONS_DEALT_WITH']));
  });
});
