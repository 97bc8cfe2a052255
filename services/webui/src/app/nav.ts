import {
  AlertOutlined, ApartmentOutlined, AuditOutlined, BankOutlined, BarChartOutlined, BellOutlined, BranchesOutlined, CalendarOutlined,
  ClockCircleOutlined, DisconnectOutlined, ExperimentOutlined, FileSearchOutlined, HomeOutlined, InboxOutlined, NotificationOutlined,
  FireOutlined, FlagOutlined, PieChartOutlined, PlusCircleOutlined, SafetyCertificateOutlined, ScheduleOutlined, ShopOutlined,
  SolutionOutlined, StopOutlined, TeamOutlined, ThunderboltOutlined, WarningOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { Role } from '@/shared/api/portal';

type NavLabel =
  | 'home' | 'report' | 'myHazards' | 'inbox' | 'hazards' | 'board' | 'enterprises' | 'ownEnterprise' | 'responsibility' | 'coverage'
  | 'cases' | 'myCases' | 'interviews' | 'listings' | 'plates' | 'myDuties' | 'duties' | 'flash' | 'publications' | 'incidents' | 'myIncidents' | 'clocks' | 'holidays' | 'clockDesk' | 'deadLetters' | 'processes' | 'schemes' | 'audit' | 'integrity' | 'demo' | 'notifications';
type NavGroup = 'groupWork' | 'groupLook' | 'groupRules' | 'groupAdmin';

export interface NavItem {
  path: string;
  label: NavLabel;
  group: NavGroup;
  icon: ComponentType;
  roles: readonly Role[];
  demoOnly?: boolean;
  /** A page of the own enterprise: its id follows the path. */
  own?: boolean;
}

export const enterprise: readonly Role[] = ['enterprise-reporter', 'enterprise-head'];
export const field: readonly Role[] = [...enterprise, 'grid-inspector'];
const supervisors: readonly Role[] = ['supervisor', 'supervisor-head'];
const watchers: readonly Role[] = ['leader', 'discipline'];
const authority: readonly Role[] = [...supervisors, 'safety-office', ...watchers];
/** Those whose posts may owe something in each period, and those who look after others' duties. */
const dutyHolders: readonly Role[] = [...authority, 'grid-inspector'];
export const dutySuperiors: readonly Role[] = ['supervisor-head', 'safety-office', ...watchers];

/** Those who watch over cases, and those a case or an interview may be about. */
const overseers: readonly Role[] = ['safety-office', ...watchers];
const answering: readonly Role[] = ['enterprise-head', 'grid-inspector', ...supervisors];

/** In the order in which a person meets them; the server decides what may be done, this only what is offered. */
export const navItems: readonly NavItem[] = [
  { path: '/home', label: 'home', group: 'groupWork', icon: HomeOutlined, roles: field },
  { path: '/board', label: 'board', group: 'groupWork', icon: BarChartOutlined, roles: authority },
  { path: '/inbox', label: 'inbox', group: 'groupWork', icon: InboxOutlined, roles: [...supervisors, 'safety-office', 'leader', 'admin'] },
  { path: '/incidents/report', label: 'flash', group: 'groupWork', icon: ThunderboltOutlined, roles: [...field, ...supervisors, 'safety-office', 'leader'] },
  { path: '/report', label: 'report', group: 'groupWork', icon: PlusCircleOutlined, roles: [...field, ...supervisors, 'safety-office'] },
  { path: '/hazards', label: 'myHazards', group: 'groupWork', icon: WarningOutlined, roles: field },
  { path: '/incidents', label: 'myIncidents', group: 'groupWork', icon: FireOutlined, roles: field },
  { path: '/notifications', label: 'notifications', group: 'groupWork', icon: BellOutlined, roles: field },
  { path: '/duties/mine', label: 'myDuties', group: 'groupWork', icon: ScheduleOutlined, roles: dutyHolders },
  { path: '/cases', label: 'cases', group: 'groupWork', icon: SolutionOutlined, roles: overseers },
  { path: '/cases', label: 'myCases', group: 'groupWork', icon: SolutionOutlined, roles: answering },
  { path: '/interviews', label: 'interviews', group: 'groupWork', icon: TeamOutlined, roles: [...answering, ...overseers] },
  { path: '/hazards', label: 'hazards', group: 'groupLook', icon: FileSearchOutlined, roles: authority },
  { path: '/incidents', label: 'incidents', group: 'groupLook', icon: FireOutlined, roles: authority },
  { path: '/plates', label: 'plates', group: 'groupLook', icon: FlagOutlined, roles: [...field, ...authority] },
  { path: '/duties', label: 'duties', group: 'groupLook', icon: PieChartOutlined, roles: dutySuperiors },
  { path: '/listings', label: 'listings', group: 'groupLook', icon: StopOutlined, roles: ['enterprise-head', ...authority] },
  { path: '/publications', label: 'publications', group: 'groupLook', icon: NotificationOutlined, roles: overseers },
  { path: '/enterprises', label: 'ownEnterprise', group: 'groupLook', icon: BankOutlined, roles: enterprise, own: true },
  { path: '/enterprises', label: 'enterprises', group: 'groupLook', icon: ShopOutlined, roles: [...supervisors, 'safety-office', 'leader', 'grid-inspector'] },
  { path: '/responsibility', label: 'responsibility', group: 'groupLook', icon: ApartmentOutlined, roles: [...authority, 'grid-inspector'] },
  { path: '/coverage', label: 'coverage', group: 'groupRules', icon: DisconnectOutlined, roles: ['safety-office', 'leader', 'discipline', 'supervisor-head'] },
  { path: '/clocks', label: 'clocks', group: 'groupRules', icon: ClockCircleOutlined, roles: [...authority, 'admin'] },
  { path: '/clock-desk', label: 'clockDesk', group: 'groupRules', icon: CalendarOutlined, roles: ['safety-office', 'leader'] },
  { path: '/schemes', label: 'schemes', group: 'groupRules', icon: BranchesOutlined, roles: ['safety-office', 'leader', 'discipline', 'admin'] },
  { path: '/holidays', label: 'holidays', group: 'groupRules', icon: CalendarOutlined, roles: [...supervisors, 'safety-office', 'admin'] },
  { path: '/admin/dead-letters', label: 'deadLetters', group: 'groupAdmin', icon: AlertOutlined, roles: ['admin'] },
  { path: '/admin/processes', label: 'processes', group: 'groupAdmin', icon: ApartmentOutlined, roles: ['admin'] },
  { path: '/admin/audit', label: 'audit', group: 'groupAdmin', icon: AuditOutlined, roles: ['admin', 'safety-office', 'discipline'] },
  { path: '/admin/integrity', label: 'integrity', group: 'groupAdmin', icon: SafetyCertificateOutlined, roles: ['admin', 'safety-office', 'discipline'] },
  { path: '/admin/demo', label: 'demo', group: 'groupAdmin', icon: ExperimentOutlined, roles: ['admin'], demoOnly: true },
];

/** `enterprise` is the id of the own one, for who works in an enterprise. */
export function navFor(roles: readonly Role[], demo: boolean, enterprise: string | null = null): NavItem[] {
  const allowed = navItems
    .filter((item) => item.roles.some((role) => roles.includes(role)) && (demo || !item.demoOnly) && (enterprise || !item.own))
    .map((item) => (item.own ? { ...item, path: `${item.path}/${encodeURIComponent(enterprise ?? '')}` } : item));
  return allowed.filter((item, index) => allowed.findIndex((other) => other.path === item.path) === index);
}

/** Where a person starts: what is theirs to do comes first. */
export function startOf(roles: readonly Role[], demo: boolean): string {
  if (roles.some((role) => watchers.includes(role))) return '/board';
  if (roles.some((role) => role === 'safety-office' || supervisors.includes(role))) return '/inbox';
  return navFor(roles, demo)[0]?.path ?? '/clocks';
}

/** Of addresses that lie within each other only the closest is where the person is. */
export function currentPath(items: readonly NavItem[], pathname: string): string | undefined {
  return items
    .map((item) => item.path)
    .filter((path) => pathname === path || pathname.startsWith(`${path}/`))
    .sort((a, b) => b.length - a.length)[0];
}
