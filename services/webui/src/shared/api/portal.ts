import type { Basis } from './problem';
import type { Subject } from './subject';

/** What the portal itself answers. */
export const roles = [
  'enterprise-reporter', 'enterprise-head', 'grid-inspector', 'supervisor', 'supervisor-head',
  'safety-office', 'leader', 'discipline', 'admin',
] as const;
export type Role = (typeof roles)[number];

export interface HeldPost {
  postId: string;
  postName: string;
  organisationId: string;
  organisationName: string;
  organisationKind: string;
  divisionCode: string;
  divisionPath: string;
}

export interface Session {
  username: string;
  name: string;
  roles: Role[];
  posts: HeldPost[];
  demo: boolean;
  /** The session goes on without Keycloak, for a bounded time. */
  signInAway?: boolean;
  /** A screen on the wall, which sees the board and nothing else. */
  wall?: boolean;
  serverTime: string;
}

export interface Page<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
  /** There are more than were counted. */
  more?: boolean;
}

/** An open task; the clock behind `dueAt` is named where the portal knows it. */
export interface InboxTask extends Subject {
  id: string;
  title: string;
  key?: string;
  taskName: string;
  dueAt?: string | null;
  armedAt?: string | null;
  clockName?: string | null;
  basis?: Basis | null;
  verified?: boolean;
  provisional?: boolean;
  questioned?: boolean;
  organisation?: string | null;
  divisionName: string;
}

export interface BoardRow {
  key: string;
  name: string;
  overdue: number;
  h24: number;
  h72: number;
  open: number;
}

export interface TrendPoint {
  date: string;
  reported: number;
  writtenOff: number;
  missed: number;
}

export interface Board {
  counts: { overdue: number; h24: number; h72: number; later: number; open: number; major: number; provisional?: number; questioned?: number };
  byDivision: BoardRow[];
  byOrganisation: BoardRow[];
  byPost: BoardRow[];
  trend: TrendPoint[];
}

export interface BoardItem extends Subject {
  id: string;
  title: string;
  state?: string | null;
  grade?: string | null;
  clockName: string;
  basis: Basis;
  verified: boolean;
  organisation?: string | null;
  enterpriseName?: string | null;
  divisionName: string;
  dueAt: string;
  provisional?: boolean;
  questioned?: boolean;
  nobodyToAct?: boolean;
}

export interface Notice extends Subject {
  id: string;
  kind: string;
  title: string;
  text: string;
  basis?: Basis | null;
  at: string;
  read: boolean;
}

export interface DeadLetter {
  id: string;
  consumer: string;
  topic: string;
  partition: number;
  offset: number;
  key?: string | null;
  error: string;
  diedAt: string;
  replayedAt?: string | null;
}

/** A process that does not go on, or is not where its case is. */
export interface ProcessAlert {
  id: string;
  caseType: string;
  caseId: string;
  caseNumber: string;
  caseTitle: string;
  divisionName: string;
  reason: 'STANDS_STILL' | 'NOT_BEGUN' | 'OUT_OF_STEP';
  process?: string | null;
  place: string;
  error?: string | null;
  raisedAt: string;
}

export interface AuditCheck {
  intact: boolean;
  checked: number;
  firstBad?: { seq: number; entryId?: number | null; fault: 'EDITED' | 'DELETED' | 'SEAL_BROKEN' | 'TRUNCATED' } | null;
  end?: { seq: number; hash: string } | null;
  unsealed: number;
}
