import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newQueryClient } from '@/shared/api/queries';
import * as queries from '@/shared/api/queries';
import { signedIn } from '@/shared/session/asking';
import { server } from '@/test/server';
import { visit } from '@/test/render';

const assign = vi.fn();

beforeEach(() => {
  assign.mockClear();
  vi.stubGlobal('location', {
    pathname: '/wall', search: '', hash: '', assign, href: 'http://localhost:3000/wall', origin: 'http://localhost:3000', host: 'localhost:3000', protocol: 'http:',
  });
});
afterEach(() => {
  signedIn();
  vi.unstubAllGlobals();
});

const refuse = () => server.use(http.get('/api/session', () => HttpResponse.json({ status: 401 }, { status: 401 })));

it('leads from a wall nobody is signed in at to the sign-in and back', async () => {
  refuse();
  visit('/wall', 'lingdao');
  await waitFor(() => expect(assign).toHaveBeenCalledWith('/login?return=%2Fwall'));
  expect(assign).toHaveBeenCalledOnce();
});

it('keeps the picture of a wall that was cut off, with a link to the sign-in', async () => {
  const client = newQueryClient();
  vi.spyOn(queries, 'newQueryClient').mockReturnValue(client);
  visit('/wall', 'lingdao');
  await screen.findByRole('heading', { name: '按地区' });
  refuse();
  await client.refetchQueries({ queryKey: ['session'] });
  const link = await screen.findByRole('link', { name: '重新登录' });
  expect(link.getAttribute('href')).toBe('/login?return=%2Fwall');
  expect(screen.getByRole('heading', { name: '按地区' })).toBeDefined();
  expect(assign).not.toHaveBeenCalled();
});

it('shows a wall by its own right without a sign-in', async () => {
  server.use(http.get('/api/session', () => HttpResponse.json({
    username: 'wall', name: '', roles: ['leader'], posts: [], wall: true, demo: false, serverTime: new Date().toISOString(),
  })));
  visit('/wall', 'lingdao');
  expect(await screen.findByRole('heading', { name: '按地区' })).toBeDefined();
  expect(assign).not.toHaveBeenCalled();
});
