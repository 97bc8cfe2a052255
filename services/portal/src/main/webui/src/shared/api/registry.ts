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
  uscc: string;
  divisionCode: string;
  divisionName?: string | null;
  address?: string | null;
  industry?: string | null;
  industryName?: string | null;
  traits?: string[];
  longitude?: number | null;
  latitude?: number | null;
  contact?: string | null;
  phone?: string | null;
  matters?: string[];
  version?: number;
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
  postId?: string | null;
  postName?: string | null;
  role: DutyRole | string;
  responsibility?: Responsibility | null;
  level?: DivisionLevel | null;
  rule: string;
  ruleText?: string | null;
  document?: string | null;
  clause?: string | null;
  verified?: boolean;
}

export interface ResponsibilityAnswer {
  asOf: string;
  matter: { code: string; name: string };
  division: { code: string; name: string };
  outcome: 'LEAD' | 'CONFLICT' | 'GAP';
  lead?: ResponsibilityLine | null;
  leads?: ResponsibilityLine[];
  others?: ResponsibilityLine[];
  territorial?: ResponsibilityLine[];
  committee?: ResponsibilityLine | null;
  leaders?: ResponsibilityLine[];
  notes?: string[];
}

export interface CoverageItem {
  outcome: 'CONFLICT' | 'GAP';
  enterpriseId?: string | null;
  enterpriseName?: string | null;
  divisionCode?: string | null;
  divisionName?: string | null;
  matterCode: string;
  matterName: string;
  leads?: ResponsibilityLine[];
  notes?: string[];
}

export interface CatalogueClock {
  id: string;
  name: string;
  document?: string | null;
  clause?: string | null;
  basis?: { document: string; clause: string } | null;
  anchor?: string | null;
  length?: string | null;
  longestExtension?: string | null;
  grantedBy?: string | null;
  consequence?: string | null;
  jurisdiction?: string | null;
  validFrom?: string | null;
  validTo?: string | null;
  verified: boolean;
}

export interface HolidayYear {
  year: number;
  basis?: string | { document: string; clause?: string } | null;
  holidays: { name: string; from: string; to: string }[];
  workdays: string[];
}

export interface EnterpriseImport {
  id: string;
  state: string;
  rowsRead: number;
  rowsTotal?: number | null;
  rowsImported?: number | null;
  errors: { row: number; column?: string | null; message: string }[];
}
