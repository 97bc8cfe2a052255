import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { rememberLanguage } from './shared/i18n';
import './shared/styles/index.css';
import { watchTyping } from './shared/session/typed';
import { App } from './app/App';

async function start(): Promise<void> {
  // Stripped from the production build: both conditions are constants there.
  if (import.meta.env.DEV && import.meta.env.MODE === 'mock') {
    const { startMock } = await import('./mocks/browser');
    await startMock();
  }
  await rememberLanguage();
  watchTyping();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html lacks #root');
  createRoot(root).render(<StrictMode><App /></StrictMode>);
}

void start();
