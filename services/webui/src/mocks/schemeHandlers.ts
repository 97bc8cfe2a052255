import { http, HttpResponse } from 'msw';
import type { AddedWork, DrawnScheme, Played, Scheme, SchemeDraft, SchemeModel, Station } from '@/shared/api/scheme';
import plateXml from '../../../../bpmn/hazard/HazardPlate.bpmn?raw';
import { at, signed, SUPERVISOR } from './world';

const office = { ...signed(-48, SUPERVISOR), username: 'anweizhuren', organisationName: '台儿庄区安委办', postName: '主任' };

export const model: SchemeModel = {
  key: 'HazardPlate',
  name: '挂牌督办',
  bpmnXml: plateXml,
  places: [
    { flow: 'Flow_ToLift', name: '', after: '登记行政处罚', holds: [{ task: 'Task_LiftPlate', name: '摘牌' }], refusal: null },
    { flow: 'Flow_Applied', name: '书面申请', after: '申请摘牌或拒不整改', holds: [{ task: 'Task_ReviewOnSite', name: '现场核查' }], refusal: null },
    { flow: 'Flow_ToFilePlan', name: '', after: '下达督办通知书', holds: [{ task: 'Task_FilePlatePlan', name: '报送治理方案' }], refusal: '此后由企业“报送治理方案”，附加环节会占用企业的时限' },
  ],
};

export const scheme: Scheme = {
  id: 'scheme-1',
  model: 'HazardPlate',
  divisionCode: '370405',
  divisionName: '台儿庄区',
  name: '摘牌前由分管领导审批',
  basis: { document: '台政办发〔2026〕某号', clause: '第三条' },
  added: [{ key: 'Added_1', kind: 'APPROVE', name: '分管领导审批摘牌', flow: 'Flow_ToLift', body: { id: 'tez-zhengfu', name: '台儿庄区人民政府' }, workingDays: 2 }],
  state: 'DRAFT',
  drawn: office,
  published: null,
  validFrom: null,
  withdrawn: null,
  reason: null,
};

export const openWork: AddedWork = {
  key: 'Added_1',
  kind: 'APPROVE',
  name: '分管领导审批摘牌',
  body: { id: 'tez-zhengfu', name: '台儿庄区人民政府' },
  basis: scheme.basis,
  openedAt: at(-2),
  outcome: null,
  opinion: null,
  evidence: [],
  by: null,
  mine: true,
};

const decided: Station = {
  element: 'Task_DecideLevel', name: '决定是否挂牌督办', party: 'office', body: null, ends: false, late: false,
  from: '2026-11-30T09:00:00+08:00', until: '2026-12-03T23:59:59+08:00', provisional: false,
  limits: [{ clock: 'hazard.plate.decide', name: '决定挂牌', length: '3个工作日', basis: { document: '本地时限规则', clause: '挂牌决定' }, verified: false }],
};
const asked: Station = {
  element: 'Added_1', name: '分管领导审批摘牌', party: null, body: '台儿庄区人民政府', ends: false, late: false,
  from: '2026-12-30T09:00:00+08:00', until: '2027-01-04T23:59:59+08:00', provisional: true, limits: [],
};
const standing: Played = {
  bpmnXml: plateXml,
  stations: [decided],
  ways: [
    { kind: 'FLOW', choice: 'Flow_Listed', name: '挂牌督办', to: '下达督办通知书' },
    { kind: 'FLOW', choice: 'Flow_Declined', name: '', to: '不予挂牌' },
  ],
};
const over: Played = {
  bpmnXml: plateXml,
  stations: [decided, asked, { ...decided, element: 'End_Lifted', name: '已摘牌', party: null, ends: true, until: null, limits: [], from: '2027-01-04T23:59:59+08:00' }],
  ways: [],
};

const drawn = (one: Scheme): DrawnScheme => ({ scheme: one, modelName: model.name, bpmnXml: plateXml });

export const schemeHandlers = [
  http.get('/api/hazard/schemes/models', () => HttpResponse.json([model])),
  http.get('/api/hazard/schemes', () => HttpResponse.json({ items: [scheme], page: 0, size: 20, total: 1 })),
  http.get('/api/hazard/schemes/:id', () => HttpResponse.json(drawn(scheme))),
  http.post('/api/hazard/schemes/rehearsals', async ({ request }) => {
    const { choices } = (await request.json()) as { choices: string[] };
    return HttpResponse.json(choices.length === 0 ? standing : over);
  }),
  http.post('/api/hazard/schemes', async ({ request }) => {
    const draft = (await request.json()) as SchemeDraft;
    return HttpResponse.json(drawn({ ...scheme, id: 'scheme-2', name: draft.name }), { status: 201 });
  }),
  http.post('/api/hazard/schemes/:id/publications', () => HttpResponse.json({ ...scheme, state: 'PUBLISHED' })),
  http.post('/api/hazard/schemes/:id/withdrawals', () => HttpResponse.json({ ...scheme, state: 'WITHDRAWN' })),
  http.post('/api/hazard/cases/:type/:id/added-steps/:key', () => HttpResponse.json({ added: [], version: 9 })),
];
