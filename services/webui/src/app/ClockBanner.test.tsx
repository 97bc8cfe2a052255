import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Standing } from '@/shared/api/clockDesk';
import { server } from '@/test/server';
import { visit } from '@/test/render';

const well: Standing = { clocksAgree: true, aheadMillis: 0, missingYears: [], provisional: 0 };

function says(standing: Partial<Standing>, service = 'hazard') {
  server.use(http.get('/api/:service/clock-desk', ({ params }) =>
    HttpResponse.json(params.service === service ? { ...well, ...standing } : well)));
}

describe('the banner of clocks', () => {
  it('tells the 安委办 which year is missing and how many ends wait for it', async () => {
    says({ missingYears: [2027], provisional: 3 });
    visit('/notifications', 'anweiban');
    expect(await screen.findByText(/2027 年放假通知尚未载入，3 项期限为暂定。/)).toBeDefined();
    expect(screen.getAllByRole('link', { name: '工作日历' }).length).toBeGreaterThan(0);
  });

  it('says no number while none waits', async () => {
    says({ missingYears: [2027] });
    visit('/notifications', 'anweiban');
    expect(await screen.findByText(/2027 年放假通知尚未载入。/)).toBeDefined();
  });

  it('rings when a service goes by another time than its database', async () => {
    says({ clocksAgree: false, aheadMillis: -5000 }, 'incident');
    visit('/notifications', 'anweiban');
    expect((await screen.findByRole('alert')).textContent).toContain('5');
  });
});
