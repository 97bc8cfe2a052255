import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { bring } from '@/shared/i18n';
import { server } from './server';

// Routes are loaded when first visited, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 8000 });

/** jsdom has no layout: media queries match nothing, observers never fire, and rendering to canvas is left out. */
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: /min-width: 900px/.test(query),
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
}));
vi.stubGlobal('ResizeObserver', class {
  observe() {}
  unobserve() {}
  disconnect() {}
});
Element.prototype.scrollIntoView = () => undefined;
URL.createObjectURL = () => 'blob:picture';
URL.revokeObjectURL = () => undefined;
// Nothing is painted here: inline styles and the usual initial values will do. Working out antd's whole style sheet for
// each element, as jsdom would, takes minutes.
const initial: Record<string, string> = {
  display: 'block', visibility: 'visible', opacity: '1', position: 'static', overflow: 'visible', 'pointer-events': 'auto',
};
const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
window.getComputedStyle = (element) => {
  const { style } = element as HTMLElement;
  const value = (name: string) => style?.getPropertyValue(name) || initial[name] || '';
  return new Proxy({} as CSSStyleDeclaration, {
    get: (_target, name) => (name === 'getPropertyValue' ? value : typeof name === 'string' ? value(dashed(name)) : undefined),
  });
};
HTMLCanvasElement.prototype.getContext = () => null;

vi.mock('@/features/board/TrendChart', () => ({ default: () => null }));
vi.mock('@/features/incident/statistics/BarsChart', () => ({ default: () => null }));

// Parts of pages are drawn by themselves in tests; that pages bring their words is a test of its own.
await bring(['accountability', 'duty', 'incident', 'plate', 'publicity', 'registry']);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
  localStorage.clear();
});
afterAll(() => server.close());
