import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { Providers } from '@/app/App';
import { cases, interviews, listings } from '@/mocks/accountabilityWorld';
import { type CaseAction, caseActions, type CaseDetail, type InterviewAction, interviewActions, type ListingAction, listingActions } from '@/shared/api/accountability';
import { SessionProvider } from '@/shared/session/session';
import { server } from '@/test/server';
import type { Details, MatterKind } from '../shared/useAccountability';
import { caseForms } from './caseForms';
import type { StepForm } from './forms';
import { interviewForms } from './interviewForms';
import { listingForms } from './listingForms';
import { MatterStep } from './MatterStep';

const [noticed, inForce, opened, heard] = cases as [CaseDetail, CaseDetail, CaseDetail, CaseDetail];

async function open<K extends MatterKind>(kind: K, action: Details[K]['actions'][number], form: StepForm<Details[K]>, matter: Details[K], target?: string) {
  const onClose = vi.fn();
  render(
    <Providers>
      <SessionProvider>
        <MemoryRouter><MatterStep kind={kind} action={action} form={form} target={target} matter={{ ...matter, version: 12 }} onClose={onClose} onRefresh={() => undefined} /></MemoryRouter>
      </SessionProvider>
    </Providers>,
  );
  await screen.findByText('取消');
  return onClose;
}
const openCase = (action: CaseAction, matter: CaseDetail, target?: string) => open('cases', action, caseForms[action], matter, target);
const openInterview = (action: InterviewAction, target?: string) => open('interviews', action, interviewForms[action], interviews[0]!, target);
const openListing = (action: ListingAction) => open('listings', action, listingForms[action], listings[0]!);

