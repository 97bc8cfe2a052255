import { http, HttpResponse } from 'msw';
import { at, divisions, enterprises, matters, organisations, responsibility } from './world';

const imports = new Map<string, number>();

let alerts = [
  { id: 'alert-still', caseType: 'hazard', caseId: 'hazard-1', caseNumber: 'YH37040520261120001', caseTitle: '木粉尘除尘管道积尘', divisionName: '涧头集镇', reason: 'STANDS_STILL', process: '隐患整改', place: '登记逾期', error: 'ENGINE-16004 Exception while closing command context: connection refused', raisedAt: at(-5) },
  { id: 'alert-begun', caseType: 'hazard', caseId: 'hazard-2', caseNumber: 'YH37040520261121002', caseTitle: '临时用电线路私拉乱接', divisionName: '运河街道', reason: 'NOT_BEGUN', process: '隐患整改', place: 'HazardRectification', error: 'ProcessEngineException: could not start', raisedAt: at(-2) },
  { id: 'alert-step', caseType: 'plate', caseId: 'plate-1', caseNumber: 'YH37040520261118003-GP1', caseTitle: '受限空间作业无监护', divisionName: '台儿庄区', reason: 'OUT_OF_STEP', process: null, place: 'Task_ReviewPlan', error: null, raisedAt: at(-1) },
];

const clock = (name: string, document: string, clause: string, anchor: string, length: string, consequences: string[], verified: boolean) => ({
  id: name, name, basis: { document, clause }, anchor, length, consequences, verified, grantedBy: [] as string[], pauses: [] as string[],
});

