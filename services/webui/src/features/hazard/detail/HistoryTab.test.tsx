import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import type { HistoryStep } from '@/shared/api/hazard';
import { switchLanguage } from '@/shared/i18n';
import { server } from '@/test/server';
import { visit } from '@/test/render';

const WHO = { username: 'jianguan', name: '监管人员', postName: '执法科科员', organisationName: '区安监局', at: '2026-11-20T09:30:00+08:00' };

function answer(...steps: Partial<HistoryStep>[]) {
  server.use(http.get('/api/hazard/hazards/:id/history', () => HttpResponse.json(steps.map((step) => ({ by: WHO, ...step })))));
}

async function entries(hazard = 'hazard-10', tab = '办理记录') {
  visit(`/hazards/${hazard}`, 'jianguan');
  await userEvent.click(await screen.findByRole('tab', { name: tab }));
  const panel = await screen.findByRole('tabpanel', { name: tab });
  await within(panel).findAllByText(/2026-11-20 09:30|监管人员/);
  return [...panel.querySelectorAll('.history-entry')].slice(1).map((entry) => entry.textContent ?? '');
}

const decided: [string, Partial<HistoryStep>, string, string][] = [
  ['an extension', { step: 'EXTENSION_DECIDED', granted: true, until: '2026-12-01T23:59:59+08:00' }, '答复延期申请同意延至 2026-12-01', 'Extension decidedGrantedextended to 2026-12-01'],
  ['an extension', { step: 'EXTENSION_DECIDED', granted: false }, '答复延期申请不同意', 'Extension decidedRefused'],
  ['a check', { step: 'VERIFIED', passed: true }, '现场验收合格', 'Verified on sitePassed'],
  ['a check', { step: 'VERIFIED', passed: false }, '现场验收不合格', 'Verified on siteFailed'],
  ['a plan', { step: 'PLAN_REVIEWED', approved: true }, '审查治理方案通过', 'Plan reviewedApproved'],
  ['a plan', { step: 'PLAN_REVIEWED', approved: false }, '审查治理方案退回', 'Plan reviewedReturned'],
  ['a transfer', { step: 'TRANSFER_ANSWERED', accepted: true }, '答复移交接收', 'Transfer answeredAccepted'],
  ['a transfer', { step: 'TRANSFER_ANSWERED', accepted: false }, '答复移交拒收', 'Transfer answeredDeclined'],
];

describe('the history of a hazard', () => {
  afterEach(() => switchLanguage('zh'));

  it('has words of its own for the answer to each kind of step', async () => {
    answer(...decided.map(([, step]) => step));
    const shown = await entries();
    decided.forEach(([what, , chinese], index) => expect(shown[index]?.startsWith(`${chinese}区安监局`), `${what}: ${shown[index]}`).toBe(true));
    expect(shown.join()).not.toContain('同意（合格）');
  });

  it('has them in English too', async () => {
    await switchLanguage('en');
    answer(...decided.map(([, step]) => step));
    const shown = await entries('hazard-10', 'History');
    decided.forEach(([what, , , english], index) => expect(shown[index]?.startsWith(`${english}区安监局`), `${what}: ${shown[index]}`).toBe(true));
  });

  it('shows who wrote a general hazard off, on which post, and when', async () => {
    answer({ step: 'VERIFIED', passed: true, opinion: '正常' }, { step: 'WRITTEN_OFF', reason: null });
    expect((await entries()).at(-1)).toBe('销号区安监局 · 监管人员 · 执法科科员 2026-11-20 09:30');
  });

  it('tells the penalty with its document and a cut-off with its first moment', async () => {
    answer(
      { step: 'PENALTY_RECORDED', penalty: { documentNumber: '台应急罚1号', decidedOn: '2026-11-19', content: '罚款三万元', fineFen: 3_000_000 } },
      { step: 'CUT_OFF_APPROVED', kind: 'POWER', emergency: false, grounds: '拒不停产', notBefore: '2026-11-21T09:30:00+08:00' },
    );
    const shown = await entries();
    expect(shown[0]).toMatch(/^登记行政处罚台应急罚1号 · 决定日期 2026-11-19 · 罚款 30,000 元罚款三万元/);
    expect(shown[1]).toMatch(/^批准停止供应停止供电 · 最早 2026-11-21 09:30 执行拒不停产/);
  });

  it('does not call it a refusal when the asker withdrew by asking for acceptance', async () => {
    answer(
      { step: 'EXTENSION_DECIDED', granted: false, reason: '已申请验收，延期申请自动撤回' },
      { step: 'ACCEPTANCE_REQUESTED', statement: '已完成' },
    );
    const shown = await entries();
    expect(shown[0]).toContain('申请人已撤回');
    expect(shown[0]).not.toContain('不同意');
  });
});
