import { http, HttpResponse } from 'msw';
import type { CaseAction, CaseDetail, CaseStage, InterviewAction, InterviewDetail, ListingAction, ListingDetail } from '@/shared/api/accountability';
import caseXml from '../../../../bpmn/accountability/AccountabilityCase.bpmn?raw';
import interviewXml from '../../../../bpmn/accountability/Interview.bpmn?raw';
import { cases, dossiers, interviews, listings, signals, standings } from './accountabilityWorld';
import { page } from './handlers';
import { person } from './person';
import { at } from './world';

const BASE = '/api/accountability';
const is = (...roles: string[]) => person().roles.some((role) => roles.includes(role));
const actsFor = (organisation: string) => person().posts.some((post) => post.organisationId === organisation);
const none = () => HttpResponse.json({ type: 'urn:duban:problem:case', title: '没有这个案件', status: 404, detail: '没有这个案件，或者您无权查看', errors: [] }, { status: 404 });

const handling: Partial<Record<CaseStage, CaseAction[]>> = {
  OPENED: ['ADD_SUBJECT', 'ADD_FACT', 'INVESTIGATE', 'DISMISS'], INVESTIGATED: ['SERVE_NOTICE', 'DISMISS'], IN_FORCE: ['CARRY_OUT'], EXPIRED: ['CLOSE'],
};
const deciding: Partial<Record<CaseStage, CaseAction[]>> = { DEFENCE: ['DECIDE', 'REASSIGN'], APPEAL: ['REVIEW', 'REASSIGN'] };

function subjectsOwn(one: CaseDetail): boolean {
  return is('enterprise-head') && one.subjects.some((subject) => actsFor(subject.organisation));
}

function viewCase(one: CaseDetail): CaseDetail {
  if (subjectsOwn(one)) {
    const actions: CaseAction[] = one.stage === 'NOTICE' ? ['ANSWER'] : one.stage === 'DECISION' ? ['APPEAL'] : [];
    const { excluded: _excluded, ...rest } = one;
    return { ...rest, whole: false, investigation: null, attachments: [], deadlines: [], handovers: [], actions };
  }
  return { ...one, actions: (is('safety-office') ? handling : is('leader', 'discipline') ? deciding : {})[one.stage] ?? [] };
}
const seesCase = (one: CaseDetail) => is('safety-office', 'leader', 'discipline') || (one.notice !== null && subjectsOwn(one));

const holding: Partial<Record<InterviewDetail['state'], InterviewAction[]>> = { SUMMONED: ['RECORD_ATTENDANCE'], ABSENT: ['RESUMMON'], ATTENDED: ['FILE_MINUTES'], FOLLOW_UP: ['CHECK'] };
const summoned: Partial<Record<InterviewDetail['state'], InterviewAction[]>> = { SUMMONED: ['RECEIVE_SUMMONS'], FOLLOW_UP: ['FULFIL'] };
const viewInterview = (one: InterviewDetail): InterviewDetail =>
  ({ ...one, actions: (is('safety-office') ? holding : is('enterprise-head') ? summoned : {})[one.state] ?? [] });
const seesInterview = (one: InterviewDetail) => is('safety-office', 'leader', 'discipline') || actsFor(one.subject.organisation);

function viewListing(one: ListingDetail): ListingDetail {
  const offered: ListingAction[] = one.state === 'REMOVAL_ASKED' && is('safety-office') ? ['DECIDE_REMOVAL'] : one.state === 'IN_FORCE' && is('leader') ? ['LIFT'] : [];
  return { ...one, actions: offered };
}

const paper = (kind: string, title: string, from: unknown, why: string) => ({ kind, title, available: Boolean(from), why: from ? null : why });

interface Kept {
  id: string;
  version: number;
}

/** Reading, and enough of the steps to look at the pages: each counts up, and a version that is not the latest is refused. */
function matters<T extends Kept>(kind: string, all: T[], sees: (one: T) => boolean, view: (one: T) => T, fits: (one: T, url: URL) => boolean) {
  const find = (id: unknown) => all.find((one) => one.id === id && sees(one));
  return [
    http.get(`${BASE}/${kind}`, ({ request }) => {
      const url = new URL(request.url);
      return HttpResponse.json(page(all.filter((one) => sees(one) && fits(one, url)).map(view), url));
    }),
    http.get(`${BASE}/${kind}/:id`, ({ params }) => {
      const one = find(params.id);
      return one ? HttpResponse.json(view(one), { headers: { ETag: `"${one.version}"` } }) : none();
    }),
    http.post(`${BASE}/${kind}/:id/*`, ({ params, request }) => {
      const one = find(params.id);
      if (!one) return none();
      if (request.headers.get('If-Match') !== `"${one.version}"`) {
        return HttpResponse.json({ type: 'urn:duban:problem:stale-version', title: '内容已被他人更新', status: 409, detail: '您看到的内容已不是最新版本，请刷新后再办理。', errors: [] }, { status: 409 });
      }
      one.version += 1;
      return HttpResponse.json(view(one));
    }),
  ];
}

