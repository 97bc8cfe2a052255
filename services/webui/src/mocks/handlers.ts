import { http, HttpResponse } from 'msw';
import { accountabilityHandlers } from './accountabilityHandlers';
import { dutyHandlers } from './dutyHandlers';
import { hazardHandlers } from './hazardHandlers';
import './extremes';
import { noticeHandlers } from './noticeHandlers';
import { incidentHandlers } from './incidentHandlers';
import { incidents } from './incidentWorld';
import { person } from './person';
import { plateHandlers } from './plateHandlers';
import { publicityHandlers } from './publicityHandlers';
import { registryHandlers } from './registryHandlers';
import { schemeHandlers } from './schemeHandlers';
import { at, clock, hazards, now } from './world';

const HOUR = 3_600_000;

const open = () => hazards.filter((hazard) => hazard.state !== 'WRITTEN_OFF');
const dueOf = (hazard: (typeof hazards)[number]) => hazard.deadlines.at(-1)!.dueAt!;
const hoursLeft = (hazard: (typeof hazards)[number]) => (Date.parse(dueOf(hazard)) - now()) / HOUR;

/** The clock behind `dueAt`, as rows of lists carry it. */
export function clockOf({ deadlines }: (typeof hazards)[number]) {
  const { dueAt = null, armedAt, name: clockName, basis, verified } = deadlines.at(-1)!;
  return { dueAt, armedAt, clockName, basis, verified };
}

export function inBucket(hazard: (typeof hazards)[number], bucket: string | null): boolean {
  const left = hoursLeft(hazard);
  switch (bucket) {
    case 'OVERDUE': return left < 0 && hazard.state !== 'WRITTEN_OFF';
    case 'H24': return left >= 0 && left < 24 && hazard.state !== 'WRITTEN_OFF';
    case 'H72': return left >= 24 && left < 72 && hazard.state !== 'WRITTEN_OFF';
    case 'LATER': return left >= 72 && hazard.state !== 'WRITTEN_OFF';
    case 'MAJOR': return hazard.grade === 'MAJOR';
    case 'OPEN': return hazard.state !== 'WRITTEN_OFF';
    default: return true;
  }
}

const taskNames: Record<string, string> = {
  REPORTED: '核定等级', GRADED: '下达整改指令', PLANNING: '填报治理方案', PLAN_REVIEW: '审查方案', RECTIFYING: '落实整改',
  ACCEPTANCE: '现场验收', VERIFIED: '销号', TRANSFERRING: '答复移交', SENT_BACK: '补正后重新报送',
};

const taskKeys: Record<string, string> = {
  REPORTED: 'Task_ConfirmGrade', GRADED: 'Task_IssueOrder', PLANNING: 'Task_FilePlan', PLAN_REVIEW: 'Task_ReviewPlan',
  RECTIFYING: 'Task_Rectify', ACCEPTANCE: 'Task_Verify', VERIFIED: 'Task_WriteOff', TRANSFERRING: 'Task_AnswerTransfer',
  SENT_BACK: 'Task_Resubmit',
};

function rows(keyOf: (hazard: (typeof hazards)[number]) => [string, string]) {
  const groups = new Map<string, { key: string; name: string; overdue: number; h24: number; h72: number; open: number }>();
  for (const hazard of open()) {
    const [key, name] = keyOf(hazard);
    const row = groups.get(key) ?? { key, name, overdue: 0, h24: 0, h72: 0, open: 0 };
    row.open += 1;
    if (inBucket(hazard, 'OVERDUE')) row.overdue += 1;
    if (inBucket(hazard, 'H24')) row.h24 += 1;
    if (inBucket(hazard, 'H72')) row.h72 += 1;
    groups.set(key, row);
  }
  return [...groups.values()];
}

export function page<T>(items: T[], url: URL) {
  const size = Number(url.searchParams.get('size') ?? 20);
  const number = Number(url.searchParams.get('page') ?? 0);
  return { items: items.slice(number * size, number * size + size), page: number, size, total: items.length };
}

const count = (bucket: string) => hazards.filter((hazard) => inBucket(hazard, bucket)).length;

