import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { budget } from './build/budget.ts';
import { compressed } from './build/compressed.ts';
import { mockWorker } from './dev/mockWorker.ts';

/** The policy the portal sends (its application.properties), so that the preview shows a violation before deployment. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  // antd and ECharts write style elements and style attributes at run time.
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

const portal = process.env.DUBAN_PORTAL_URL ?? 'http://localhost:8080';
const proxied = Object.fromEntries(
  ['/api', '/public/api', '/login', '/logout'].map((path) => [path, { target: portal, changeOrigin: false }]),
);

/** What the page tells the services it is (ADR 18); the build checks that it is the version of the services beside it. */
const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === 'mock' ? [mockWorker()] : [budget(), compressed()])],
  define: { __RELEASE__: JSON.stringify(version) },
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: 5173,
    proxy: mode === 'mock' ? undefined : proxied,
    // The mock draws the process model of the repository, which lies outside of the page's folder.
    fs: { allow: ['.', '../../bpmn'] },
  },
  preview: { port: 4173, proxy: proxied, headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  build: {
    target: 'es2022',
    sourcemap: false,
    // Inlined data: scripts and fonts would need a wider policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    testTimeout: 20_000,
    // Files share what was imported: loading antd for each of them took longer than most of their tests.
    isolate: false,
    css: false,
    restoreMocks: true,
  },
}));
