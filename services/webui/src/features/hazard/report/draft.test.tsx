import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { hazards } from '@/mocks/world';
import { server } from '@/test/server';
import { visit } from '@/test/render';

const FILING = '/api/hazard/hazards';
const evidence = (id: string) => ({ id, name: '积尘.jpg', mediaType: 'image/jpeg', size: 3 });

async function fill() {
  await screen.findByRole('heading', { name: '上报隐患' });
  await userEvent.type(screen.getByLabelText('具体位置'), '二车间');
  await userEvent.type(screen.getByRole('combobox', { name: '隐患类别' }), '粉尘');
  await userEvent.click(await screen.findByText('粉尘防爆'));
  await userEvent.type(screen.getByLabelText('隐患名称'), '管道积尘');
  await userEvent.type(screen.getByLabelText('情况描述'), '弯头处积尘');
}

async function photograph() {
  server.use(http.post('/api/hazard/evidence', () => HttpResponse.json(evidence('evidence-7'), { status: 201 })));
  await userEvent.upload(screen.getByLabelText('选择文件'), new File(['jpg'], '积尘.jpg', { type: 'image/jpeg' }));
  await waitFor(() => expect(document.querySelector('.upload-tile[data-state="stored"]')).not.toBeNull());
}

async function reload(view: { unmount: () => void }, person = 'qiye') {
  view.unmount();
  const next = visit('/report', person);
  await screen.findByRole('heading', { level: 1, name: '上报隐患' });
  return next;
}