export const registryHandlers = [
  http.get('/api/registry/divisions', () => HttpResponse.json(divisions)),
  http.get('/api/registry/matters', () => HttpResponse.json(matters)),
  http.get('/api/registry/organisations', ({ request }) => {
    const q = new URL(request.url).searchParams.get('q') ?? '';
    return HttpResponse.json(organisations.filter((one) => one.name.includes(q)));
  }),
  http.get('/api/registry/organisations/:id', ({ params }) => {
    const found = organisations.find((one) => one.id === params.id);
    return found ? HttpResponse.json(found) : HttpResponse.json({ title: '没有找到该机构', status: 404 }, { status: 404 });
  }),
  http.get('/api/registry/enterprises', ({ request }) => {
    const parameters = new URL(request.url).searchParams;
    const trait = parameters.get('trait');
    const items = enterprises.filter((one) =>
      `${one.name}${one.uscc}`.includes(parameters.get('q') ?? '') && (!trait || one.traits?.includes(trait)) && one.division.startsWith(parameters.get('division') ?? ''));
    return HttpResponse.json({ items, page: 0, size: 20, total: items.length });
  }),
  http.get('/api/registry/enterprises/:id', ({ params }) => {
    const found = enterprises.find((one) => one.id === params.id);
    return found ? HttpResponse.json(found) : HttpResponse.json({ title: '没有找到该企业', status: 404 }, { status: 404 });
  }),
  http.get('/api/registry/responsibility', ({ request }) => {
    const parameters = new URL(request.url).searchParams;
    const owner = enterprises.find((one) => one.id === parameters.get('enterprise'));
    return HttpResponse.json(responsibility(parameters.get('matter') ?? '', owner?.division ?? parameters.get('division') ?? ''));
  }),
  http.get('/api/registry/coverage', ({ request }) => {
    const wanted = new URL(request.url).searchParams.get('outcome');
    const conflict = responsibility('place.market', '370405102');
    const items = [
      { outcome: 'GAP', enterpriseId: 'ent-luyuan-muye', enterpriseName: '枣庄绿源木业有限公司', division: { code: '370405101201', name: '张山子村' }, matter: { code: 'sector.forestry.products', name: '林产品加工' }, leads: [], notes: ['没有单位在该事项上承担行业监管职责。'] },
      { outcome: 'CONFLICT', enterpriseId: 'ent-nigou-shichang', enterpriseName: '泥沟农贸市场管理有限公司', division: { code: '370405102', name: '泥沟镇' }, matter: { code: 'place.market', name: '商品交易市场' }, leads: conflict.leads, notes: [] },
    ].filter((one) => !wanted || one.outcome === wanted);
    return HttpResponse.json({ items, page: 0, size: 20, total: items.length });
  }),
  http.get('/api/registry/clocks', () => HttpResponse.json([
    clock('企业报告事故', '生产安全事故报告和调查处理条例', '第九条', 'PersonInChargeInformed', '1小时', ['认定迟报', '领导看板'], true),
    { ...clock('一般隐患整改', '本地时限规则（平台默认值）', '一般隐患整改期限', 'RectificationOrdered', '15天', ['领导看板', '约谈', '立案处罚'], false), longest: '30天', grantedBy: ['supervisor', 'supervisor-head'] },
    clock('停产整改后的现场审查', '安全生产事故隐患排查治理暂行规定', '第二十三条', 'AcceptanceRequested', '10天', ['领导看板'], true),
    { ...clock('提交事故调查报告', '生产安全事故报告和调查处理条例', '第二十九条', 'IncidentOccurred', '60天', ['通报'], true), extension: '60天', grantedBy: ['leader'], pauses: ['技术鉴定'] },
    { ...clock('陈述申辩', '中华人民共和国行政处罚法（2021年修订）', '第六十四条', 'CaseNoticeServed', '5个工作日', [], false), id: 'accountability.defence' },
    { ...clock('申请复核', '中华人民共和国行政复议法（2023年修订）', '第二十条', 'CaseDecided', '60天', [], false), id: 'accountability.appeal' },
    { ...clock('失信管理期限', '应急管理部令第11号', '管理期限条款', 'DiscreditListed', '3年', [], false), id: 'discredit.term' },
    { ...clock('可申请提前移出', '应急管理部令第11号', '提前移出条款', 'DiscreditListed', '12个月', [], false), id: 'discredit.early-removal' },
  ])),
  http.get('/api/:service/clock-desk', () => HttpResponse.json({ clocksAgree: true, aheadMillis: 0, missingYears: [], provisional: 0 })),
  http.get('/api/:service/clock-desk/questions', () => HttpResponse.json({ items: [], page: 0, size: 50, total: 0 })),
  http.get('/api/registry/holidays', ({ request }) => {
    const year = Number(new URL(request.url).searchParams.get('year'));
    if (year > 2026) return HttpResponse.json({ title: '该年度放假安排尚未载入', status: 404 }, { status: 404 });
    return HttpResponse.json([{
      year, document: '国办发明电〔2025〕7号', verified: true,
      holidays: [{ name: '元旦', from: `${year}-01-01`, to: `${year}-01-03` }, { name: '国庆节', from: `${year}-10-01`, to: `${year}-10-07` }],
      workdays: [`${year}-01-04`, `${year}-09-20`, `${year}-10-10`],
    }]);
  }),
  http.get('/api/registry/enterprises/:id/classifications', ({ params }) => HttpResponse.json([{
    id: 'classification-1', enterpriseId: params.id, gbt4754: '2011', traits: ['DUST_EXPLOSION'], matters: [], effectiveOn: '2026-12-15',
    reason: '新增砂光工序', state: 'PROPOSED', proposedBy: 'qiyefuze', proposedAt: at(-20),
  }])),
  http.post('/api/registry/enterprise-imports', () => {
    const id = String(imports.size + 1);
    imports.set(id, 0);
    return HttpResponse.json({ id }, { status: 202 });
  }),
  http.get('/api/registry/enterprise-imports/:id', ({ params }) => {
    const read = Math.min(1200, (imports.get(String(params.id)) ?? 0) + 400);
    imports.set(String(params.id), read);
    const done = read >= 1200;
    return HttpResponse.json({
      id: params.id, state: done ? 'REJECTED' : 'READING', rowsRead: read, rowsTotal: 1200,
      errors: done ? [{ row: 18, column: '统一社会信用代码', message: '校验位不正确' }, { row: 402, column: '所在地', message: '没有这个行政区划' }] : [],
    });
  }),
  ...(['hazard', 'incident', 'accountability'] as const).flatMap((service) => [
    http.get(`/api/${service}/process-alerts`, () => {
      const items = service === 'hazard' ? alerts : [];
      return HttpResponse.json({ items, page: 0, size: 20, total: items.length });
    }),
    http.post(`/api/${service}/process-alerts/:id/retries`, ({ params }) => {
      if (params.id === 'alert-still') {
        return HttpResponse.json({ title: '重试未成功', detail: '流程仍不能继续，详情见日志（编号 alert-still）', status: 422 }, { status: 422 });
      }
      return HttpResponse.json({ goesOn: false });
    }),
    http.post(`/api/${service}/process-alerts/:id/moves`, ({ params }) => {
      alerts = alerts.filter((one) => one.id !== params.id);
      return HttpResponse.json({ goesOn: true });
    }),
    http.post(`/api/${service}/process-alerts/:id/findings`, ({ params }) => {
      alerts = alerts.filter((one) => one.id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  ]),
  ...(['hazard', 'incident', 'accountability', 'registry'] as const).flatMap((service) => [
    http.get(`/api/${service}/dead-letters`, () => HttpResponse.json({
      items: service !== 'hazard' ? [] : [{ id: '7', consumer: 'directory', topic: 'registry.enterprise.v1', partition: 2, offset: 4711, key: 'ent-1', error: 'Unrecognized field "gbt" at line 1, column 88', diedAt: at(-3), replayedAt: null }],
      page: 0, size: 20, total: service === 'hazard' ? 1 : 0,
    })),
    http.post(`/api/${service}/dead-letters/:id/replays`, () => new HttpResponse(null, { status: 204 })),
    http.get(`/api/${service}/audit/verify`, () => HttpResponse.json(service !== 'registry' ? { intact: true, checked: 1284, unsealed: 3 } : { intact: false, checked: 311, firstBad: { seq: 207, entryId: 207, fault: 'EDITED' }, unsealed: 0 })),
  ]),
];
