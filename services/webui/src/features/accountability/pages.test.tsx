import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { cases, dossiers } from '@/mocks/accountabilityWorld';
import { type CaseAction, caseActions } from '@/shared/api/accountability';
import { server } from '@/test/server';
import { visit } from '@/test/render';

// bpmn-js measures what it draws, which needs a layout.
vi.mock('@/shared/process/ProcessDiagram', () => ({ ProcessDiagram: () => <p>diagram</p> }));

const serve = (actions: CaseAction[]) =>
  server.use(http.get('/api/accountability/cases/:id', () => HttpResponse.json({ ...cases[1]!, actions })));

describe('a case', () => {
  it('tells whom, with who held the post then, and what the table proposed and why', async () => {
    visit('/cases/case-2', 'jiwei');
    expect((await screen.findAllByText('时任：前任镇长')).length).toBe(1);
    expect(screen.getByText('2022-03-01 至 2026-06-30 任职')).toBeDefined();
    expect(screen.getByText(/规则：一年内三次未按期履职：立案问责/)).toBeDefined();
    expect(screen.getByRole('link', { name: '履职事项 LZ-1' }).getAttribute('href')).toBe('/duties/duty-1');
    expect(screen.getByText('区住建局、张山子镇人民政府')).toBeDefined();
    expect(screen.getByText('2026 年度一票否决')).toBeDefined();
  });

  it.each(caseActions)('offers %s only when the server lists it', async (action) => {
    serve([action]);
    visit('/cases/case-2', 'anweiban');
    const panel = within(await screen.findByRole('region', { name: '下一步' }));
    expect(panel.getAllByRole('button')).toHaveLength(1);
  });

  it('does not open a step from the address that the server does not list', async () => {
    serve([]);
    visit('/cases/case-2?step=DECIDE', 'anweiban');
    await screen.findByRole('region', { name: '下一步' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows its subject the notice, the end of its right with basis, and an answer form', async () => {
    visit('/cases/case-1', 'qiyefuze');
    expect(await screen.findByText(/您看到的是与您（单位）有关的部分/)).toBeDefined();
    expect(screen.getByText('台安告〔2026〕1号')).toBeDefined();
    expect((await screen.findAllByText(/行政处罚法（2021年修订） 第六十四条/)).length).toBeGreaterThan(0);
    expect(screen.queryByRole('tab', { name: '证据卷' })).toBeNull();
    await userEvent.click(screen.getAllByRole('button', { name: '陈述申辩' })[0]!);
    expect(await screen.findByRole('dialog')).toBeDefined();
  });

  it('out of reach is told in the words of the server', async () => {
    visit('/cases/case-3', 'qiyefuze');
    expect(await screen.findByText('没有这个案件')).toBeDefined();
  });

  it('every stage of the board opens its list', async () => {
    visit('/cases', 'jiwei');
    expect((await screen.findByRole('link', { name: '待决定：1 件' })).getAttribute('href')).toBe('/cases?stage=DEFENCE');
  });
});

describe('papers', () => {
  it('of a case are there for each subject', async () => {
    visit('/cases/case-2?tab=documents', 'jiwei');
    const links = await screen.findAllByRole('link', { name: '处理决定书 PDF' });
    expect(links.map((link) => new URL(link.getAttribute('href')!, 'http://x').searchParams.get('subject'))).toEqual(cases[1]!.subjects.map((subject) => subject.key));
    expect(screen.getAllByRole('link', { name: '复核决定书 Word' })).toHaveLength(2);
    expect(screen.getByRole('heading', { name: '区住建局' })).toBeDefined();
  });

  it('of an interview are its summons and its minutes', async () => {
    visit('/interviews/interview-2?tab=documents', 'qiyefuze');
    expect((await screen.findByRole('link', { name: '约谈通知书 Word' })).getAttribute('href')).toBe('/api/accountability/interviews/interview-2/documents/SUMMONS.docx');
    expect(screen.getByText('还没有提交约谈纪要')).toBeDefined();
  });
});

describe('a dossier', () => {
  it('is compiled from the case and held against the records', async () => {
    const keys: (string | null)[] = [];
    server.use(http.post('/api/accountability/cases/case-1/dossiers', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return HttpResponse.json(dossiers[0], { status: 201 });
    }));
    visit('/cases/case-1?tab=dossiers', 'anweiban');
    await userEvent.click(await screen.findByRole('button', { name: /编制证据卷/ }));
    await waitFor(() => expect(keys).toHaveLength(1));
    expect(keys[0]).toBeTruthy();
    expect((await screen.findByRole('link', { name: /ZJ01 PDF/ })).getAttribute('href')).toBe('/api/accountability/dossiers/dossier-1.pdf');
  });

  it('says which of the three checks failed', async () => {
    server.use(http.get('/api/accountability/dossiers/:id/verification', () => HttpResponse.json({ contentMatches: true, entriesMatch: false, pdfMatches: true, firstMismatch: 'b2e1d4' })));
    visit('/dossiers/dossier-1', 'jiwei');
    await userEvent.click(await screen.findByRole('button', { name: '核验' }));
    expect(await screen.findByText('所列记录有缺失或改动')).toBeDefined();
    expect(screen.getByText('第一条不符的记录：b2e1d4')).toBeDefined();
  });
});

describe('an interview', () => {
  it('has a clock, a report and a check for each commitment', async () => {
    visit('/interviews/interview-1', 'anweiban');
    const reported = within(await screen.findByRole('article', { name: '全员液氨应急培训' }));
    expect(reported.getByRole('button', { name: /核查承诺落实/ })).toBeDefined();
    const open = within(screen.getByRole('article', { name: '更换全部报警探头并标定' }));
    expect(open.getByText('依据：本地时限规则 约谈承诺')).toBeDefined();
    expect(open.queryByRole('button')).toBeNull();
    expect(within(screen.getByRole('article', { name: '安装自动切断阀' })).getByText('退回继续落实')).toBeDefined();
  });
});

describe('what holds for a subject', () => {
  it.each([['/enterprises/ent-xinfa-lengku', '已列入严重失信主体名单'], ['/hazards/hazard-4', '已列入严重失信主体名单']])('is shown at %s', async (path, words) => {
    visit(path, 'jianguan');
    expect(await screen.findByText(words)).toBeDefined();
  });
});
