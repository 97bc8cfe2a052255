import { http, HttpResponse } from 'msw';
import { stepForms } from '@/features/plate/steps/stepForms';
import type { PlateAction, PlateDetail, PlateState } from '@/shared/api/plate';
import plateXml from '../../../../bpmn/hazard/HazardPlate.bpmn?raw';
import { person } from './person';
import { enforcementOf, plateOf, plates } from './plateWorld';
import { at, hazards, now, signed, SUPERVISOR } from './world';

const HOUR = 3_600_000;
const over: readonly PlateState[] = ['CLOSED', 'ENDED', 'DECLINED'];

const officeActions: Partial<Record<PlateState, PlateAction[]>> = {
  PROPOSED: ['DECIDE_LEVEL', 'ESCALATE'],
  DECIDED: ['ISSUE'],
  PLANNING: ['RECORD', 'PUBLISH', 'ESCALATE', 'REFUSE'],
  RECTIFYING: ['DECIDE_EXTENSION', 'RECORD', 'PUBLISH', 'ESCALATE', 'REFUSE'],
  PASSED: ['LIFT'],
  LIFTED: ['PUBLISH_LIFTING'],
  MEASURES: ['DECIDE_MEASURE'],
};
const supervisorActions: Partial<Record<PlateState, PlateAction[]>> = {
  PLANNING: ['REFUSE'], PLAN_REVIEW: ['REVIEW_PLAN'], RECTIFYING: ['REFUSE'], ACCEPTANCE: ['REVIEW'],
};
const enterpriseActions: Partial<Record<PlateState, PlateAction[]>> = {
  PLANNING: ['FILE_PLAN'], RECTIFYING: ['REPORT_PROGRESS', 'SELF_EVALUATE', 'REQUEST_ACCEPTANCE', 'REQUEST_EXTENSION'],
};
const leaderActions: Partial<Record<PlateState, PlateAction[]>> = {
  PROPOSED: ['DECIDE_LEVEL', 'ESCALATE'], RECTIFYING: ['DECIDE_EXTENSION'], MEASURES: ['DECIDE_MEASURE'],
};

function view(plate: PlateDetail): PlateDetail {
  const { roles } = person();
  const byRole = roles.includes('safety-office') ? officeActions
    : roles.includes('leader') ? leaderActions
      : roles.includes('supervisor') ? supervisorActions
        : roles.includes('enterprise-reporter') ? enterpriseActions : {};
  return { ...plate, actions: byRole[plate.state] ?? [] };
}

const nextState: Partial<Record<PlateAction, PlateState>> = {
  DECIDE_LEVEL: 'DECIDED', ISSUE: 'PLANNING', FILE_PLAN: 'PLAN_REVIEW', REVIEW_PLAN: 'RECTIFYING', REQUEST_ACCEPTANCE: 'ACCEPTANCE', REVIEW: 'PASSED',
  REFUSE: 'MEASURES', DECIDE_MEASURE: 'ENDED', LIFT: 'LIFTED', PUBLISH_LIFTING: 'CLOSED',
};

const row = (plate: PlateDetail) => ({
  id: plate.id, number: plate.number, round: plate.round, state: plate.state, level: plate.level, noticeNumber: plate.notice?.number ?? null, officeName: plate.office.name,
  hazardId: plate.hazard.id, hazardNumber: plate.hazard.number, title: plate.hazard.title, enterpriseName: plate.hazard.enterprise?.name ?? null, divisionName: plate.hazard.divisionName,
  handlerName: plate.hazard.handler?.name ?? null, published: plate.published, proposedAt: plate.proposal.by.at, rectifyBy: plate.rectifyBy, dueAt: plate.dueAt, version: plate.version,
});

function inBucket({ dueAt }: PlateDetail, bucket: string | null): boolean {
  if (!bucket) return true;
  if (!dueAt) return false;
  const left = (Date.parse(dueAt) - now()) / HOUR;
  return bucket === (left < 0 ? 'OVERDUE' : left < 24 ? 'H24' : left < 72 ? 'H72' : 'LATER');
}

function found(url: URL): PlateDetail[] {
  const is = (name: string, value: string | undefined) => !url.searchParams.get(name) || url.searchParams.get(name) === value;
  return plates.map((plate) => plate.detail).filter((plate) =>
    is('state', plate.state) && is('level', plate.level) && is('enterprise', plate.hazard.enterprise?.id) && inBucket(plate, url.searchParams.get('bucket'))
    && plate.hazard.divisionPath.includes(url.searchParams.get('division') ?? '') && `${plate.number}${plate.notice?.number}${plate.hazard.title}${plate.hazard.enterprise?.name}`.includes(url.searchParams.get('q') ?? '')
    && (person().username !== 'qiye' || plate.hazard.enterprise?.id === 'ent-luyuan-muye'));
}

function board(url: URL) {
  const all = found(url);
  const cells = new Map<string, { state: PlateState; level: string; count: number; overdue: number; due72h: number }>();
  for (const plate of all) {
    const key = `${plate.state}-${plate.level}`;
    const cell = cells.get(key) ?? { state: plate.state, level: plate.level, count: 0, overdue: 0, due72h: 0 };
    cell.count += 1;
    if (inBucket(plate, 'OVERDUE')) cell.overdue += 1;
    if (inBucket(plate, 'H24') || inBucket(plate, 'H72')) cell.due72h += 1;
    cells.set(key, cell);
  }
  const open = all.filter((plate) => !over.includes(plate.state));
  return { cells: [...cells.values()], open: open.length, overdue: open.filter((plate) => inBucket(plate, 'OVERDUE')).length };
}

