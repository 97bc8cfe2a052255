import { http, HttpResponse } from 'msw';
import type { FlashReport, IncidentAction, IncidentDetail } from '@/shared/api/incident';
import { person } from './person';
import { incidents, leg, newIncident, newStatement, reporterAt, statementsOf, statistics, targets, basis, dutyAt } from './incidentWorld';
import { bpmnXml } from './process';
import { at } from './world';

const enterpriseActions: IncidentAction[] = ['COMPLETE', 'FOLLOW_UP', 'SUPPLEMENT'];
const byState: Record<IncidentDetail['state'], IncidentAction[]> = {
  REPORTING: ['RECEIVE', 'RELAY', 'REPORT_DIRECTLY', 'SEND_NOTICE', 'RECEIPT_NOTICE', 'RECORD_ARRIVAL', 'COMPLETE', 'FOLLOW_UP', 'SUPPLEMENT', 'MERGE', 'SUSPECT_FAULT', 'DECIDE_FAULT', 'CONFIRM_GRADE', 'FORM_INQUIRY'],
  INQUIRY: ['ADD_MEMBER', 'DECLARE_CONFLICT', 'START_APPRAISAL', 'END_APPRAISAL', 'REQUEST_INQUIRY_EXTENSION', 'DECIDE_INQUIRY_EXTENSION', 'FILE_INQUIRY_REPORT', 'ISSUE_PLATE', 'REPORT_PLATE_PROGRESS', 'LIFT_PLATE', 'SUSPECT_FAULT'],
  CLOSURE: ['COMPLETE_CLOSURE_ITEM', 'FILE_EVIDENCE_SET', 'SIGN_EVIDENCE_SET', 'ADD_CLOSURE_ITEM'],
  ARCHIVED: ['EVALUATE'],
  EVALUATED: [],
  MERGED: [],
};

function view(incident: IncidentDetail): IncidentDetail {
  const { roles } = person();
  const authority = roles.some((role) => ['supervisor', 'supervisor-head', 'safety-office'].includes(role));
  const enterprise = roles.includes('enterprise-reporter') && incident.state === 'REPORTING';
  return { ...incident, actions: authority ? byState[incident.state] : enterprise ? enterpriseActions : [] };
}

function row(incident: IncidentDetail) {
  const { id, number, title, state, kind, channel, grade, provisional, nearMiss, enterpriseId, enterpriseName, divisionCode, divisionName, place } = incident;
  const { occurredAt, receivedAt, deaths, seriousInjuries, missing, relayLevel, dueAt, late, version } = incident;
  return { id, number, title, state, kind, channel, grade, provisional, nearMiss, enterpriseId, enterpriseName, divisionCode, divisionName, place, occurredAt, receivedAt, deaths, seriousInjuries, missing, relayLevel, dueAt, late, version };
}

const find = (id: unknown) => incidents.find((incident) => incident.id === id);
const none = () => HttpResponse.json({ type: 'urn:duban:problem:not-found', title: '没有找到该事故', status: 404, detail: '事故不存在，或不在您的权限范围内。', errors: [] }, { status: 404 });
const mine = (incident: IncidentDetail) => person().username !== 'qiye' || incident.enterpriseId === 'ent-luyuan-muye';

function filed(report: FlashReport): IncidentDetail {
  const id = `incident-${incidents.length + 1}`;
  const content = { ...newStatement.content, what: report.what ?? null, place: report.place };
  return newIncident(id, {
    title: report.what?.slice(0, 30) || `${report.place}事故`, place: report.place, occurredAt: report.occurredAt ?? null, receivedAt: at(0),
    times: { occurredAt: report.occurredAt ?? null, knownAt: report.knownAt ?? null, sentAt: report.sentAt, receivedAt: at(0) }, reporter: reporterAt(0),
    statement: { ...newStatement, by: reporterAt(0), sentAt: report.sentAt, receivedAt: at(0), content },
    missingContent: [
      { field: 'unitOverview', label: '事故发生单位概况', basis: basis('第十二条第（一）项') },
      { field: 'figures.deaths', label: '已经造成或者可能造成的伤亡人数', basis: basis('第十二条第（四）项') },
      { field: 'measures', label: '已经采取的措施', basis: basis('第十二条第（六）项') },
    ],
    relay: [leg('DISTRICT', { sentAt: report.sentAt, fromOrganisationName: '枣庄绿源木业有限公司' }), leg('CITY', {})],
    deadlines: [{ id: `relay-${id}`, clockId: 'incident.relay.level', name: '逐级上报事故', basis: basis('第十条、第十一条'), verified: true, state: 'ARMED', armedAt: at(0), dueAt: at(2), remindAt: null, metAt: null, missedAt: null, paused: false }],
    version: 1,
  });
}

