import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { statistics } from '@/mocks/incidentWorld';
import { server } from '@/test/server';
import { visit } from '@/test/render';

describe('statistics of incidents', () => {
  it('asks for the period and the place of the address and gives the same as Excel and PDF', async () => {
    const asked: string[] = [];
    server.use(http.get('/api/incident/statistics', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(statistics('2026-01-01', '2026-03-31', '370405101'));
    }));
    visit('/incidents/statistics?from=2026-01-01&to=2026-03-31&divisionCode=370405101', 'lingdao');
    expect(await screen.findByText('78.6%')).toBeDefined();
    const query = '?from=2026-01-01&to=2026-03-31&divisionCode=370405101';
    expect(asked).toEqual([query]);
    expect(screen.getByRole('link', { name: /Excel/ }).getAttribute('href')).toBe(`/api/incident/statistics.xlsx${query}`);
    expect(screen.getByRole('link', { name: /PDF/ }).getAttribute('href')).toBe(`/api/incident/statistics.pdf${query}`);
  });

  it('opens the list behind the late ones and the list of a place', async () => {
    visit('/incidents/statistics?from=2026-01-01&to=2026-03-31&divisionCode=370405', 'lingdao');
    const late = await screen.findByRole('link', { name: /迟报和漏报/ });
    expect(late.getAttribute('href')).toBe('/incidents?from=2026-01-01&to=2026-03-31&divisionCode=370405&late=true');
    expect(screen.getByRole('link', { name: '张山子镇' }).getAttribute('href')).toBe('/incidents?from=2026-01-01&to=2026-03-31&divisionCode=370405101');
  });

  it('says each chart as a table', async () => {
    visit('/incidents/statistics', 'lingdao');
    await userEvent.click(await screen.findByRole('button', { name: '按等级 以表格显示' }));
    const table = await screen.findByRole('table', { name: '按等级' });
    expect(table.textContent).toContain('较大事故13');
  });

  it('shows no rate where there is nothing to close', async () => {
    const nothing = statistics('2026-01-01', '2026-01-02', '370405');
    server.use(http.get('/api/incident/statistics', () => HttpResponse.json({ ...nothing, total: { ...nothing.total, incidents: 0, closed: 0, closingRate: null }, byDivision: [], byGrade: [], byKind: [] })));
    visit('/incidents/statistics', 'lingdao');
    expect(await screen.findAllByText('这段时间没有事故。')).toHaveLength(3);
    expect(document.querySelectorAll('.incident-figures .figure')[4]?.textContent).toBe('结案率—已结案 0 / 0 起');
  });
});