const has = (url: URL, name: string, value: string) => !url.searchParams.get(name) || url.searchParams.get(name) === value;
const contains = (url: URL, ...texts: string[]) => texts.join(' ').includes(url.searchParams.get('q') ?? '');
const activity = (activityId: string, name: string, active: boolean) => ({ activityId, name, state: active ? 'ACTIVE' : 'COMPLETED', startedAt: at(-9), endedAt: active ? null : at(-8) });

export const accountabilityHandlers = [
  http.get(`${BASE}/cases/board`, () => {
    const counts: Partial<Record<CaseStage, number>> = {};
    for (const one of cases) counts[one.stage] = (counts[one.stage] ?? 0) + 1;
    return HttpResponse.json(counts);
  }),
  http.get(`${BASE}/cases/:id/process`, () => HttpResponse.json([{ definition: 'AccountabilityCase', bpmnXml: caseXml, activities: [activity('Task_Investigate', '调查核实', false), activity('Task_Answer', '陈述申辩', true)] }])),
  http.get(`${BASE}/interviews/:id/process`, () => HttpResponse.json([{ definition: 'Interview', bpmnXml: interviewXml, activities: [activity('Task_RecordAttendance', '登记约谈到场情况', true)] }])),
  http.get(`${BASE}/cases/:id/documents`, ({ params }) => {
    const one = cases.find((each) => each.id === params.id && seesCase(each));
    const subjects = one?.subjects.filter((subject) => !subjectsOwn(one) || actsFor(subject.organisation));
    return subjects ? HttpResponse.json(subjects.flatMap((subject) => [
      { ...paper('NOTICE', '拟处理告知书', one!.notice, '还没有送达告知书'), subject: subject.key, subjectName: subject.name },
      { ...paper('DECISION', '处理决定书', one!.decision, '还没有作出处理决定'), subject: subject.key, subjectName: subject.name },
      { ...paper('REVIEW', '复核决定书', one!.review, '没有复核，或者还没有作出复核决定'), subject: subject.key, subjectName: subject.name },
    ])) : none();
  }),
  http.get(`${BASE}/interviews/:id/documents`, ({ params }) => {
    const one = interviews.find((each) => each.id === params.id && seesInterview(each));
    return one ? HttpResponse.json([paper('SUMMONS', '约谈通知书', one, ''), paper('MINUTES', '约谈纪要', one.minutes, '还没有提交约谈纪要')]) : none();
  }),
  http.get(`${BASE}/cases/:id/dossiers`, ({ params }) => HttpResponse.json(dossiers.filter((one) => one.caseId === params.id))),
  http.post(`${BASE}/cases/:id/dossiers`, ({ params }) => {
    const next = { ...dossiers[0]!, id: `dossier-${dossiers.length + 1}`, number: `${dossiers[0]!.caseNumber}-ZJ0${dossiers.length + 1}`, caseId: String(params.id), laidAt: at(0) };
    dossiers.push(next);
    return HttpResponse.json(next, { status: 201 });
  }),
  http.get(`${BASE}/dossiers/:id`, ({ params }) => {
    const one = dossiers.find((dossier) => dossier.id === params.id);
    return one ? HttpResponse.json(one) : none();
  }),
  http.get(`${BASE}/dossiers/:id/verification`, () => HttpResponse.json({ contentMatches: true, entriesMatch: true, pdfMatches: true, firstMismatch: null })),
  http.get(`${BASE}/standings/:id`, ({ params }) => HttpResponse.json(standings[String(params.id)] ?? [])),
  http.get(`${BASE}/signals`, ({ request }) => {
    const url = new URL(request.url);
    return HttpResponse.json(page(signals.filter((one) => has(url, 'kind', one.kind) && has(url, 'outcome', one.outcome ?? '')), url));
  }),
  http.post(`${BASE}/cases`, () => HttpResponse.json(viewCase(cases[2]!), { status: 201 })),
  http.post(`${BASE}/interviews`, () => HttpResponse.json(viewInterview(interviews[1]!), { status: 201 })),
  http.post(`${BASE}/evidence`, () => HttpResponse.json({ id: `evidence-${Math.random()}`, name: 'photo.jpg', mediaType: 'image/jpeg', size: 1 }, { status: 201 })),
  ...matters('cases', cases, seesCase, viewCase, (one, url) => has(url, 'stage', one.stage) && has(url, 'proposal', one.proposal) && has(url, 'handler', one.handlerId) && contains(url, one.title, one.number)),
  ...matters('interviews', interviews, seesInterview, viewInterview, (one, url) => has(url, 'state', one.state) && contains(url, one.title, one.number)),
  ...matters('listings', listings, () => !is('admin'), viewListing, (one, url) => has(url, 'kind', one.kind) && has(url, 'state', one.state) && contains(url, one.title, one.number)),
];
