import { http, HttpResponse } from 'msw';
import { afterEach, expect, it, vi } from 'vitest';
import { server } from '@/test/server';
import { request } from '../api/http';
import { hasTyped, nothingTyped, watchTyping } from './typed';

afterEach(() => {
  nothingTyped();
  document.body.replaceChildren();
});

it('keeps the page when the session ends while something is typed, and leaves once it is sent', async () => {
  watchTyping();
  const form = document.createElement('form');
  const field = document.createElement('input');
  form.append(field);
  document.body.append(form);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  expect(hasTyped()).toBe(true);

  const assign = vi.fn();
  vi.stubGlobal('location', { ...window.location, pathname: '/hazards/1', search: '', hash: '', assign, href: window.location.href });
  sessionStorage.clear();
  const address = 'http://localhost:3000/api/x';
  server.use(http.post(address, () => HttpResponse.json({}, { status: 401 })));
  await request(address, { method: 'POST', body: {} }).catch(() => undefined);
  expect(assign).not.toHaveBeenCalled();

  server.use(http.post(address, () => HttpResponse.json({ ok: true })));
  await request(address, { method: 'POST', body: {} });
  expect(hasTyped()).toBe(false);
  server.use(http.get(address, () => HttpResponse.json({}, { status: 401 })));
  await request(address).catch(() => undefined);
  vi.unstubAllGlobals();
  expect(assign).toHaveBeenCalledOnce();
});