/** Enough of the steps to look at the pages: receipts, relays, notices and signatures take effect, the rest only counts up. */
function take(incident: IncidentDetail, path: string, body: Record<string, unknown>): void {
  const relayed = path === 'relays' && incident.relay.find((one) => one.level === body.from);
  if (relayed) {
    Object.assign(relayed, { relayedAt: at(0), relayedBy: dutyAt(0), usedMinutes: 60 });
    const to = incident.relay.find((one) => one.level === body.to);
    if (to) Object.assign(to, { sentAt: at(0), fromOrganisationName: relayed.organisationName });
  }
  if (path === 'receipts') {
    const got = incident.relay.find((one) => one.level === body.level);
    if (got) Object.assign(got, { receivedAt: at(0), receivedBy: dutyAt(0), dueAt: at(2) });
  }
  if (path === 'notices') {
    for (const notice of incident.notices) if ((body.recipients as string[]).includes(notice.recipient)) Object.assign(notice, { sentAt: at(0), sentBy: dutyAt(0) });
  }
  const signature = /^closure\/sets\/(\w+)\/signatures$/.exec(path);
  const signed = signature && incident.closure?.sets.find((one) => one.set === signature[1]);
  if (signed) Object.assign(signed, { signedAt: at(0), signedBy: dutyAt(0) });
}

function refusal(incident: IncidentDetail) {
  const open = incident.closure!.sets.filter((one) => !one.signedAt);
  if (open.length === 0) return null;
  return HttpResponse.json({
    type: 'urn:duban:problem:gate-closed', title: '四不放过尚未全部满足，不能归档', status: 422, detail: `还有 ${open.length} 组证据没有签署。`,
    errors: open.map((one) => ({ field: `sets.${one.set}`, message: one.lacking[0] ?? '证据已提交，尚未由未办理人员签署' })), basis: basis('第三十三条'),
  }, { status: 422 });
}

