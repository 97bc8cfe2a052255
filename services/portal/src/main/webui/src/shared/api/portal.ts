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
  serverTime: string;
}

export interface Page<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}

export interface InboxTask {
  id: string;
  hazardId: string;
  hazardNumber: string;
  title: string;
  taskName: string;
  dueAt: string | null;
  state: string;
  organisation: string | null;
  divisionName: string | null;
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
  counts: { overdue: number; h24: number; h72: number; later: number; open: number; major: number };
  byDivision: BoardRow[];
  byOrganisation: BoardRow[];
  byPost: BoardRow[];
  trend: TrendPoint[];
}

export interface BoardItem {
  hazardId: string;
  hazardNumber: string;
  title: string;
  state?: string | null;
  grade?: string | null;
  clockName?: string | null;
  dueAt: string | null;
  organisation?: string | null;
  divisionName?: string | null;
  enterpriseName?: string | null;
  postName?: string | null;
}

export interface Notice {
  id: string;
  title: string;
  text?: string | null;
  hazardId?: string | null;
  at: string;
  kind?: string | null;
}

export interface DeadLetter {
  id: string;
  topic: string;
  type?: string | null;
  key?: string | null;
  error: string;
  failedAt: string;
  attempts?: number | null;
  replayedAt?: string | null;
}

export interface AuditCheck {
  valid: boolean;
  checked?: number | null;
  firstBadRow?: number | null;
  message?: string | null;
}
