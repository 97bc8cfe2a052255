/** What the registry answers, as far as the page shows it. */
export type DivisionLevel = 'PROVINCE' | 'CITY' | 'DISTRICT' | 'TOWN' | 'VILLAGE' | 'GRID';

export interface Division {
  code: string;
  name: string;
  level: DivisionLevel;
  parent?: string | null;
  path?: string | null;
  longitude?: number | null;
  latitude?: number | null;
  verified?: boolean;
}

export interface Matter {
  code: string;
  name: string;
  kind: string;
  parent?: string | null;
}

export interface Organisation {
  id: string;
  name: string;
  shortName?: string | null;
  kind: string;
  division?: string | null;
  divisionCode?: string | null;
}

export interface EnterpriseRow {
  id: string;
  name: string;
  /** Empty where it has none. */
  uscc: string;
  /** False where there is no code or its check character differs. */
  codeVerified?: boolean;
  codeNote?: string | null;
  gbt4754: string;
  division: string;
  address?: string | null;
  longitude?: number | null;
  latitude?: number | null;
  traits: string[];
  matters: string[];
  employees?: number | null;
  version: number;
}

/** A proposal to class an enterprise otherwise. */
export interface Classification {
  id: string;
  enterpriseId: string;
  gbt4754: string;
  traits: string[];
  matters: string[];
  effectiveOn: string;
  reason: string;
  state: 'PROPOSED' | 'CONFIRMED' | 'REFUSED' | 'IN_FORCE';
  proposedBy: string;
  proposedAt: string;
  decidedBy?: string | null;
  decidedAt?: string | null;
  decision?: string | null;
}

export const dutyRoles = [
  'INDUSTRY', 'COMPREHENSIVE', 'TERRITORIAL', 'SPECIAL', 'LICENSING', 'OWNER', 'ASSISTING', 'LEADERSHIP',
] as const;
export type DutyRole = (typeof dutyRoles)[number];
export type Responsibility = 'PRIMARY' | 'IMPORTANT' | 'DIRECT';

/** One body or post that answers, with the rule and the clause that make it so. */
export interface ResponsibilityLine {
  organisationId: string;
  organisationName: string;
  sectionName?: string | null;
  postId?: string | null;
  postName?: string | null;
  role?: DutyRole | null;
  responsibility?: Responsibility | null;
  level?: DivisionLevel | null;
  rule: string;
  ruleText: string;
  document?: string | null;
  clause?: string | null;
  verified?: boolean;
  sections?: { code: string; name: string }[];
  /** Another side or a part of the trade asked about. */
  side?: { code: string; name: string } | null;
  /** Every clause that gives the body this role, the one above first. */
  clauses?: { document: string; clause: string; summary: string; sectionName?: string | null; verified: boolean }[];
}

export interface ResponsibilityAnswer {
  asOf: string;
  matter: { code: string; name: string };
  division: { code: string; name: string };
  outcome: 'LEAD' | 'CONFLICT' | 'GAP';
  lead?: ResponsibilityLine | null;
  leads?: ResponsibilityLine[];
  levels?: { level: DivisionLevel; outcome: 'LEAD' | 'CONFLICT'; leads: ResponsibilityLine[] }[];
  others?: ResponsibilityLine[];
  territorial?: ResponsibilityLine[];
  committee?: ResponsibilityLine | null;
  leaders?: ResponsibilityLine[];
  notes?: string[];
}

export interface CoverageItem {
  enterpriseId: string;
  enterpriseName: string;
  division: { code: string; name: string };
  matter?: { code: string; name: string } | null;
  outcome: 'CONFLICT' | 'GAP';
  leads: ResponsibilityLine[];
  notes: string[];
}

export interface CatalogueClock {
  id: string;
  name: string;
  nameEn?: string | null;
  basis: { document: string; clause: string };
  verified: boolean;
  anchor: string;
  length: string;
  longest?: string | null;
  extension?: string | null;
  grantedBy: string[];
  askBefore?: string | null;
  pauses: string[];
  consequences: string[];
  rollsOnHoliday?: boolean;
  /** Other lengths, for a kind of case or for a division. */
  variants?: { variant?: string | null; length: string; basis?: { document: string; clause: string } | null; verified: boolean }[];
  overrides?: { division?: string | null; length: string }[];
  note?: string | null;
}

/** The State Council's holiday notice of one year. */
export interface HolidayYear {
  year: number;
  document: string;
  verified: boolean;
  note?: string | null;
  holidays: { name: string; from: string; to: string }[];
  workdays: string[];
}

export interface EnterpriseImport {
  id: string;
  state: 'QUEUED' | 'READING' | 'APPLYING' | 'DONE' | 'REJECTED' | 'FAILED';
  rowsRead: number;
  rowsTotal?: number | null;
  message?: string | null;
  /** Row 0 means the file as a whole. */
  errors: { row: number; column: string; message: string }[];
}
