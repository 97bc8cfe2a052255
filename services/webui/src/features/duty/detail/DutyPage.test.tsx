import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { duties } from '@/mocks/dutyWorld';
import type { DutyDetail } from '@/shared/api/duty';
import { server } from '@/test/server';
import { visit } from '@/test/render';

// bpmn-js measures what it draws, which needs a layout.
vi.mock('@/shared/process/ProcessDiagram', () => ({ ProcessDiagram: () => <p>diagram</p> }));

function serve(part: Partial<DutyDetail>, from = duties[0]!) {
  server.use(http.get('/api/accountability/duties/:id', () => HttpResponse.json({ ...from, ...part })));
}
const section = (name: string) => within(screen.getByRole('heading', { level: 2, name }).closest('section')!);

describe('a duty', () => {
  it('says what is owed, how often, by which clause, and whether that was checked', async () => {
    visit('/duties/duty-2', 'lingdao');
    await screen.findByRole('heading', { level: 1, name: '组织安全生产学习培训' });
    const asked = section('履职要求');
    expect(asked.getByText('培训通知、签到和课件')).toBeDefined();
    expect(asked.getByText('每半年 2 次')).toBeDefined();
    expect(asked.getByText('条款未核对')).toBeDefined();
  });

  it('tells of a change of holder in mid-period, and of a vacancy', async () => {
    visit('/duties/duty-2', 'lingdao');
    await screen.findByRole('heading', { level: 2, name: '责任人' });
    const [before, after] = section('责任人').getAllByRole('listitem').map((item) => item.textContent ?? '');
    expect(before).toMatch(/^前任区长2022-03-01 至 \d{4}-\d{2}-\d{2}本期在岗 20 天$/);
    expect(after).toMatch(/^区长.* 起本期在岗 164 天$/);
  });

  it('names a post without a holder vacant', async () => {
    visit('/duties/duty-7', 'lingdao');
    await screen.findByRole('heading', { level: 2, name: '责任人' });
    expect(section('责任人').getByText('空岗')).toBeDefined();
  });

  it('keeps what was sent back in sight, with the reason and who did it', async () => {
    visit('/duties/duty-2', 'lingdao');
    await screen.findByRole('heading', { level: 2, name: '履职材料' });
    const filings = section('履职材料');
    expect(filings.getByText('退回理由：没有签到表，看不出谁参加。')).toBeDefined();
    expect(filings.getAllByRole('link', { name: '附件 1' })[0]?.getAttribute('href')).toBe('/api/accountability/evidence/file-f1');
  });

  it('does not forget the miss of what was made up', async () => {
    visit('/duties/duty-5', 'lingdao');
    expect(await screen.findByText(/逾期 20 天后补做/)).toBeDefined();
    expect(screen.getByText('逾期后报送')).toBeDefined();
  });

  it.each(['FILE', 'RETURN'] as const)('offers %s only when the server lists it', async (action) => {
    serve({ actions: [action] }, duties[5]);
    visit('/duties/duty-6', 'anweiban');
    const panel = within(await screen.findByRole('region', { name: '下一步' }));
    expect(panel.getAllByRole('button')).toHaveLength(1);
    expect(screen.queryAllByRole('button', { name: /^退回材料 检查记录/ })).toHaveLength(action === 'RETURN' ? 1 : 0);
  });

  it('opens no step that the server does not list, whatever the address says', async () => {
    serve({ actions: [] });
    visit('/duties/duty-1?step=FILE', 'jianguan');
    await screen.findByRole('heading', { level: 2, name: '履职材料' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('sends evidence back from its own button', async () => {
    const sent: unknown[] = [];
    server.use(http.post('/api/accountability/duties/duty-6/returns', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...duties[5]!, state: 'OPEN', actions: [], version: 2 });
    }));
    visit('/duties/duty-6', 'anweiban');
    await userEvent.click(await screen.findByRole('button', { name: /^退回材料 检查记录/ }));
    await userEvent.type(await screen.findByLabelText('退回理由'), '没有问题清单');
    await userEvent.click(screen.getByRole('button', { name: '确认退回材料' }));
    await waitFor(() => expect(sent).toEqual([{ filingId: 'f5', reason: '没有问题清单' }]));
  });

  it('shows its process drawn and in words', async () => {
    visit('/duties/duty-1?tab=process', 'lingdao');
    expect(await screen.findByText('diagram')).toBeDefined();
    expect(screen.getByText('履职并报送材料')).toBeDefined();
  });

  it('out of reach is told in the words of the server', async () => {
    visit('/duties/unknown', 'lingdao');
    expect(await screen.findByText('没有这个履职事项，或者您无权查看')).toBeDefined();
  });
});