/** The service as it is in reality: one key, one report. */
function filings(...lost: number[]) {
  const seen: { key: string; body: Record<string, unknown> }[] = [];
  server.use(http.post(FILING, async ({ request }) => {
    seen.push({ key: request.headers.get('Idempotency-Key') ?? '', body: (await request.json()) as Record<string, unknown> });
    return lost.includes(seen.length) ? HttpResponse.error() : HttpResponse.json(hazards[0], { status: 201 });
  }));
  return seen;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('a report that was begun', () => {
  it('survives a reload with its text, place, matter, answers, position, time and pictures', async () => {
    const seen = filings();
    const view = visit('/report');
    await fill();
    await photograph();
    const question = await screen.findByRole('radiogroup', { name: /未按规定清理积尘/ });
    await userEvent.click(question.querySelector('input[value="true"]')!);
    await userEvent.type(screen.getByLabelText('经度（选填）'), '117.55');
    await userEvent.type(screen.getByLabelText('纬度（选填）'), '34.53');
    await reload(view);
    expect(screen.getByText('上次没有报完')).toBeDefined();
    await press('接着填');
    expect((await screen.findByAltText('积尘.jpg')).getAttribute('src')).toBe('/api/hazard/evidence/evidence-7?version=thumbnail');
    await press('上报');
    await screen.findByText(`编号 ${hazards[0]!.number}`);
    expect(seen[0]?.body).toMatchObject({
      place: '二车间', matterCode: 'activity.dust-explosion', title: '管道积尘', description: '弯头处积尘',
      criteriaAnswers: { 'dust.cleaning': true }, evidenceIds: ['evidence-7'], longitude: 117.55, latitude: 34.53,
      divisionCode: '370405101201',
    });
  });

  it('is offered to the person who began it and to nobody else', async () => {
    const view = visit('/report', 'qiye');
    await fill();
    const other = await reload(view, 'jianguan');
    expect(await screen.findByLabelText('具体位置')).toBeDefined();
    await reload(other, 'qiye');
    expect(screen.getByRole('button', { name: '接着填' })).toBeDefined();
  });

  it('is not offered when only what the form fills in by itself is there', async () => {
    const view = visit('/report');
    await screen.findByLabelText('具体位置');
    await reload(view);
    expect(await screen.findByLabelText('具体位置')).toBeDefined();
  });

  it('can be discarded, and is gone', async () => {
    const view = visit('/report');
    await fill();
    const again = await reload(view);
    await press('丢弃');
    await userEvent.click(await screen.findByRole('button', { name: '确定丢弃' }));
    expect(((await screen.findByLabelText('具体位置')) as HTMLInputElement).value).toBe('');
    await reload(again);
    expect(await screen.findByLabelText('具体位置')).toBeDefined();
    expect(localStorage.getItem('duban.report.qiye')).toBeNull();
  });

  it('is cleared when it has been sent', async () => {
    filings();
    const view = visit('/report');
    await fill();
    await press('上报');
    await screen.findByText(`编号 ${hazards[0]!.number}`);
    await reload(view);
    expect(await screen.findByLabelText('具体位置')).toBeDefined();
  });

  it('is not stopped by a store that was damaged', async () => {
    localStorage.setItem('duban.report.qiye', '{"values":3');
    const view = visit('/report');
    expect(await screen.findByLabelText('具体位置')).toBeDefined();
    localStorage.setItem('duban.report.qiye', '{"values":null,"files":[{}]}');
    await reload(view);
    expect(await screen.findByLabelText('具体位置')).toBeDefined();
  });
});

describe('a report sent without a connection', () => {
  it('says that it is kept, and goes out again under the same key with the same words', async () => {
    const seen = filings(1);
    visit('/report');
    await fill();
    await press('上报');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('连接不上服务器');
    expect(alert.textContent).toContain('还不知道有没有送达');
    expect((screen.getByLabelText('隐患名称') as HTMLInputElement).disabled).toBe(true);
    await press('重新发送');
    await screen.findByText(`编号 ${hazards[0]!.number}`);
    expect(seen).toHaveLength(2);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('says so too when the browser knows that it is offline, instead of waiting for ever', async () => {
    filings(1);
    visit('/report');
    await fill();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event('offline')));
    await press('上报');
    expect((await screen.findByRole('alert')).textContent).toContain('现在没有网络');
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    act(() => void window.dispatchEvent(new Event('online')));
    expect(screen.getByRole('alert').textContent).not.toContain('现在没有网络');
  });

  it('keeps the key through a reload, so that the retry does not register it twice', async () => {
    const seen = filings(1);
    const view = visit('/report');
    await fill();
    await press('上报');
    await screen.findByRole('button', { name: '重新发送' });
    await reload(view);
    expect(screen.getByText('上次发送没有得到答复')).toBeDefined();
    await press('接着填');
    await press('重新发送');
    await screen.findByText(`编号 ${hazards[0]!.number}`);
    expect(seen[1]).toEqual(seen[0]);
  });

  it('becomes another report, under another key, only after the person has said so', async () => {
    const seen = filings(1);
    visit('/report');
    await fill();
    await press('上报');
    await userEvent.click(await screen.findByRole('button', { name: '修改内容' }));
    await userEvent.click(await screen.findByRole('button', { name: '已核对，修改' }));
    await waitFor(() => expect((screen.getByLabelText('隐患名称') as HTMLInputElement).disabled).toBe(false));
    await userEvent.type(screen.getByLabelText('隐患名称'), '严重');
    await press('上报');
    await screen.findByText(`编号 ${hazards[0]!.number}`);
    expect(seen[1]?.body.title).toBe('管道积尘严重');
    expect(seen[1]?.key).not.toBe(seen[0]?.key);
  });

  it('is one report when the button is pressed twice', async () => {
    const seen = filings();
    visit('/report');
    await fill();
    await userEvent.dblClick(screen.getByRole('button', { name: '上报' }));
    await screen.findByText(`编号 ${hazards[0]!.number}`);
    expect(seen).toHaveLength(1);
  });
});

describe('pictures', () => {
  it('that did not get through are said before sending, and can be sent again', async () => {
    const seen = filings();
    visit('/report');
    await fill();
    server.use(http.post('/api/hazard/evidence', () => HttpResponse.error(), { once: true }));
    await userEvent.upload(screen.getByLabelText('选择文件'), new File(['jpg'], '积尘.jpg', { type: 'image/jpeg' }));
    await waitFor(() => expect(document.querySelector('.upload-tile[data-state="failed"]')).not.toBeNull());
    await press('上报');
    const photos = document.querySelector<HTMLElement>('.evidence-item')!;
    expect(await within(photos).findByText('有 1 个文件没有传上，请重传或移除后再提交。')).toBeDefined();
    expect(seen).toHaveLength(0);
    await press('重传 积尘.jpg');
    await waitFor(() => expect(document.querySelector('.upload-tile[data-state="stored"]')).not.toBeNull());
    await press('上报');
    await screen.findByText(`编号 ${hazards[0]!.number}`);
    expect(seen[0]?.body.evidenceIds).toHaveLength(1);
  });
});
