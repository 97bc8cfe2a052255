import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { plates } from '@/mocks/plateWorld';
import { plateActions, type PlateDetail, type PlateStep } from '@/shared/api/plate';
import { switchLanguage } from '@/shared/i18n';
import { server } from '@/test/server';
import { visit } from '@/test/render';

// bpmn-js measures what it draws, which needs a layout.
vi.mock('@/shared/process/ProcessDiagram', () => ({ ProcessDiagram: () => <p>diagram</p> }));

function serve(part: Partial<PlateDetail>) {
  server.use(http.get('/api/hazard/plates/:id', () => HttpResponse.json({ ...plates[0]!.detail, actions: [], ...part })));
}

describe('a plate', () => {
  afterEach(() => switchLanguage('zh'));

  it('shows everything its notice says, with its basis, and where it stands', async () => {
    visit('/plates/plate-2', 'lingdao');
    const facts = (await screen.findByText('枣安督〔2026〕11号')).closest('section')!;
    for (const text of ['枣庄市安委会办公室', '市级', '市安委办 0632-1111111', /停用除尘系统/, /核查合格的予以摘牌/, '依据：中华人民共和国安全生产法（2021年修正） 第四十一条']) {
      expect(within(facts as HTMLElement).getAllByText(text).length).toBeGreaterThan(0);
    }
    const stages = within(screen.getByRole('list', { name: '挂牌督办的各个阶段' })).getAllByRole('listitem');
    expect(stages.map((stage) => stage.getAttribute('data-state'))).toEqual(['done', 'done', 'done', 'done', 'current', 'ahead', 'ahead', 'ahead', 'ahead']);
    expect(screen.getByText('第 5 步，共 9 步：治理')).toBeDefined();
  });

  it.each([
    ['PLANNING', '演示企业'],
    ['ACCEPTANCE', '核查单位'],
    ['PASSED', '督办机构'],
    ['ENDED', null],
  ] as const)('says who is waited for: %s', async (state, who) => {
    const { hazard } = plates[0]!.detail;
    serve({
      state,
      office: { id: 'o', name: '督办机构' },
      hazard: { ...hazard, enterprise: { id: 'e', name: '演示企业' }, handler: { id: 'h', name: '核查单位' } },
    });
    visit('/plates/plate-1', 'jiwei');
    expect(await screen.findByText(who ? `目前没有需要您办理的事项。 正在等待${who}办理。` : '目前没有需要您办理的事项。')).toBeDefined();
  });

  it('keeps the notice of the lower level in one history', async () => {
    visit('/plates/plate-2', 'lingdao');
    expect(await screen.findByText('台安督〔2026〕2号')).toBeDefined();
  });

  it('marks clocks whose text was not checked', async () => {
    visit('/plates/plate-1', 'lingdao');
    expect((await screen.findAllByText('条款未核对')).length).toBeGreaterThan(0);
    expect(screen.getAllByText('依据：本地时限规则（宁波、青岛、湖北挂牌督办做法） 治理方案报送').length).toBeGreaterThan(0);
  });

  it.each(plateActions)('offers %s only when the server lists it', async (action) => {
    serve({ actions: [action] });
    visit('/plates/plate-1', 'jianguan');
    const panel = within(await screen.findByRole('region', { name: '下一步' }));
    expect(panel.getAllByRole('button')).toHaveLength(1);
  });

  it('opens no step the server does not offer, whatever the address says', async () => {
    serve({ actions: [] });
    visit('/plates/plate-1?step=LIFT', 'jianguan');
    await screen.findByRole('region', { name: '下一步' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('tells each kind of step in both languages, with the record of the review', async () => {
    visit('/plates/plate-4?tab=history', 'lingdao');
    const entries = await waitFor(() => {
      const found = [...document.querySelectorAll('.history-entry')].map((entry) => entry.textContent ?? '');
      expect(found.length).toBe(plates[3]!.steps.length);
      return found;
    });
    expect(entries[1]).toMatch(/^决定是否挂牌予以挂牌区县级/);
    expect(entries.find((entry) => entry.startsWith('现场核查'))).toMatch(/核查合格.*不再符合重大事故隐患判定标准.*检查员乙 · 区安监局 · 科员.*现场试动作正常/s);
    await switchLanguage('en');
    await waitFor(() => expect(document.querySelector('.history-entry')?.textContent).toMatch(/^Listing proposed/));
  });

  it('does not call it a refusal when the asker withdrew by applying for the lifting', async () => {
    const by = { username: 'qiye', name: '企业填报员', at: '2026-11-20T09:30:00+08:00' };
    const steps: PlateStep[] = [
      { step: 'EXTENSION_DECIDED', granted: false, until: null, reason: '已申请摘牌，延期申请撤回', by },
      { step: 'ACCEPTANCE_REQUESTED', statement: '完成', evidenceIds: [], by },
    ];
    server.use(http.get('/api/hazard/plates/:id/history', () => HttpResponse.json(steps)));
    serve({ extensions: [{ until: by.at, reason: '设备晚到', by, decision: { granted: false, reason: '已申请摘牌', by } }] });
    visit('/plates/plate-1?tab=work', 'lingdao');
    expect(await screen.findByText('申请人已撤回')).toBeDefined();
    expect(screen.queryByText('不同意延期')).toBeNull();
  });

  it('gives its papers as PDF and Word, or says why not', async () => {
    visit('/plates/plate-2?tab=documents', 'lingdao');
    expect((await screen.findByRole('link', { name: '挂牌督办通知书 PDF' })).getAttribute('href')).toBe('/api/hazard/plates/plate-2/documents/PLATE_NOTICE.pdf');
    expect(screen.getByRole('link', { name: '整改指令书 Word' }).getAttribute('href')).toBe('/api/hazard/plates/plate-2/documents/RECTIFICATION_ORDER.docx');
    expect(screen.queryByRole('link', { name: '摘牌通知书 PDF' })).toBeNull();
    expect(screen.getByText('还没有摘牌')).toBeDefined();
  });

  it('out of reach is told in the words of the server', async () => {
    visit('/plates/unknown', 'jianguan');
    expect(await screen.findByText('没有找到该挂牌督办')).toBeDefined();
  });
});

describe('the board of plates', () => {
  it('opens the list behind each number and keeps the other filters', async () => {
    visit('/plates?division=370405', 'lingdao');
    const board = within(await screen.findByRole('region', { name: '按阶段看板' }));
    const late = await board.findByRole('link', { name: '待报治理方案：超期 1 件' });
    expect(late.getAttribute('href')).toBe('/plates?state=PLANNING&bucket=OVERDUE&division=370405');
    await userEvent.click(board.getByRole('link', { name: '治理中，市级：1 件' }));
    await waitFor(() => expect(document.querySelectorAll('.table tbody .ant-table-row')).toHaveLength(1));
  });

  it('is not shown to an enterprise, which has a list of its own', async () => {
    visit('/plates', 'qiye');
    expect(await screen.findByRole('link', { name: '除尘系统未设置泄爆、隔爆装置' })).toBeDefined();
    expect(screen.queryByRole('region', { name: '按阶段看板' })).toBeNull();
  });
});
