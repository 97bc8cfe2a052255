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
});
