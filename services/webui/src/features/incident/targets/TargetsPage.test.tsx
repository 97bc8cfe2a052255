import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { targets } from '@/mocks/incidentWorld';
import { server } from '@/test/server';
import { visit } from '@/test/render';

const show = (person: string) => visit('/incidents/targets?year=2026', person);

describe('control targets', () => {
  it('are set against what happened, and an exceeded one is said in words', async () => {
    show('lingdao');
    const district = (await screen.findByText('台儿庄区')).closest('article')!;
    expect(district.textContent).toContain('实际 8 / 上限 6，已超过');
    expect(district.textContent).toContain('已突破');
    const town = screen.getByText('马兰屯镇').closest('article')!;
    expect(town.textContent).toContain('实际 1，未设上限');
  });

  it('are edited with the version that was seen; an emptied limit is no limit', async () => {
    const sent: { path: string; body: unknown; ifMatch: string | null }[] = [];
    server.use(http.put('/api/incident/control-targets/:division/:year', async ({ request }) => {
      sent.push({ path: new URL(request.url).pathname, body: await request.json(), ifMatch: request.headers.get('If-Match') });
      return HttpResponse.json(targets[0]);
    }));
    show('anweiban');
    expect(await screen.findByRole('button', { name: '下达指标' })).toBeDefined();
    await userEvent.click(await screen.findByRole('button', { name: '修改 台儿庄区' }));
    await userEvent.clear(await screen.findByLabelText('死亡人数'));
    const incidents = screen.getByLabelText('事故起数');
    await userEvent.clear(incidents);
    await userEvent.type(incidents, '12');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      path: '/api/incident/control-targets/370405/2026', ifMatch: '"1"',
      body: { deaths: null, incidents: 12, largerIncidents: 0, document: '枣安发〔2026〕2号', clause: '附件 1' },
    });
  });

  it('cannot be edited by those who do not set them', async () => {
    show('jianguan');
    await screen.findByText('台儿庄区');
    expect(screen.queryByRole('button', { name: /修改/ })).toBeNull();
    expect(screen.queryByRole('button', { name: '下达指标' })).toBeNull();
  });
});
