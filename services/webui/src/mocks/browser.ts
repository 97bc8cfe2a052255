import { setupWorker } from 'msw/browser';
import { handlers } from './handlers';

/** For `npm run dev:mock` only; pick the person with `?as=jianguan`. */
export async function startMock(): Promise<void> {
  const wanted = new URLSearchParams(window.location.search).get('as');
  if (wanted) sessionStorage.setItem('mock.person', wanted);
  await setupWorker(...handlers).start({ onUnhandledRequest: 'bypass', quiet: true });
}