function receive(answer: () => Response = () => HttpResponse.json(cases[0])) {
  const sent: { path: string; body: Record<string, unknown>; headers: Headers }[] = [];
  server.use(http.post('/api/accountability/:kind/:id/*', async ({ request }) => {
    sent.push({ path: new URL(request.url).pathname.replace(/^\/api\/accountability\//, ''), body: (await request.json()) as Record<string, unknown>, headers: request.headers });
    return answer() as HttpResponse<null>;
  }));
  return sent;
}
const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const confirm = () => userEvent.click(document.querySelector('.drawer-foot .ant-btn-primary')!);

describe('a step of accountability', () => {
  it.each([
    ...caseActions.map((action) => [action, () => openCase(action, inForce)] as const),
    ...interviewActions.map((action) => [action, () => openInterview(action)] as const),
    ...listingActions.map((action) => [action, () => openListing(action)] as const),
  ])('%s has a form with a hint and a signature', async (_action, show) => {
    await show();
    expect(screen.getByRole('dialog').textContent).toMatch(/的名义签署/);
    expect(document.querySelector('.step-hint')?.textContent?.length).toBeGreaterThan(5);
  });

  it('an answer goes with the version that was read, under a key of its own, for the only one answered for', async () => {
    const sent = receive();
    const onClose = await openCase('ANSWER', { ...noticed, whole: false });
    await userEvent.click(screen.getByText('陈述申辩', { selector: '.choice *' }));
    fill('陈述申辩内容', '已整改');
    await confirm();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent[0]).toMatchObject({ path: 'cases/case-1/answers', body: { subject: 'ENTERPRISE:ent-luyuan-muye', waived: false, text: '已整改', evidenceIds: [] } });
    expect(sent[0]?.headers.get('If-Match')).toBe('"12"');
    expect(sent[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('findings go with what is proposed; a veto has no months to choose', async () => {
    const sent = receive();
    await openCase('INVESTIGATE', opened);
    fill('调查结论', '事实清楚');
    await userEvent.click(screen.getByRole('combobox', { name: '措施' }));
    expect(screen.queryByText('一票否决')).toBeNull();
    await userEvent.click(await screen.findByText('警示通报'));
    await confirm();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({
      findings: '事实清楚', evidenceIds: [], proposals: [{ subject: 'ENTERPRISE:ent-xinfa-lengku', kind: 'WARNING_NOTICE', text: '', months: null }],
    });
  });

  it('a person of an enterprise is named by the post, which is looked up in the enterprise', async () => {
    const asked: string[] = [];
    server.use(http.get('/api/registry/posts', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json([{ id: 'lymy-fuze', organisation: 'ent-luyuan-muye', name: '主要负责人', kind: 'ENTERPRISE_HEAD', holders: [] }]);
    }));
    const sent = receive();
    await openCase('ADD_SUBJECT', opened);
    await userEvent.click(screen.getByText('岗位', { selector: '.choice *' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: /企业（含安全评价/ }));
    await userEvent.click(screen.getByRole('combobox', { name: '岗位所在机构' }));
    await userEvent.click(await screen.findByText('枣庄绿源木业有限公司', { selector: '.ant-select-item-option-content' }));
    await userEvent.click(screen.getByRole('combobox', { name: '岗位' }));
    await userEvent.click(await screen.findByText('主要负责人', { selector: '.ant-select-item-option-content' }));
    fill('发生时间', '2026-10-01T08:00');
    await confirm();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(asked).toContain('?organisation=ent-luyuan-muye');
    expect(sent[0]?.body).toEqual({ subjectKind: 'POST', subjectId: 'lymy-fuze', occurredAt: '2026-10-01T08:00:00+08:00' });
  });

  it('a decision holds only measures that were told, less those unticked, and wants a word on the defence', async () => {
    const sent = receive();
    await openCase('DECIDE', heard);
    await userEvent.click(screen.getByText('追究责任'));
    await userEvent.click(await screen.findByRole('checkbox', { name: /警示通报/ }));
    fill('决定书文号', '台安决〔2026〕3号');
    fill('决定理由', '事实清楚');
    await confirm();
    expect(await screen.findByText('请填写申辩采纳情况')).toBeDefined();
    expect(sent).toEqual([]);
    fill('申辩采纳情况', '部分采纳');
    await confirm();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ path: 'cases/case-4/decisions' });
    expect(sent[0]?.body).toEqual({
      number: '台安决〔2026〕3号', reasons: '事实清楚', considered: '部分采纳', dismissed: false,
      measures: [{ subject: 'ENTERPRISE:ent-luyuan-muye', kind: 'PENALTY', text: '罚款五万元', months: null }],
    });
  });

  it('a refusal is shown with its clause and what was typed stays', async () => {
    receive(() => HttpResponse.json({
      type: 'urn:duban:problem:same-person', title: '不得自查自决', detail: '调查、决定、复核应当由不同的人员办理', errors: [], basis: { document: '中华人民共和国行政处罚法（2021年修订）', clause: '第四十三条' },
    }, { status: 403 }));
    const onClose = await openCase('REVIEW', inForce);
    await userEvent.click(screen.getByText('撤销原决定'));
    fill('复核理由', '事实不清');
    await confirm();
    expect(await screen.findByText('不得自查自决')).toBeDefined();
    expect(screen.getByText('依据：中华人民共和国行政处罚法（2021年修订） 第四十三条')).toBeDefined();
    expect((screen.getByLabelText('复核理由') as HTMLTextAreaElement).value).toBe('事实不清');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('only an interview asks for time and place when it is carried out', async () => {
    const sent = receive();
    await openCase('CARRY_OUT', inForce, 'm3');
    expect(screen.queryByText('约谈时间')).toBeNull();
    fill('执行文书文号', '台安建〔2026〕1号');
    await confirm();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ path: 'cases/case-2/measures/m3/executions', body: { document: '台安建〔2026〕1号' } });
  });

  it('asks for time and place of an interview', async () => {
    await openCase('CARRY_OUT', inForce, 'm2');
    expect(await screen.findByText('约谈时间')).toBeDefined();
  });

  it('a report and a check go to the commitment they are about', async () => {
    const sent = receive();
    await openInterview('CHECK', 'p2');
    await userEvent.click(screen.getByText('未落实'));
    fill('意见', '签到不全');
    await confirm();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ path: 'interviews/interview-1/commitments/p2/checks', body: { accepted: false, opinion: '签到不全' } });
  });

  it('decides about early removal', async () => {
    const sent = receive();
    await openListing('DECIDE_REMOVAL');
    await userEvent.click(screen.getByText('同意移出'));
    fill('审查意见', '属实');
    await confirm();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ path: 'listings/listing-1/removal-decisions', body: { granted: true, opinion: '属实' } });
  });
});
