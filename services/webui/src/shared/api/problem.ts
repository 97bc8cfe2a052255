/** RFC 9457 problem details with the platform's two additions: faulty fields and the rule's basis. */
export interface Problem {
  type: string;
  title: string;
  detail: string | null;
  status: number;
  errors: FieldError[];
  basis: Basis | null;
}

export interface FieldError {
  field: string;
  message: string;
}

export interface Basis {
  document: string;
  clause: string;
}

export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title || problem.type);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** The session is over: nothing but signing in leads on. Never where nobody needs to be signed in. */
export class SignedOutError extends ProblemError {}

/** Whether the server has decided, so that a repeated request is a new one and not a retry. */
export function isFinal(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return false;
  const { status } = error.problem;
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

export function problemFrom(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { type: 'duban:unexpected', title: '', detail: null, status: 0, errors: [], basis: null };
}

export async function problemOf(response: Response): Promise<Problem> {
  const empty: Problem = {
    type: `duban:http-${response.status}`,
    title: '',
    detail: null,
    status: response.status,
    errors: [],
    basis: null,
  };
  if (!/json/.test(response.headers.get('content-type') ?? '')) return empty;
  try {
    return merge(empty, (await response.json()) as Partial<Problem>);
  } catch {
    return empty;
  }
}

function merge(empty: Problem, body: Partial<Problem>): Problem {
  return {
    type: body.type ?? empty.type,
    title: body.title ?? '',
    detail: body.detail ?? null,
    status: empty.status,
    errors: Array.isArray(body.errors) ? body.errors : [],
    basis: body.basis ?? null,
  };
}
