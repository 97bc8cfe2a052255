import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { hazards } from '@/mocks/world';
import { server } from '@/test/server';
import { visit } from '@/test/render';

async function fill() {
  await screen.findByRole('heading', { name: '上报隐患' });
  await userEvent.type(screen.getByLabelText('具体位置'), '二车间');
  await userEvent.type(screen.getByRole('combobox', { name: '隐患类别' }), '粉尘');
  await userEvent.click(await screen.findByText('粉尘防爆'));
  await userEvent.type(screen.getByLabelText('隐患名称'), '积尘 🔥 <b>');
  await userEvent.type(screen.getByLabelText('情况描述'), '现场积尘');
}

describe('reporting a hazard', () => {
  it('files for the own enterprise what was filled in, and tells whom it went to, why and until when', async () => {
    const sent: Record<string, unknown>[] = [];
    server.use(http.post('/api/hazard/hazards', async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json(hazards[0], { status: 201 });
    }));
    visit('/report', 'qiye');
    await fill();
    const question = await screen.findByRole('radiogroup', { name: /未按规定清理积尘/ });
    await userEvent.click(question.querySelector('input[value="true"]')!);
    expect(await screen.findByText('建议按重大隐患处理')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: '上报' }));
    expect(await screen.findByText(`编号 ${hazards[0]!.number}`)).toBeDefined();
    expect(sent[0]).toMatchObject({
      enterpriseId: 'ent-luyuan-muye', divisionCode: '370405101201', matterCode: 'activity.dust-explosion', title: '积尘 🔥 <b>',
      source: 'SELF_INSPECTION', criteriaAnswers: { 'dust.cleaning': true }, evidenceIds: [],
    });
    expect(sent[0]?.foundAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    expect(screen.getByText('区安监局')).toBeDefined();
    expect(screen.getByRole('timer')).toBeDefined();
  });

  it('says what is missing and sends nothing', async () => {
    let sent = 0;
    server.use(http.post('/api/hazard/hazards', () => {
      sent += 1;
      return HttpResponse.json({});
    }));
    visit('/report', 'qiye');
    await screen.findByRole('heading', { name: '上报隐患' });
    await userEvent.click(screen.getByRole('button', { name: '上报' }));
    for (const text of ['请填写具体位置', '请选择隐患类别', '请填写隐患名称', '请填写情况描述']) {
      expect(await screen.findByText(text)).toBeDefined();
    }
    expect(sent).toBe(0);
  });

  it('says so where no criteria are loaded instead of suggesting a grade', async () => {
    visit('/report', 'qiye');
    await screen.findByRole('heading', { name: '上报隐患' });
    await userEvent.type(screen.getByRole('combobox', { name: '隐患类别' }), '锅炉');
    await userEvent.click(await screen.findByText('锅炉'));
    expect(await screen.findByText(/判定标准尚未载入/)).toBeDefined();
    await waitFor(() => expect(screen.queryByText(/建议按/)).toBeNull());
  });

  it('says of a tip-off what is sealed and where the informant belongs, and of nothing else', async () => {
    visit('/report', 'jianguan');
    const source = await screen.findByRole('combobox', { name: '来源' });
    expect(screen.queryByText(/只有承办单位和安委办能看到/)).toBeNull();
    await userEvent.click(source);
    await userEvent.click(await screen.findByText('群众举报'));
    expect(await screen.findByText(/名称、位置、情况和照片.*只有承办单位和安委办能看到/)).toBeDefined();
    expect(screen.getByText(/姓名、电话请只写在“情况描述”里/)).toBeDefined();
  });

  it('says that no enterprise was found, and why where it could not be looked for', async () => {
    visit('/report', 'jianguan');
    const enterprise = await screen.findByRole('combobox', { name: /企业或单位/ });
    await userEvent.type(enterprise, '不存在的企业');
    expect(await screen.findByText('没有找到')).toBeDefined();
    server.use(http.get('/api/registry/enterprises', () => HttpResponse.json({ title: '企业名录暂不可用', status: 400 }, { status: 400 })));
    await userEvent.type(enterprise, '再找');
    expect(await screen.findByText('企业名录暂不可用')).toBeDefined();
  });

  it.each([[400, false], [415, false], [408, true], [429, true], [500, true]])('offers a file answered %s another try: %s', async (status, again) => {
    server.use(http.post('/api/hazard/evidence', () => HttpResponse.json({ title: '未收下', status }, { status })));
    visit('/report', 'qiye');
    await screen.findByRole('heading', { name: '上报隐患' });
    await userEvent.upload(screen.getByLabelText(/拍照/), new File(['x'], 'a.jpg', { type: 'image/jpeg' }));
    expect(await screen.findByText('未收下')).toBeDefined();
    expect(screen.queryByRole('button', { name: '重传 a.jpg' }) !== null).toBe(again);
  });
});