export const incidentHandlers = [
  http.get('/api/incident/incidents', ({ request }) => {
    const url = new URL(request.url);
    const is = (name: string, value: string | null) => !url.searchParams.get(name) || url.searchParams.get(name) === value;
    const found = incidents.filter((one) => mine(one) && is('state', one.state) && is('grade', one.grade) && is('kind', one.kind)
      && one.divisionCode.startsWith(url.searchParams.get('divisionCode') ?? '') && (!url.searchParams.get('late') || one.late)
      && `${one.number}${one.title}${one.place}${one.enterpriseName}`.includes(url.searchParams.get('q') ?? ''));
    const size = Number(url.searchParams.get('size') ?? 20);
    const page = Number(url.searchParams.get('page') ?? 0);
    return HttpResponse.json({ items: found.slice(page * size, page * size + size).map(row), page, size, total: found.length });
  }),
  http.post('/api/incident/incidents', async ({ request }) => {
    const incident = filed((await request.json()) as FlashReport);
    incidents.push(incident);
    return HttpResponse.json(view(incident), { status: 201 });
  }),
  http.get('/api/incident/incidents/:id', ({ params }) => {
    const incident = find(params.id);
    return incident ? HttpResponse.json(view(incident), { headers: { ETag: `"${incident.version}"` } }) : none();
  }),
  http.get('/api/incident/incidents/:id/statements', ({ params }) => {
    const incident = find(params.id);
    return incident ? HttpResponse.json(statementsOf(incident)) : none();
  }),
  http.get('/api/incident/incidents/:id/documents', ({ params }) => {
    const incident = find(params.id);
    if (!incident) return none();
    const offer = (kind: string, title: string, available: boolean, why: string) => ({ kind, title, available, why: available ? null : why });
    return HttpResponse.json([
      offer('FLASH_REPORT', '事故快报', true, ''),
      offer('FOLLOW_UP_REPORT', '事故续报', incident.statements > 1, '还没有续报'),
      offer('INQUIRY_REPORT_COVER', '调查报告封面', Boolean(incident.inquiry?.report), '调查报告尚未提交'),
      offer('REPLY', '事故调查报告批复', Boolean(incident.inquiry?.reply), '尚未批复'),
      offer('PLATE_NOTICE', '挂牌督办通知书', Boolean(incident.inquiry?.plate), '没有挂牌督办'),
    ]);
  }),
  http.get('/api/incident/incidents/:id/process', ({ params }) => {
    const incident = find(params.id);
    if (!incident) return none();
    const active = (activityId: string, name: string, over: boolean) => ({ activityId, name, state: over ? 'COMPLETED' : 'ACTIVE', startedAt: incident.receivedAt, endedAt: over ? at(-1) : null });
    const reporting = incident.state === 'REPORTING';
    return HttpResponse.json([
      { definition: 'IncidentReport', bpmnXml, activities: [active('Start_Reported', '事故快报', true), active('Task_ConfirmGrade', '签收并上报', !reporting)] },
      ...(incident.inquiry ? [{ definition: 'IncidentInquiry', bpmnXml, activities: [active('Task_Order', '组织调查', incident.state !== 'INQUIRY')] }] : []),
      ...(incident.closure ? [{ definition: 'IncidentClosure', bpmnXml, activities: [active('Task_Verify', '签署证据', incident.state === 'ARCHIVED')] }] : []),
    ]);
  }),
  http.get('/api/incident/evidence/:id', () => new HttpResponse(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300" fill="#6f747b"/><path d="M0 230h400v70H0z" fill="#4a4e54"/><path d="M80 90h240v140H80z" fill="#a0a6ae"/><path d="M150 90q20-50 60-60t80 20" stroke="#d7dbe0" stroke-width="26" fill="none"/></svg>',
    { headers: { 'Content-Type': 'image/svg+xml' } },
  )),
  http.post('/api/incident/evidence', () => HttpResponse.json({ id: `evidence-${Math.random()}`, name: 'photo.jpg', mediaType: 'image/jpeg', size: 1 }, { status: 201 })),
  http.post('/api/incident/incidents/:id/*', async ({ params, request }) => {
    const incident = find(params.id);
    if (!incident) return none();
    if (request.headers.get('If-Match') !== `"${incident.version}"`) {
      return HttpResponse.json({ type: 'urn:duban:problem:stale-version', title: '内容已被他人更新', status: 409, detail: '您看到的内容已不是最新版本，请刷新后再办理。', errors: [] }, { status: 409 });
    }
    const path = new URL(request.url).pathname.split(`/${String(params.id)}/`)[1] ?? '';
    const refused = path === 'closure/archivings' ? refusal(incident) : null;
    if (refused) return refused;
    take(incident, path, (await request.json()) as Record<string, unknown>);
    incident.version += 1;
    return HttpResponse.json(view(incident));
  }),
  http.get('/api/incident/statistics', ({ request }) => {
    const parameters = new URL(request.url).searchParams;
    return HttpResponse.json(statistics(parameters.get('from') ?? '', parameters.get('to') ?? '', parameters.get('divisionCode') ?? '370405'));
  }),
  http.get('/api/incident/control-targets', ({ request }) => {
    const year = Number(new URL(request.url).searchParams.get('year'));
    return HttpResponse.json(targets.filter((one) => one.year === year));
  }),
  http.put('/api/incident/control-targets/:division/:year', async ({ params, request }) => {
    const found = targets.find((one) => one.divisionCode === params.division && one.year === Number(params.year));
    const values = (await request.json()) as object;
    const next = { ...(found ?? targets[0]!), ...values, divisionCode: String(params.division), year: Number(params.year), version: (found?.version ?? 0) + 1 };
    if (found) Object.assign(found, next);
    else targets.push(next);
    return HttpResponse.json(next);
  }),
  http.get('/api/registry/posts', () => HttpResponse.json([
    { id: 'zz1', organisation: 'zhangshanzi', name: '镇长', kind: 'HEAD', holders: [] },
    { id: 'qz1', organisation: 'qu', name: '分管安全副区长', kind: 'DEPUTY', holders: [] },
  ])),
];
