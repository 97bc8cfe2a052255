import { http, HttpResponse } from 'msw';
import { at, divisions, enterprises, matters, organisations, responsibility } from './world';

const imports = new Map<string, number>();

export const registryHandlers = [
  http.get('/api/registry/divisions', () => HttpResponse.json(divisions)),
  http.get('/api/registry/matters', () => HttpResponse.json(matters)),
  http.get('/api/registry/organisations', ({ request }) => {
    const q = new URL(request.url).searchParams.get('q') ?? '';
    return HttpResponse.json(organisations.filter((one) => one.name.includes(q)));
  }),
  http.get('/api/registry/enterprises', ({ request }) => {
    const parameters = new URL(request.url).searchParams;
    const trait = parameters.get('trait');
    const items = enterprises.filter((one) =>
      `${one.name}${one.uscc}`.includes(parameters.get('q') ?? '') && (!trait || one.traits?.includes(trait)) && one.divisionCode.startsWith(parameters.get('division') ?? ''));
    return HttpResponse.json({ items, page: 0, size: 20, total: items.length });
  }),
  http.get('/api/registry/enterprises/:id', ({ params }) => {
    const found = enterprises.find((one) => one.id === params.id);
    return found ? HttpResponse.json(found) : HttpResponse.json({ title: '没有找到该企业', status: 404 }, { status: 404 });
  }),
  http.get('/api/registry/responsibility', ({ request }) => {
    const parameters = new URL(request.url).searchParams;
    const owner = enterprises.find((one) => one.id === parameters.get('enterprise'));
    return HttpResponse.json(responsibility(parameters.get('matter') ?? '', owner?.divisionCode ?? parameters.get('division') ?? ''));
  }),
  http.get('/api/registry/coverage', ({ request }) => {
    const wanted = new URL(request.url).searchParams.get('outcome');
    const conflict = responsibility('place.market', '370405102');
    const items = [
      { outcome: 'GAP', enterpriseId: 'ent-luyuan-muye', enterpriseName: '枣庄绿源木业有限公司', matterCode: 'sector.forestry.products', matterName: '林产品加工', notes: ['没有单位在该事项上承担行业监管职责。'] },
      { outcome: 'CONFLICT', enterpriseId: 'ent-nigou-shichang', enterpriseName: '泥沟农贸市场管理有限公司', matterCode: 'place.market', matterName: '商品交易市场', leads: conflict.leads },
    ].filter((one) => !wanted || one.outcome === wanted);
    return HttpResponse.json({ items, page: 0, size: 20, total: items.length });
  }),
  http.get('/api/registry/clocks', () => HttpResponse.json([
    { id: 'incident.enterprise-report', name: '企业报告事故', document: '生产安全事故报告和调查处理条例', clause: '第九条', anchor: '负责人接到报告', length: '1 小时', longestExtension: null, consequence: '认定迟报', verified: true },
    { id: 'hazard.rectify', name: '一般隐患整改', document: '本地办理规定', clause: '第五条', anchor: '下达整改指令', length: '15 日，最长 30 日', longestExtension: '15 日', grantedBy: '监管部门负责人', consequence: '约谈、立案处罚', verified: false },
    { id: 'hazard.acceptance', name: '停产整改后的现场审查', document: '安全生产事故隐患排查治理暂行规定', clause: '第二十三条', anchor: '收到书面申请', length: '10 日', consequence: '提醒监管部门负责人', verified: true },
    { id: 'inquiry.report', name: '提交事故调查报告', document: '生产安全事故报告和调查处理条例', clause: '第二十九条', anchor: '事故发生', length: '60 日', longestExtension: '60 日', grantedBy: '负责调查的人民政府', consequence: '通报', verified: true },
  ])),
  http.get('/api/registry/holidays', ({ request }) => {
    const year = Number(new URL(request.url).searchParams.get('year'));
    if (year > 2026) return HttpResponse.json({ title: '该年度放假安排尚未载入', status: 404 }, { status: 404 });
    return HttpResponse.json({
      year, basis: '国务院办公厅关于节假日安排的通知',
      holidays: [{ name: '元旦', from: `${year}-01-01`, to: `${year}-01-03` }, { name: '国庆节', from: `${year}-10-01`, to: `${year}-10-07` }],
      workdays: [`${year}-01-04`, `${year}-09-20`, `${year}-10-10`],
    });
  }),
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
      id: params.id, state: done ? 'REJECTED' : 'RUNNING', rowsRead: read, rowsTotal: 1200,
      errors: done ? [{ row: 18, column: '统一社会信用代码', message: '校验位不正确' }, { row: 402, column: '所在地', message: '没有这个行政区划' }] : [],
    });
  }),
  ...(['hazard', 'registry'] as const).flatMap((service) => [
    http.get(`/api/${service}/dead-letters`, () => HttpResponse.json({
      items: service === 'registry' ? [] : [{ id: '7', topic: 'registry.enterprise.v1', type: 'EnterpriseChanged', key: 'ent-1', error: 'Unrecognized field "gbt" at line 1, column 88', failedAt: at(-3), attempts: 5 }],
      page: 0, size: 20, total: service === 'registry' ? 0 : 1,
    })),
    http.post(`/api/${service}/dead-letters/:id/replays`, () => new HttpResponse(null, { status: 204 })),
    http.get(`/api/${service}/audit/verify`, () => HttpResponse.json(service === 'hazard' ? { valid: true, checked: 1284 } : { valid: false, checked: 311, firstBadRow: 207 })),
  ]),
];
