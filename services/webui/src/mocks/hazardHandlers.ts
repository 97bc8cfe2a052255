import { http, HttpResponse } from 'msw';
import type { Action, HazardDetail, HazardState } from '@/shared/api/hazard';
import { stepPaths } from '@/features/hazard/steps/stepPaths';
import { clockOf, inBucket } from './handlers';
import { historyOf } from './history';
import { person } from './person';
import { bpmnXml } from './process';
import { build, hazards } from './world';

const authorityActions: Partial<Record<HazardState, Action[]>> = {
  REPORTED: ['GRADE', 'SEND_BACK', 'TRANSFER'],
  GRADED: ['ORDER', 'TRANSFER'],
  PLAN_REVIEW: ['REVIEW_PLAN'],
  ACCEPTANCE: ['VERIFY'],
  VERIFIED: ['WRITE_OFF'],
  TRANSFERRING: ['ANSWER_TRANSFER'],
};
const enterpriseActions: Partial<Record<HazardState, Action[]>> = {
  PLANNING: ['FILE_PLAN'],
  RECTIFYING: ['REPORT_PROGRESS', 'REQUEST_ACCEPTANCE', 'REQUEST_EXTENSION'],
  SENT_BACK: ['RESUBMIT'],
};

function actionsFor(hazard: HazardDetail): Action[] {
  const { roles } = person();
  if (roles.includes('enterprise-reporter')) return enterpriseActions[hazard.state] ?? [];
  const measures: Action[] = hazard.grade === 'MAJOR' ? ['RECORD_PENALTY'] : [];
  if (roles.includes('supervisor')) return [...(authorityActions[hazard.state] ?? []), ...measures];
  if (roles.includes('safety-office')) return hazard.state === 'TRANSFERRING' ? ['RULE_TRANSFER'] : [];
  return [];
}

const nextState: Partial<Record<Action, HazardState>> = {
  GRADE: 'GRADED', ORDER: 'RECTIFYING', FILE_PLAN: 'PLAN_REVIEW', REVIEW_PLAN: 'RECTIFYING', REQUEST_ACCEPTANCE: 'ACCEPTANCE',
  VERIFY: 'WRITTEN_OFF', WRITE_OFF: 'WRITTEN_OFF', SEND_BACK: 'SENT_BACK', RESUBMIT: 'REPORTED', TRANSFER: 'TRANSFERRING',
  ANSWER_TRANSFER: 'REPORTED', RULE_TRANSFER: 'REPORTED',
};

const row = (hazard: HazardDetail) => ({
  id: hazard.id, number: hazard.number, state: hazard.state, grade: hazard.grade, title: hazard.title, matterName: hazard.matter.name,
  enterpriseName: hazard.enterprise?.name ?? null, divisionName: hazard.division.name, handlerName: hazard.handler?.name ?? null,
  reportedAt: hazard.reportedAt, ...clockOf(hazard),
});
const find = (id: unknown) => hazards.find((hazard) => hazard.id === id);
const missing = () => HttpResponse.json({ type: 'urn:duban:problem:not-found', title: '没有找到该隐患', status: 404, detail: '隐患不存在，或不在您的权限范围内。', errors: [] }, { status: 404 });