const find = (id: unknown) => plates.find((plate) => plate.detail.id === id);
const missing = () => HttpResponse.json({ type: 'urn:duban:problem:not-found', title: '没有找到该挂牌督办', status: 404, detail: '挂牌督办不存在，或不在您的权限范围内。', errors: [] }, { status: 404 });
const stale = () => HttpResponse.json({ type: 'urn:duban:problem:stale-version', title: '内容已被他人更新', status: 409, detail: '您看到的内容已不是最新版本，请刷新后再办理。', errors: [] }, { status: 409 });

export const plateHandlers = [
  http.get('/api/hazard/plates', ({ request }) => {
    const url = new URL(request.url);
    const [size, page] = [Number(url.searchParams.get('size') ?? 20), Number(url.searchParams.get('page') ?? 0)];
    const all = found(url);
    return HttpResponse.json({ items: all.slice(page * size, page * size + size).map(row), page, size, total: all.length });
  }),
  http.get('/api/hazard/plates/board', ({ request }) => HttpResponse.json(board(new URL(request.url)))),
  http.get('/api/hazard/hazards/:id/plates', ({ params }) => HttpResponse.json(plates.map((plate) => plate.detail).filter((plate) => plate.hazard.id === params.id).map(row))),
  http.post('/api/hazard/hazards/:id/plates', async ({ params, request }) => {
    const hazard = hazards.find((one) => one.id === params.id);
    if (!hazard) return missing();
    if (request.headers.get('If-Match') !== `"${hazard.version}"`) return stale();
    const { level, reason } = (await request.json()) as { level: PlateDetail['level']; reason: string };
    const round = plates.filter((plate) => plate.detail.hazard.id === hazard.id).length + 1;
    const plate = plateOf(`plate-${plates.length + 1}`, hazard, 'PROPOSED', level, [
      { step: 'PROPOSED', origin: 'DEPARTMENT', level, reason, basis: { document: '中华人民共和国安全生产法（2021年修正）', clause: '第四十一条' }, by: signed(0, SUPERVISOR) },
    ], { round, number: `${hazard.number}-GP${round}`, dueAt: at(120) });
    plates.push(plate);
    return HttpResponse.json(view(plate.detail), { status: 201 });
  }),
  http.get('/api/hazard/hazards/:id/enforcement', ({ params }) => {
    const hazard = hazards.find((one) => one.id === params.id);
    return hazard ? HttpResponse.json(enforcementOf(hazard)) : missing();
  }),
  http.get('/api/hazard/hazards/:id/documents', ({ params }) => {
    const hazard = hazards.find((one) => one.id === params.id);
    const available = Boolean(hazard?.order);
    return hazard ? HttpResponse.json([{ kind: 'RECTIFICATION_ORDER', title: '整改指令书', available, why: available ? null : '还没有下达整改指令' }]) : missing();
  }),
  http.get('/api/hazard/plates/:id', ({ params }) => {
    const plate = find(params.id);
    return plate ? HttpResponse.json(view(plate.detail), { headers: { ETag: `"${plate.detail.version}"` } }) : missing();
  }),
  http.get('/api/hazard/plates/:id/history', ({ params }) => {
    const plate = find(params.id);
    return plate ? HttpResponse.json(plate.steps) : missing();
  }),
  http.get('/api/hazard/plates/:id/documents', ({ params }) => {
    const plate = find(params.id);
    if (!plate) return missing();
    const offer = (kind: string, title: string, available: boolean, why: string) => ({ kind, title, available, why: available ? null : why });
    const lifted = plate.steps.some((step) => step.step === 'LIFTED');
    return HttpResponse.json([
      offer('PLATE_NOTICE', '挂牌督办通知书', plate.detail.notice !== null, '还没有下达督办通知书'),
      offer('RECTIFICATION_ORDER', '整改指令书', true, ''),
      offer('LIFTING_NOTICE', '摘牌通知书', lifted, '还没有摘牌'),
    ]);
  }),
  http.get('/api/hazard/plates/:id/process', ({ params }) => {
    const plate = find(params.id);
    if (!plate) return missing();
    const { state, proposal } = plate.detail;
    const activity = (activityId: string, name: string, active: boolean) => ({ activityId, name, state: active ? 'ACTIVE' : 'COMPLETED', startedAt: proposal.by.at, endedAt: active ? null : at(-1) });
    return HttpResponse.json({
      definition: 'HazardPlate', bpmnXml: plateXml,
      activities: [activity('Task_DecideLevel', '决定是否挂牌督办', state === 'PROPOSED'), ...(state === 'PROPOSED' ? [] : [activity('Task_RectifyPlate', '治理', state === 'RECTIFYING')])],
    });
  }),
  ...Object.entries(stepForms).map(([action, { path }]) =>
    http.post(`/api/hazard/plates/:id/${path}`, async ({ params, request }) => {
      const plate = find(params.id);
      if (!plate) return missing();
      if (request.headers.get('If-Match') !== `"${plate.detail.version}"`) return stale();
      plate.detail = { ...plate.detail, state: nextState[action as PlateAction] ?? plate.detail.state, version: plate.detail.version + 1 };
      return HttpResponse.json(view(plate.detail));
    })),
];
