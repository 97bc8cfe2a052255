import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { server } from '@/test/server';
import pack from '../../../package.json';
import { actAs, request, signInAgain, withQuery } from './http';
import { renderHook } from '@testing-library/react';
import { useIdempotent } from './idempotency';
import { ProblemError } from './problem';

describe('request', () => {
  it('marks an unsafe request as our own and sends key, version and post', async () => {
    let seen = new Headers();
    server.use(http.post('/api/hazard/x', ({ request: sent }) => {
      seen = sent.headers;
      return HttpResponse.json({ ok: true });
    }));
    actAs('post-1');
    await request('/api/hazard/x', { method: 'POST', body: {}, ifMatch: 7, idempotencyKey: 'key-1' });
    actAs(null);
    expect(Object.fromEntries(['x-duban-request', 'duban-release', 'if-match', 'idempotency-key', 'x-duban-post'].map((name) => [name, seen.get(name)])))
      .toEqual({ 'x-duban-request': '1', 'duban-release': pack.version, 'if-match': '"7"', 'idempotency-key': 'key-1', 'x-duban-post': 'post-1' });
  });

  it('turns a problem into an error that carries it, with the status of the answer', async () => {
    server.use(http.get('/api/x', () => HttpResponse.json({ title: '不行', status: 200, errors: [{ field: 'a', message: 'b' }] }, { status: 422 })));
    const error = await request('/api/x').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).problem).toMatchObject({ title: '不行', status: 422, errors: [{ field: 'a', message: 'b' }] });
  });

  it('has a problem of its own for an answer that is not JSON and for a lost connection', async () => {
    server.use(http.get('/api/html', () => HttpResponse.html('<h1>502</h1>', { status: 502 })), http.get('/api/gone', () => HttpResponse.error()));
    await expect(request('/api/html')).rejects.toMatchObject({ problem: { status: 502 } });
    await expect(request('/api/gone')).rejects.toMatchObject({ problem: { type: 'duban:network' } });
  });

  it('leaves for the sign-in once when the session has ended, and names the way back', async () => {
    const assign = vi.fn();
    vi.stubGlobal('location', { ...window.location, pathname: '/board', search: '?a=1', assign, href: window.location.href });
    server.use(http.get(new URL('/api/x', 'http://localhost:3000').href, () => HttpResponse.json({}, { status: 401 })));
    await request('http://localhost:3000/api/x').catch(() => undefined);
    await request('http://localhost:3000/api/x').catch(() => undefined);
    vi.unstubAllGlobals();
    expect(assign).toHaveBeenCalledOnce();
    expect(assign).toHaveBeenCalledWith('/login?return=%2Fboard%3Fa%3D1');
  });

  it('leaves again at once when somebody asks for it, but never by itself', async () => {
    const assign = vi.fn();
    vi.stubGlobal('location', { ...window.location, pathname: '/board', search: '', assign, href: window.location.href });
    sessionStorage.setItem('duban.signIn', String(Date.now()));
    server.use(http.get(new URL('/api/x', 'http://localhost:3000').href, () => HttpResponse.json({}, { status: 401 })));
    await request('http://localhost:3000/api/x').catch(() => undefined);
    expect(assign).not.toHaveBeenCalled();
    signInAgain();
    await request('http://localhost:3000/api/x').catch(() => undefined);
    vi.unstubAllGlobals();
    expect(assign).toHaveBeenCalledOnce();
  });
});

describe('withQuery', () => {
  it('drops what is empty and escapes the rest', () => {
    expect(withQuery('/x', { q: '粉尘&', empty: '', none: null, off: false, page: 0 })).toBe('/x?q=%E7%B2%89%E5%B0%98%26&page=0');
  });

  it('repeats the name of a list', () => {
    expect(withQuery('/x', { kind: ['A', 'B'], none: [], unread: true })).toBe('/x?kind=A&kind=B&unread=true');
  });
});

describe('useIdempotent', () => {
  const failing = (status: number) => () => Promise.reject(new ProblemError({ type: 'x', title: '', detail: null, status, errors: [], basis: null }));

  it('repeats its key while the outcome is unknown and changes it after a decision', async () => {
    const keys: string[] = [];
    const { result } = renderHook(() => useIdempotent());
    const send = (answer: () => Promise<unknown>) => result.current((key) => {
      keys.push(key);
      return answer();
    }).catch(() => undefined);
    await send(failing(0));
    await send(failing(503));
    await send(failing(422));
    await send(() => Promise.resolve());
    await send(() => Promise.resolve());
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(3);
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
