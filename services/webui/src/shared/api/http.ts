import { askToSignIn } from '../session/asking';
import { hasTyped, nothingTyped } from '../session/typed';
import { type Problem, problemOf, ProblemError, SignedOutError } from './problem';

/** Sent with every unsafe request: the portal refuses a cookie that comes without it (cross-site posts cannot set it). */
const OWN_HEADER = 'X-Duban-Request';

/** A service of another release takes fields it does not know from this page, and refuses them from its own. */
const RELEASE_HEADER = 'Duban-Release';
declare const __RELEASE__: string;

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  form?: FormData;
  ifMatch?: number;
  idempotencyKey?: string;
  /** For what anybody may read: no cookie goes along, no post is named, and nobody is sent to sign in. */
  anonymous?: boolean;
  signal?: AbortSignal | undefined;
}

let actingPost: string | null = null;
let language = 'zh-CN';

/** The post in whose name the person acts; null leaves the choice to the server. */
export function actAs(postId: string | null): void {
  actingPost = postId;
}

export function speak(next: string): void {
  language = next;
}

const SIGN_IN_KEY = 'duban.signIn';
const SIGN_IN_PAUSE_MILLIS = 10_000;

/**
 * Leaves for the server's sign-in and comes back to the page the person was on; not twice within seconds, so that a
 * sign-in that does not hold ends in a message and not in a loop. Where something is typed, or a screen hangs on a wall,
 * the page stays and asks.
 */
export function signIn(): void {
  if (hasTyped() || window.location.pathname === '/wall') {
    askToSignIn();
    return;
  }
  leaveToSignIn();
}

/** Leaves whatever the page is: nothing is shown on it that could be lost. */
export function leaveToSignIn(): void {
  if (Date.now() - Number(sessionStorage.getItem(SIGN_IN_KEY) ?? 0) < SIGN_IN_PAUSE_MILLIS) return;
  sessionStorage.setItem(SIGN_IN_KEY, String(Date.now()));
  const here = window.location.pathname + window.location.search + (window.location.hash ?? '');
  window.location.assign(`/login?return=${encodeURIComponent(here)}`);
}

/** Somebody asks for it: that is no loop, so the next refusal leads to the sign-in at once. */
export function signInAgain(): void {
  sessionStorage.removeItem(SIGN_IN_KEY);
}

export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const response = await send(path, options);
  if (response.ok) {
    if (options.method && options.method !== 'GET') nothingTyped();
    return (response.status === 204 ? undefined : await readJson(response)) as T;
  }
  const problem = await problemOf(response);
  if (problem.status !== 401 || options.anonymous) throw new ProblemError(problem);
  signIn();
  throw new SignedOutError(problem);
}

async function send(path: string, options: RequestOptions): Promise<Response> {
  const method = options.method ?? 'GET';
  try {
    return await fetch(path, {
      method,
      headers: headersOf(method, options),
      body: options.form ?? (options.body === undefined ? null : JSON.stringify(options.body)),
      credentials: options.anonymous ? 'omit' : 'same-origin',
      signal: options.signal ?? null,
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ProblemError(localProblem('network'));
  }
}

function headersOf(method: string, options: RequestOptions): Headers {
  const headers = new Headers({
    Accept: 'application/json, application/problem+json',
    'Accept-Language': language,
  });
  if (method !== 'GET') {
    headers.set(OWN_HEADER, '1');
    headers.set(RELEASE_HEADER, __RELEASE__);
  }
  if (options.body !== undefined) headers.set('Content-Type', 'application/json');
  if (options.ifMatch !== undefined) headers.set('If-Match', `"${options.ifMatch}"`);
  if (options.idempotencyKey) headers.set('Idempotency-Key', options.idempotencyKey);
  if (actingPost && !options.anonymous) headers.set('X-Duban-Post', actingPost);
  return headers;
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!text) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ProblemError(localProblem('unreadable'));
  }
}

function localProblem(kind: 'network' | 'unreadable'): Problem {
  return { type: `duban:${kind}`, title: '', detail: null, status: 0, errors: [], basis: null };
}

type Value = string | number | boolean | null | undefined;
export type Query = Record<string, Value | readonly string[]>;

/** `path?a=1&b=2&b=3` without the empty ones; a list repeats its name. */
export function withQuery(path: string, query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, given] of Object.entries(query)) {
    for (const value of Array.isArray(given) ? (given as readonly Value[]) : [given as Value]) {
      if (value !== undefined && value !== null && value !== '' && value !== false) {
        parameters.append(name, String(value));
      }
    }
  }
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}