export const hazardHandlers = [
  http.get('/api/hazard/criteria', ({ request }) => {
    const matter = new URL(request.url).searchParams.get('matter');
    const question = (key: string, label: string, type: string) => ({ id: key, standard: 'gm-2023-10', version: '2023', clause: '第十一条', text: label, verified: false, question: { key, label, type } });
    const standard = { id: 'gm-2023-10', name: '工贸企业重大事故隐患判定标准', number: '应急管理部令第10号', verified: true };
    if (!matter?.startsWith('activity')) return HttpResponse.json([{ ...standard, loaded: false, criteria: [] }]);
    return HttpResponse.json([{
      ...standard, loaded: true,
      criteria: [
        question('dust.cleaning', '粉尘爆炸危险场所是否未按规定清理积尘？', 'BOOLEAN'),
        question('dust.venting', '除尘系统是否未采取泄爆等控爆措施？', 'BOOLEAN'),
        question('dust.people', '该场所单班作业人数是多少？', 'NUMBER'),
      ],
    }]);
  }),
  http.post('/api/hazard/grade-suggestions', async ({ request }) => {
    const { answers } = (await request.json()) as { answers: Record<string, boolean | number> };
    const major = Object.values(answers).includes(true);
    return HttpResponse.json({
      loaded: true, grade: major ? 'MAJOR' : 'GENERAL',
      matched: major ? [{ criterionId: 'gongmao-2023-11-1', standard: '应急管理部令第10号', version: '2023', clause: '第十一条第（一）项', text: '粉尘爆炸危险场所未按规定清理积尘', verified: false }] : [],
    });
  }),
  http.post('/api/hazard/evidence', () => HttpResponse.json({ id: `evidence-${Math.random()}`, name: 'photo.jpg', mediaType: 'image/jpeg', size: 1 }, { status: 201 })),
  http.get('/api/hazard/evidence/:id', () => new HttpResponse(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="#8b9199"/><path d="M0 220h400v80H0z" fill="#5b5f66"/><path d="M60 60h90v160H60zM190 90h150v130H190z" fill="#a9afb8"/><path d="M60 40q90-40 180 20l90 30" stroke="#c9ced6" stroke-width="22" fill="none"/></svg>',
    { headers: { 'Content-Type': 'image/svg+xml' } },
  )),
  http.get('/api/hazard/hazards', ({ request }) => {
    const url = new URL(request.url);
    const is = (name: string, value: string | null | undefined) => !url.searchParams.get(name) || url.searchParams.get(name) === value;
    const q = url.searchParams.get('q') ?? '';
    const found = hazards.filter((hazard) =>
      is('state', hazard.state) && is('grade', hazard.grade) && is('division', hazard.division.code) && is('enterprise', hazard.enterprise?.id)
      && inBucket(hazard, url.searchParams.get('bucket')) && `${hazard.number}${hazard.title}${hazard.place}`.includes(q)
      && (person().username !== 'qiye' || hazard.enterprise?.id === 'ent-luyuan-muye'));
    if (url.searchParams.get('sort') === 'DUE') found.sort((a, b) => Date.parse(clockOf(a).dueAt ?? '') - Date.parse(clockOf(b).dueAt ?? ''));
    const size = Number(url.searchParams.get('size') ?? 20);
    const page = Number(url.searchParams.get('page') ?? 0);
    return HttpResponse.json({ items: found.slice(page * size, page * size + size).map(row), page, size, total: found.length });
  }),
  http.post('/api/hazard/hazards', async ({ request }) => {
    const filing = (await request.json()) as { title: string; matterCode: string; divisionCode: string; description: string };
    const hazard = { ...build({ ...filing, enterpriseIndex: 0, state: 'REPORTED', grade: null, dueIn: 24, handler: ['anjianju', '区安监局'] }, hazards.length), description: filing.description };
    hazards.push(hazard);
    return HttpResponse.json({ ...hazard, actions: actionsFor(hazard) }, { status: 201 });
  }),
  http.get('/api/hazard/hazards/:id', ({ params }) => {
    const hazard = find(params.id);
    return hazard ? HttpResponse.json({ ...hazard, actions: actionsFor(hazard) }, { headers: { ETag: `"${hazard.version}"` } }) : missing();
  }),
  http.get('/api/hazard/hazards/:id/history', ({ params }) => {
    const hazard = find(params.id);
    if (!hazard) return missing();
    return HttpResponse.json(historyOf(hazard));
  }),
  http.get('/api/hazard/hazards/:id/process', ({ params }) => {
    const hazard = find(params.id);
    if (!hazard) return missing();
    return HttpResponse.json({
      definition: 'HazardRectification', bpmnXml,
      activities: [
        { activityId: 'Start_Reported', name: '隐患上报', state: 'COMPLETED', startedAt: hazard.reportedAt, endedAt: hazard.reportedAt },
        { activityId: 'Task_ConfirmGrade', name: '核定等级', state: hazard.grade ? 'COMPLETED' : 'ACTIVE', startedAt: hazard.reportedAt, endedAt: hazard.grade ? hazard.reportedAt : null },
        ...(hazard.grade ? [{ activityId: 'Task_Rectify', name: '落实整改', state: 'ACTIVE', startedAt: hazard.reportedAt, endedAt: null }] : []),
      ],
    });
  }),
  ...Object.entries(stepPaths).map(([action, path]) =>
    http.post(`/api/hazard/hazards/:id/${path}`, async ({ params, request }) => {
      const hazard = find(params.id);
      if (!hazard) return missing();
      if (request.headers.get('If-Match') !== `"${hazard.version}"`) {
        return HttpResponse.json({ type: 'urn:duban:problem:stale-version', title: '内容已被他人更新', status: 409, detail: '您看到的内容已不是最新版本，请刷新后再办理。', errors: [] }, { status: 409 });
      }
      const body = (await request.json()) as Record<string, unknown>;
      if (action === 'GRADE') hazard.grade = body.grade as HazardDetail['grade'];
      if (action === 'ORDER' && hazard.grade === 'MAJOR') hazard.state = 'PLANNING';
      else hazard.state = nextState[action as Action] ?? hazard.state;
      hazard.version += 1;
      return HttpResponse.json({ ...hazard, actions: actionsFor(hazard) });
    }),
  ),
];

