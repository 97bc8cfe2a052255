import { http, HttpResponse } from 'msw';
import type { Notice } from '@/shared/api/portal';
import type { IntegrityFault } from '@/shared/api/integrity';
import { page } from './handlers';
import { incidents } from './incidentWorld';
import { person } from './person';
import { at, hazards } from './world';

const local = { document: '本地时限规则（平台默认值）', clause: '一般隐患整改期限' };
const ministry = { document: '安全生产事故隐患排查治理暂行规定', clause: '第二十三条' };

const notice = (id: string, kind: string, index: number, text: string, hours: number, read: boolean, basis: Notice['basis'] = null): Notice => ({
  id, kind, hazardId: hazards[index]!.id, hazardNumber: hazards[index]!.number, title: hazards[index]!.title, text, basis, at: at(hours), read,
});

const notices: Notice[] = [
  notice('n1', 'DeadlineReminded', 3, '“现场审查”将于 11月24日 01:25 到期，请及时办理。', -2, false, ministry),
  notice('n2', 'PlanReviewed', 2, '治理方案已通过审查。', -3, false),
  notice('n3', 'DeadlineMissed', 4, '“一般隐患整改”已于 11月22日 22:25 逾期，仍未办结。', -7, false, local),
  notice('n4', 'DeadlineMissed', 1, '“隐患整改”已于 11月21日 17:00 逾期，仍未办结。', -31, true, ministry),
  notice('n5', 'RectificationOrdered', 1, '已下达整改指令，请按期整改。', -40, true),
];
const fresh = incidents[0]!;
notices.push({
  id: 'n6', kind: 'IncidentRelayed', subjectType: 'incident', hazardId: fresh.id, hazardNumber: fresh.number, title: fresh.title,
  text: '事故已由台儿庄区应急管理局报送枣庄市应急管理局。', basis: { document: '国务院令第493号', clause: '第十条' }, at: at(-1.7), read: true,
});
const alreadyRead = new Set(notices.filter((one) => one.read).map((one) => one.id));

/** One record in doubt, which the safety office may close. */
const faults: IntegrityFault[] = [{
  id: 'fault-1', about: 'hazard', kind: 'AUDIT_CHAIN', subject: 'hazard', foundBy: 'hazard', foundAt: at(-6), lastAt: at(-6), times: 1,
  places: [{ fault: 'EDITED', seq: 207, entry: 207 }], mine: false,
}];

export const noticeHandlers = [
  http.get('/api/integrity-faults', ({ request }) => {
    const url = new URL(request.url);
    const mine = person().roles.includes('safety-office');
    const shown = faults.filter((one) => url.searchParams.get('open') !== 'true' || !one.cause);
    return HttpResponse.json(page(shown.map((one) => ({ ...one, mine: mine && !one.cause })), url));
  }),
  http.post('/api/integrity-faults/:id/explanation', async ({ params, request }) => {
    const fault = faults.find((one) => one.id === params.id)!;
    Object.assign(fault, await request.json(), { explainedBy: person().username, explainedAt: at(0) });
    return HttpResponse.json({ ...fault, mine: false });
  }),
  http.get('/api/notifications', ({ request }) => {
    const url = new URL(request.url);
    const kinds = url.searchParams.getAll('kind');
    const found = notices
      .map((one) => ({ ...one, read: alreadyRead.has(one.id) }))
      .filter((one) => (kinds.length === 0 || kinds.includes(one.kind)) && !(url.searchParams.get('unread') === 'true' && one.read));
    return HttpResponse.json(page(found, url));
  }),
  http.get('/api/notifications/unread', () => HttpResponse.json({ unread: notices.length - alreadyRead.size })),
  http.post('/api/notifications/readings', () => {
    notices.forEach((one) => alreadyRead.add(one.id));
    return HttpResponse.json({ unread: 0 });
  }),
];
