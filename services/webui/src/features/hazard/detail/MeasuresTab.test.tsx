import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { plates } from '@/mocks/plateWorld';
import { hazards } from '@/mocks/world';
import { server } from '@/test/server';
import { visit } from '@/test/render';

async function openTab(id: string, person = 'jianguan') {
  visit(`/hazards/${id}`, person);
  await userEvent.click(await screen.findByRole('tab', { name: '处罚与督办' }));
}
const section = async (name: string) => within((await screen.findByRole('heading', { level: 2, name })).closest('section')!);
const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('what goes along with a major hazard', () => {
  it('says on the first page that the penalty is still to be recorded, and links to the plate', async () => {
    visit('/hazards/hazard-2', 'jianguan');
    expect(await screen.findByText(/尚未登记行政处罚/)).toBeDefined();
    expect(screen.getByText('依据：中华人民共和国安全生产法（2021年修正） 第一百零二条')).toBeDefined();
    const link = await screen.findByRole('link', { name: /挂牌督办 待报治理方案/ });
    expect(link.getAttribute('href')).toBe('/plates/plate-1');
  });

  it('counts the penalties as art. 113 does and says when closing must be proposed', async () => {
    await openTab('hazard-3');
    const penalty = await section('行政处罚');
    expect(await penalty.findByText('台应急罚〔2026〕12号')).toBeDefined();
    expect(penalty.getAllByText('3 次')).toHaveLength(2);
    expect(penalty.getByText('该企业处罚次数已达到规定，应当提请关闭。')).toBeDefined();
    expect(penalty.getByText(/第一百一十三条/)).toBeDefined();
  });

  it('has the penalty alone where the hazard is a general one', async () => {
    const general = hazards.find((one) => one.grade === 'GENERAL')!;
    visit(`/hazards/${general.id}`, 'jianguan');
    await userEvent.click(await screen.findByRole('tab', { name: '行政处罚' }));
    const penalty = await section('行政处罚');
    expect(penalty.getByText('没有登记行政处罚。')).toBeDefined();
    expect(penalty.queryByText('180 日内处罚')).toBeNull();
    expect(screen.queryByRole('heading', { name: '停产停业与恢复' })).toBeNull();
  });

  it('offers the order as a paper once it was given, and says before that there is none', async () => {
    const paper = async (ordered: boolean) => {
      const { id } = hazards.find((one) => Boolean(one.order) === ordered && one.handler?.organisationId === 'anjianju')!;
      const { unmount } = visit(`/hazards/${id}`, 'jianguan');
      await userEvent.click(await screen.findByRole('tab', { name: '文书' }));
      const item = (await screen.findByText('整改指令书')).closest('li')!;
      const links = within(item).queryAllByRole('link').map((link) => link.getAttribute('href'));
      const text = item.textContent;
      unmount();
      return { id, links, text };
    };
    const given = await paper(true);
    expect(given.links).toEqual(['pdf', 'docx'].map((ending) => `/api/hazard/hazards/${given.id}/documents/RECTIFICATION_ORDER.${ending}`));
    expect(await paper(false)).toMatchObject({ links: [], text: '整改指令书还没有下达整改指令' });
  });

  it('says from when on power may be cut off', async () => {
    await openTab('hazard-3');
    const cutOff = await section('停止供电、停止供应民用爆炸物品');
    expect((await cutOff.findAllByText(/最早 .* 执行/)).length).toBeGreaterThan(0);
    expect((await section('停产停业与恢复')).getByText('停产停业中')).toBeDefined();
  });

  it('records a penalty with its document only', async () => {
    const sent: Record<string, unknown>[] = [];
    server.use(http.post('/api/hazard/hazards/hazard-3/penalties', async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json({ ...hazards[2]!, actions: [] });
    }));
    await openTab('hazard-3');
    await userEvent.click((await section('行政处罚')).getByRole('button', { name: '登记行政处罚' }));
    fill('处罚决定书文号', '台应急罚〔2026〕13号');
    fill('处罚内容', '罚款三万元');
    fill('罚款', '30000');
    fireEvent.mouseDown(screen.getByLabelText('决定日期'));
    fireEvent.click(screen.getByLabelText('决定日期'));
    await userEvent.click(document.querySelector<HTMLElement>('.ant-picker-cell-today')!);
    await userEvent.click(screen.getByRole('button', { name: '确认登记行政处罚' }));
    expect(await screen.findByText('请上传处罚决定书')).toBeDefined();
    expect(sent).toEqual([]);
    await userEvent.upload(document.querySelector<HTMLInputElement>('.upload-button input')!, new File(['x'], '决定书.pdf', { type: 'application/pdf' }), { applyAccept: false });
    await waitFor(() => expect(document.querySelector('.upload-tile')?.getAttribute('data-state')).toBe('stored'));
    await userEvent.click(screen.getByRole('button', { name: '确认登记行政处罚' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ documentNumber: '台应急罚〔2026〕13号', content: '罚款三万元', fine: '30000' });
    expect(sent[0]?.decidedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(sent[0]?.evidenceIds).toHaveLength(1);
  });

  it('proposes a listing on the version of the hazard and goes to the plate', async () => {
    const sent: { body: unknown; ifMatch: string | null }[] = [];
    server.use(
      http.get('/api/hazard/hazards/:id/plates', () => HttpResponse.json([])),
      http.post('/api/hazard/hazards/:id/plates', async ({ request }) => {
        sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
        return HttpResponse.json(plates[0]!.detail, { status: 201 });
      }),
    );
    await openTab('hazard-3');
    await userEvent.click(await screen.findByRole('button', { name: '提出挂牌督办' }));
    fill('挂牌理由', '整改难度大');
    await userEvent.click(screen.getByRole('button', { name: '确认提出挂牌督办' }));
    expect(await screen.findByRole('heading', { level: 1, name: '除尘系统未设置泄爆、隔爆装置' })).toBeDefined();
    expect(sent).toEqual([{ body: { level: 'DISTRICT', reason: '整改难度大' }, ifMatch: `"${hazards[2]!.version}"` }]);
  });

  it('offers no second listing while one hangs', async () => {
    await openTab('hazard-3');
    await screen.findByRole('link', { name: /枣安督/ });
    expect(screen.queryByRole('button', { name: '提出挂牌督办' })).toBeNull();
  });

  it('has no such tab for a general hazard', async () => {
    visit('/hazards/hazard-7', 'jianguan');
    await screen.findByRole('tab', { name: '办理记录' });
    expect(screen.queryByRole('tab', { name: '处罚与督办' })).toBeNull();
  });
});