export const handlers = [
  http.get('/api/session', () => HttpResponse.json({ ...person(), demo: true, serverTime: new Date(now()).toISOString() })),
  http.get('/api/inbox', ({ request }) => {
    const url = new URL(request.url);
    const tasks = open()
      .filter((hazard) => person().username !== 'qiye' || hazard.enterprise?.id === 'ent-luyuan-muye')
      .filter((hazard) => inBucket(hazard, url.searchParams.get('due')))
      .sort((a, b) => Date.parse(dueOf(a)) - Date.parse(dueOf(b)))
      .map((hazard) => ({
        id: `task-${hazard.id}`, hazardId: hazard.id, hazardNumber: hazard.number, title: hazard.title,
        key: taskKeys[hazard.state], taskName: taskNames[hazard.state] ?? '办理', ...clockOf(hazard),
        organisation: hazard.handler?.name ?? null, divisionName: hazard.division.name,
      }));
    const fresh = incidents[0]!;
    const relay = {
      id: 'task-incident-1', subjectType: 'incident', hazardId: fresh.id, hazardNumber: fresh.number, title: fresh.title,
      taskName: person().username === 'qiye' ? '补齐事故报告' : '上报事故', dueAt: fresh.dueAt, organisation: '枣庄市应急管理局', divisionName: fresh.divisionName,
    };
    return HttpResponse.json(page(['OVERDUE', 'H72'].includes(url.searchParams.get('due') ?? '') ? tasks : [relay, ...tasks], url));
  }),
  http.get('/api/board', () => HttpResponse.json({
    counts: { overdue: count('OVERDUE'), h24: count('H24'), h72: count('H72'), later: count('LATER'), open: count('OPEN'), major: count('MAJOR') },
    byDivision: rows((hazard) => [hazard.division.code, hazard.division.name]),
    byOrganisation: rows((hazard) => [hazard.handler!.organisationId, hazard.handler!.name]),
    byPost: rows((hazard) => hazard.handler!.organisationId === 'zhujianju' ? ['fqz2', '分管建设副区长'] : ['fqz', '分管安全副区长']),
    trend: Array.from({ length: 30 }, (_value, index) => ({
      date: at((index - 29) * 24).slice(0, 10),
      reported: 3 + Math.round(3 * Math.abs(Math.sin(index / 3))), writtenOff: 2 + Math.round(3 * Math.abs(Math.cos(index / 4))), missed: index % 7 === 3 ? 2 : index % 5 === 1 ? 1 : 0,
    })),
  })),
  http.get('/api/board/items', ({ request }) => {
    const url = new URL(request.url);
    const value = (name: string) => url.searchParams.get(name);
    const fresh = incidents[0]!;
    const relay = {
      id: 'board-incident-1', subjectType: 'incident', hazardId: fresh.id, hazardNumber: fresh.number, title: fresh.title, clockName: '逐级上报事故',
      basis: { document: '国务院令第493号', clause: '第十条、第十一条' }, verified: true, dueAt: fresh.dueAt, organisation: '枣庄市应急管理局', divisionName: fresh.divisionName, enterpriseName: fresh.enterpriseName,
    };
    const items = hazards
      .filter((hazard) => inBucket(hazard, value('bucket')))
      .filter((hazard) => !value('division') || hazard.division.code === value('division'))
      .filter((hazard) => !value('organisation') || hazard.handler?.organisationId === value('organisation'))
      .map((hazard) => ({
        id: hazard.deadlines.at(-1)!.id, hazardId: hazard.id, hazardNumber: hazard.number, title: hazard.title, clockName: hazard.deadlines.at(-1)!.name,
        basis: hazard.deadlines.at(-1)!.basis, verified: hazard.deadlines.at(-1)!.verified, dueAt: dueOf(hazard),
        organisation: hazard.handler?.name, divisionName: hazard.division.name, enterpriseName: hazard.enterprise?.name ?? null,
      }));
    return HttpResponse.json(page([...(value('bucket') === 'H24' && !value('organisation') ? [relay] : []), ...items].sort((a, b) => Date.parse(a.dueAt ?? '') - Date.parse(b.dueAt ?? '')), url));
  }),
  ...noticeHandlers,
  http.get('/api/live', () => new HttpResponse(
    new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode(': open\n\n')) }),
    { headers: { 'Content-Type': 'text/event-stream' } },
  )),
  http.get('/api/registry/demo-clock', () => HttpResponse.json({ offsetSeconds: clock.offsetMillis / 1000, now: new Date(now()).toISOString() })),
  http.post('/api/registry/demo-clock', async ({ request }) => {
    const { advanceSeconds } = (await request.json()) as { advanceSeconds: number };
    clock.offsetMillis += advanceSeconds * 1000;
    return HttpResponse.json({ offsetSeconds: clock.offsetMillis / 1000, now: new Date(now()).toISOString() });
  }),
  ...plateHandlers,
  ...schemeHandlers,
  ...hazardHandlers,
  ...incidentHandlers,
  ...accountabilityHandlers,
  ...dutyHandlers,
  ...publicityHandlers,
  ...registryHandlers,
];
