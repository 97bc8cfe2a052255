import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import '@/shared/i18n';
import { server } from './server';

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
// antd measures scroll bars with a pseudo element, which jsdom reports as not implemented on every call.
const computedStyle = window.getComputedStyle.bind(window);
window.getComputedStyle = (element) => computedStyle(element);

vi.mock('@/features/board/TrendChart', () => ({ default: () => null }));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
  localStorage.clear();
});
afterAll(() => server.close());
