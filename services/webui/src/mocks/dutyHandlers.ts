import { http, HttpResponse } from 'msw';
import type { DutyAction, DutyDetail, DutyRow, Filing, FilingRequest, ReturnRequest } from '@/shared/api/duty';
import bpmnXml from '../../../../bpmn/accountability/RecurringDuty.bpmn?raw';
import { compliance, deadlinesOf, duties } from './dutyWorld';
import { person } from './person';
import { at } from './world';

const BASE = '/api/accountability/duties';
const find = (id: unknown) => duties.find((one) => one.id === id);
const own = (one: DutyRow) => person().posts.some((post) => post.postId === one.postId);
const none = () => HttpResponse.json({ type: 'urn:duban:problem:duty', title: '没有这个履职事项', status: 404, detail: '没有这个履职事项，或者您无权查看', errors: [] }, { status: 404 });

function actions(one: DutyDetail): DutyAction[] {
  const lacking = one.state === 'OPEN' || one.state === 'MISSED';
  const foreign = one.filings.some((filing) => !filing.returned && filing.by.username !== person().username);
  const checks = person().roles.includes('safety-office') && foreign && one.returnableUntil !== null;
  return [...(lacking && own(one) ? ['FILE' as const] : []), ...(checks ? ['RETURN' as const] : [])];
}
const view = (one: DutyDetail): DutyDetail => ({ ...one, actions: actions(one) });

function row(one: DutyDetail): DutyRow {
  const { version: _n, recurringDutyId: _r, tenures: _t, filings: _f, actions: _c, returnableUntil: _u, ...rest } = one;
  return rest;
}

const signature = () => {
  const { username, name, posts: [post] } = person();
  return { username, name, postName: post?.postName ?? null, organisationId: post?.organisationId ?? null, organisationName: post?.organisationName ?? null, at: at(0) };
};

function file(one: DutyDetail, request: FilingRequest): void {
  const late = one.state === 'MISSED';
  const filing: Filing = { ...request, id: `f-${one.id}-${one.version}`, by: signature(), onBehalf: false, late, returned: null };
  one.filings.push(filing);
  one.filed += 1;
  one.returnableUntil = at(720);
  if (one.filed >= one.times) Object.assign(one, { state: late ? 'MADE_UP' : 'DONE', doneAt: at(0) });
}

function sendBack(one: DutyDetail, { filingId, reason }: ReturnRequest): void {
  const filing = one.filings.find((other) => other.id === filingId);
  if (!filing) return;
  filing.returned = { reason, by: signature() };
  one.filed -= 1;
  Object.assign(one, one.state === 'DONE' ? { state: 'OPEN', doneAt: null } : one.state === 'MADE_UP' ? { state: 'MISSED', doneAt: null } : {});
}

function listed(parameters: URLSearchParams): DutyDetail[] {
  const is = (name: string, value: string | null) => !parameters.get(name) || parameters.get(name) === value;
  return duties.filter((one) => is('state', one.state) && is('cycle', one.cycle) && is('organisation', one.organisationId) && is('post', one.postId)
    && is('year', one.periodEnd.slice(0, 4)) && one.divisionCode.startsWith(parameters.get('divisionCode') ?? '') && (parameters.get('mine') !== 'true' || own(one))
    && `${one.number}${one.name}${one.postName}${one.organisationName}${one.holderName}`.includes(parameters.get('q') ?? ''));
}

function groups<K>(rows: DutyDetail[], keyOf: (one: DutyDetail) => K): DutyDetail[][] {
  const found = new Map<K, DutyDetail[]>();
  for (const one of rows) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one]);
  return [...found.values()];
}

function overview(parameters: URLSearchParams) {
  const cycle = parameters.get('cycle');
  const month = ((Number(parameters.get('period')) - 1) * { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 }[cycle as 'QUARTER']) + 1;
  const start = `${parameters.get('year')}-${String(month).padStart(2, '0')}-01`;
  const rows = listed(new URLSearchParams({ divisionCode: parameters.get('divisionCode') ?? '' })).filter((one) => one.cycle === cycle && one.periodStart === start);
  return {
    periodName: start, total: compliance(rows),
    byDivision: groups(rows, (one) => one.divisionCode).map((some) => ({ code: some[0]!.divisionCode, name: some[0]!.divisionName, compliance: compliance(some) })),
    byPost: groups(rows, (one) => one.postId ?? one.organisationId).map((some) => {
      const { organisationId, organisationName, postId, postName, holderName, divisionName } = some[0]!;
      return { organisationId, organisationName, postId, postName, holderName, divisionName, compliance: compliance(some) };
    }),
  };
}

export const dutyHandlers = [
  http.post('/api/accountability/evidence', () => HttpResponse.json({ id: `evidence-${Math.random()}`, name: 'minutes.pdf', mediaType: 'application/pdf', size: 1 }, { status: 201 })),
  http.get(BASE, ({ request }) => {
    const { searchParams } = new URL(request.url);
    const found = listed(searchParams).map(row);
    const size = Number(searchParams.get('size') ?? 20);
    const page = Number(searchParams.get('page') ?? 0);
    return HttpResponse.json({ items: found.slice(page * size, page * size + size), page, size, total: found.length });
  }),
  http.get(`${BASE}/mine`, () => {
    const mine = duties.filter(own).map(row);
    const of = (...states: DutyRow['state'][]) => mine.filter((one) => states.includes(one.state));
    const posts = person().posts.map(({ postId, postName, organisationName }) => ({ postId, postName, organisationName }));
    return HttpResponse.json({ name: person().name, posts, open: of('OPEN'), missed: of('MISSED'), done: of('DONE', 'MADE_UP'), rate: compliance(mine) });
  }),
  http.get(`${BASE}/compliance`, ({ request }) => HttpResponse.json(overview(new URL(request.url).searchParams))),
  http.get(`${BASE}/:id`, ({ params }) => {
    const one = find(params.id);
    return one ? HttpResponse.json(view(one), { headers: { ETag: `"${one.version}"` } }) : none();
  }),
  http.get(`${BASE}/:id/deadlines`, ({ params }) => {
    const one = find(params.id);
    return one ? HttpResponse.json(deadlinesOf(one)) : none();
  }),
  http.get(`${BASE}/:id/process`, ({ params }) => {
    const one = find(params.id);
    if (!one) return none();
    const over = one.state === 'DONE' || one.state === 'MADE_UP';
    const activity = (activityId: string, name: string, active: boolean) => ({ activityId, name, state: active ? 'ACTIVE' : 'COMPLETED', startedAt: one.armedAt, endedAt: active ? null : at(-1) });
    return HttpResponse.json([{
      definition: 'RecurringDuty', bpmnXml,
      activities: [activity('Start_Armed', '周期开始', false), activity('Task_FileEvidence', '履职并报送材料', !over), ...(over ? [activity('Gateway_Check', '等待核查', true)] : [])],
    }]);
  }),
  http.post(`${BASE}/:id/:step`, async ({ params, request }) => {
    const one = find(params.id);
    if (!one) return none();
    if (request.headers.get('If-Match') !== `"${one.version}"`) {
      return HttpResponse.json({ type: 'urn:duban:problem:stale-version', title: '内容已被他人更新', status: 409, detail: '您看到的内容已不是最新版本，请刷新后再办理。', errors: [] }, { status: 409 });
    }
    const body: unknown = await request.json();
    if (params.step === 'filings') file(one, body as FilingRequest);
    else sendBack(one, body as ReturnRequest);
    one.version += 1;
    return HttpResponse.json(view(one));
  }),
];
