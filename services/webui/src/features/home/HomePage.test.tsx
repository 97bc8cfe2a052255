import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { incidents } from '@/mocks/incidentWorld';
import { server } from '@/test/server';
import { visit } from '@/test/render';

describe('the first page', () => {
  it('shows what is to be done before a few open incidents and the way to all', async () => {
    const [one] = incidents;
    const closed = { ...one!, id: 'closed', state: 'ARCHIVED' };
    const open = [1, 2, 3, 4].map((index) => ({ ...one!, id: `open-${index}` }));
    server.use(http.get('/api/incident/incidents', () => HttpResponse.json({ items: [closed, ...open], total: 5, page: 0, size: 10 })));
    visit('/home', 'qiye');
    const heading = await screen.findByRole('heading', { name: '正在办理的事故' });
    const todo = screen.getByRole('heading', { name: '待办' });
    expect(todo.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    const section = within(heading.closest('section')!);
    expect(section.getAllByRole('listitem')).toHaveLength(3);
    expect(section.getByRole('link', { name: '查看全部' }).getAttribute('href')).toBe('/incidents');
    expect(document.querySelector('a[href="/incidents/closed"]')).toBeNull();
  });
});
