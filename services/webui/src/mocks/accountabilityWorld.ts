import type { AccountableSubject, CaseDetail, CaseFact, InterviewDetail, ListingDetail, SignalRow, Standing } from '@/shared/api/accountability';
import type { Dossier, DossierEntry } from '@/shared/api/dossier';
import { measureKinds } from '@/shared/api/accountability';
import type { Deadline, Signature } from '@/shared/api/hazard';
import { at, hazards } from './world';

/** Invented cases, interviews and listings, one in each part of its life. */
const DAY = 24;
export const dayAt = (days: number) => at(days * DAY).slice(0, 10);
const who = (username: string, name: string, postName: string, organisationName: string) => (hours: number): Signature =>
  ({ username, name, postName, organisationName, at: at(hours) });
const handler = who('anweiban', '安委办', '安委办主任', '台儿庄区安委会办公室');
const leader = who('lingdao', '区长', '区长', '台儿庄区人民政府');
const discipline = who('jiwei', '纪检监察干部', '室主任', '台儿庄区监察委员会');
const head = who('qiyefuze', '企业负责人', '总经理', '枣庄绿源木业有限公司');

export const enterprise: AccountableSubject = {
  key: 'ENTERPRISE:ent-luyuan-muye', kind: 'ENTERPRISE', id: 'ent-luyuan-muye', name: '枣庄绿源木业有限公司', organisation: 'ent-luyuan-muye',
  organisationName: '枣庄绿源木业有限公司', holder: null,
};
const storage: AccountableSubject = {
  key: 'ENTERPRISE:ent-xinfa-lengku', kind: 'ENTERPRISE', id: 'ent-xinfa-lengku', name: '鑫发冷链物流有限公司', organisation: 'ent-xinfa-lengku',
  organisationName: '鑫发冷链物流有限公司', holder: null,
};
const bureau: AccountableSubject = { key: 'BODY:zhujianju', kind: 'BODY', id: 'zhujianju', name: '区住建局', organisation: 'zhujianju', organisationName: '区住建局', holder: null };
const mayor: AccountableSubject = {
  key: 'POST:zz1:qianren', kind: 'POST', id: 'zz1', name: '张山子镇人民政府镇长', organisation: 'zhangshanzi', organisationName: '张山子镇人民政府',
  holder: { username: 'qianren', name: '前任镇长', from: '2022-03-01', to: '2026-06-30' },
};

const clock = (clockId: string, name: string, clause: string, from: number, due: number, more: Partial<Deadline> = {}): Deadline => ({
  id: `${clockId}-${due}`, clockId, name, basis: { document: '本地时限规则', clause }, verified: false, state: 'ARMED', armedAt: at(from), dueAt: at(due),
  remindAt: null, metAt: null, missedAt: null, paused: false, ...more,
});

const fact = (id: string, subject: AccountableSubject, part: Partial<CaseFact>): CaseFact => ({
  id, subject: subject.key, kind: 'OVERDUE_HAZARD', severity: '', occurredAt: at(-20 * DAY), text: '“隐患整改”逾期未完成：除尘系统未设置泄爆、隔爆装置',
  sourceType: 'hazard', sourceId: hazards[1]!.id, sourceNumber: hazards[1]!.number, basis: { document: '安全生产事故隐患排查治理暂行规定', clause: '第十五条' },
  verified: true, outcome: 'INTERVIEW', rule: '隐患逾期未整改：约谈', withdrawn: false, ...part,
});

const measureRules = Object.fromEntries(measureKinds.map((kind) => [kind, {
  document: '张发〔2020〕47号', clause: '五(五)', verified: kind === 'VETO',
}])) as CaseDetail['measureRules'];

const anew = (id: string, part: Partial<CaseDetail>): CaseDetail => ({
  id, number: `WZ-370405-20261101-00000${id.slice(-1)}`, title: `${enterprise.name}问责案件`, stage: 'OPENED', proposal: 'CASE', factCount: 1,
  handlerId: 'anweiban', handlerName: '台儿庄区安委会办公室', divisionCode: '370405101', divisionName: '张山子镇', openedAt: at(-15 * DAY), dueAt: null, version: 4,
  whole: true, subjects: [enterprise], facts: [fact(`${id}-f1`, enterprise, {})], investigation: null, notice: null, answers: [], defenceEndedAt: null,
  decision: null, measures: [], appeal: null, review: null, inForceAt: null, closing: null, handovers: [],
  measureRules,
  excluded: [{ id: 'ent-luyuan-muye', name: '枣庄绿源木业有限公司' }], standings: [], attachments: [], deadlines: [], actions: [], ...part,
});

export const standings: Record<string, Standing[]> = {
  'ent-xinfa-lengku': [{ kind: 'DISCREDIT', number: 'SX-370405-20250601-000001', year: null, from: '2025-06-01', until: '2028-05-31' }],
  zhujianju: [{ kind: 'VETO', number: 'FJ-370405-20260901-000001', year: 2026, from: '2026-09-01', until: '2026-12-31' }],
};

const told = { subject: enterprise.key, kind: 'PENALTY' as const, text: '罚款五万元', months: null };
const warned = { subject: enterprise.key, kind: 'WARNING_NOTICE' as const, text: '全区通报', months: 6 };
const found = { by: handler(-10 * DAY), findings: '经查，该单位三次逾期未整改，事实清楚，证据充分。', proposals: [told, warned], evidenceIds: ['evidence-report'] };
const notice = { by: handler(-3 * DAY), number: '台安告〔2026〕1号', content: '拟对你单位处罚款五万元并全区通报。\n如有异议，可在期限内陈述申辩。', answerBy: at(4 * DAY) };

export const cases: CaseDetail[] = [
  anew('case-1', {
    stage: 'NOTICE', factCount: 2, investigation: found, notice,
    facts: [
      fact('case-1-f1', enterprise, {}),
      fact('case-1-f2', enterprise, { kind: 'MISSED_CLOCK', text: '“填报治理方案”逾期未完成', rule: '一年内三次超期：约谈', verified: false, sourceType: 'plate', sourceId: 'plate-1', sourceNumber: 'GP-1', basis: { document: '本地时限规则', clause: '治理方案' } }),
      fact('case-1-f3', enterprise, { kind: 'REPORTING_FAULT', severity: 'LATE', text: '事故迟报', rule: '迟报、漏报：约谈', sourceType: 'incident', sourceId: 'incident-1', sourceNumber: 'SG-1', withdrawn: true }),
    ],
  }),
  anew('case-2', {
    title: '区住建局问责案件', stage: 'IN_FORCE', divisionCode: '370405', divisionName: '台儿庄区', subjects: [bureau, mayor], standings: standings.zhujianju!,
    facts: [
      fact('case-2-f1', bureau, { kind: 'CONTROL_TARGET', text: '台儿庄区2026年突破安全生产控制指标', rule: '突破控制指标：约谈', sourceType: 'control-target', sourceId: '370405-2026', sourceNumber: null }),
      fact('case-2-f2', mayor, { kind: 'MISSED_DUTY', text: '未按期带队检查', rule: '一年内三次未按期履职：立案问责', outcome: 'CASE', sourceType: 'duty', sourceId: 'duty-1', sourceNumber: 'LZ-1' }),
    ],
    investigation: { ...found, proposals: [{ ...told, subject: bureau.key, kind: 'VETO', text: '' }, { ...told, subject: mayor.key, kind: 'INTERVIEW', text: '说明未带队检查的原因' }, { ...told, subject: mayor.key, kind: 'DISCIPLINARY_PROPOSAL', text: '建议批评教育', months: 6 }] },
    notice: { ...notice, by: handler(-90 * DAY), answerBy: at(-83 * DAY) }, defenceEndedAt: at(-83 * DAY),
    answers: [{ subject: mayor.key, by: who('qianren', '前任镇长', '镇长', '张山子镇人民政府')(-85 * DAY), waived: true, text: '', evidenceIds: [] }],
    decision: { by: leader(-75 * DAY), number: '台安决〔2026〕2号', reasons: '事实清楚，予以问责。', considered: '放弃申辩。', dismissed: false, appealBy: at(-15 * DAY) },
    appeal: { subject: bureau.key, by: who('fuzeren', '住建局负责人', '局长', '区住建局')(-40 * DAY), grounds: '处理过重' },
    review: { by: discipline(-20 * DAY), revoked: false, reasons: '维持原决定。' }, inForceAt: at(-20 * DAY),
    measures: [
      { id: 'm1', subject: bureau.key, kind: 'VETO', text: '', months: null, doneBy: handler(-18 * DAY), document: '台安否〔2026〕1号', effectId: 'listing-2', expiresAt: at(36 * DAY) },
      { id: 'm2', subject: mayor.key, kind: 'INTERVIEW', text: '说明未带队检查的原因', months: null, doneBy: null, document: null, effectId: null, expiresAt: null },
      { id: 'm3', subject: mayor.key, kind: 'DISCIPLINARY_PROPOSAL', text: '建议批评教育', months: 6, doneBy: null, document: null, effectId: null, expiresAt: null },
    ],
    handovers: [{ by: discipline(-99 * DAY), from: 'unassigned', to: 'anweiban', reason: '区住建局与本案有利害关系' }],
    excluded: [{ id: 'zhujianju', name: '区住建局' }, { id: 'zhangshanzi', name: '张山子镇人民政府' }],
    deadlines: [clock('accountability.carry-out', '执行问责措施', '问责执行', -20 * DAY, 2 * DAY)], dueAt: at(2 * DAY), factCount: 2,
  }),
  anew('case-3', {
    title: '鑫发冷链物流有限公司问责案件', subjects: [storage], facts: [fact('case-3-f1', storage, { kind: 'INCIDENT', severity: 'LARGER', text: '发生事故：液氨泄漏', rule: '较大及以上事故：立案问责', outcome: 'CASE', sourceType: null, sourceId: null, sourceNumber: null, basis: null })],
    standings: standings['ent-xinfa-lengku']!, deadlines: [clock('accountability.investigate', '问责线索调查核实', '问责调查', -15 * DAY, -1)], dueAt: at(-1), divisionName: '涧头集镇',
  }),
  anew('case-4', {
    stage: 'DEFENCE', investigation: found, notice: { ...notice, by: handler(-20 * DAY), answerBy: at(-13 * DAY) }, defenceEndedAt: at(-14 * DAY),
    answers: [{ subject: enterprise.key, by: head(-14 * DAY), waived: false, text: '隐患已整改，请求从轻。', evidenceIds: [] }],
    deadlines: [clock('accountability.decide', '问责处理决定', '问责决定', -14 * DAY, 20)], dueAt: at(20),
  }),
];

const promise = { rounds: 0, reported: null, result: '', evidenceIds: [], checked: null, opinion: '', accepted: false };
export const interviews: InterviewDetail[] = [
  {
    id: 'interview-1', number: 'YT-370405-20261101-000001', title: '鑫发冷链物流有限公司约谈', state: 'FOLLOW_UP', caseId: 'case-3', interviewerId: 'anweiban',
    interviewerName: '台儿庄区安委会办公室', appointedAt: at(-12 * DAY), openCommitments: 3, divisionName: '涧头集镇', dueAt: at(5 * DAY), version: 7,
    subject: storage, reason: '液氨储罐报警探头多次失效，未按期整改。',
    summonses: [
      { by: handler(-30 * DAY), number: '台安约〔2026〕1号', appointedAt: at(-25 * DAY), place: '区安委办会议室', received: null },
      { by: handler(-20 * DAY), number: '台安约〔2026〕2号', appointedAt: at(-12 * DAY), place: '区安委办会议室', received: who('lengkufuze', '冷链负责人', '总经理', '鑫发冷链物流有限公司')(-19 * DAY) },
    ],
    attendances: [
      { by: handler(-25 * DAY), attended: false, people: '', remark: '电话联系称在外地' },
      { by: handler(-12 * DAY), attended: true, people: '总经理、安全部部长', remark: '' },
    ],
    minutes: { by: handler(-11 * DAY), content: '通报隐患情况，听取说明，提出整改要求。', evidenceIds: [] },
    commitments: [
      { ...promise, id: 'p1', text: '更换全部报警探头并标定', until: dayAt(5) },
      { ...promise, id: 'p2', text: '全员液氨应急培训', until: dayAt(15), rounds: 1, reported: who('lengkufuze', '冷链负责人', '总经理', '鑫发冷链物流有限公司')(-2), result: '已培训 36 人，附签到表。' },
      { ...promise, id: 'p3', text: '安装自动切断阀', until: dayAt(-2), rounds: 1, result: '阀门已到货。', checked: handler(-20), opinion: '尚未安装，退回。' },
      { ...promise, id: 'p4', text: '张贴警示标识', until: dayAt(-5), rounds: 1, reported: handler(-8 * DAY), result: '已张贴。', checked: handler(-7 * DAY), opinion: '属实。', accepted: true },
    ],
    standings: standings['ent-xinfa-lengku']!, attachments: [],
    deadlines: [clock('interview.commitment', '落实约谈承诺', '约谈承诺', -11 * DAY, 5 * DAY), clock('interview.commitment-check', '核查约谈承诺', '约谈核查', -2, 9 * DAY)], actions: [],
  },
  {
    id: 'interview-2', number: 'YT-370405-20261120-000002', title: '枣庄绿源木业有限公司约谈', state: 'SUMMONED', caseId: null, interviewerId: 'anweiban',
    interviewerName: '台儿庄区安委会办公室', appointedAt: at(3 * DAY), openCommitments: 0, divisionName: '张山子镇', dueAt: at(3 * DAY), version: 1,
    subject: enterprise, reason: '隐患逾期未整改。', summonses: [{ by: handler(-5), number: '台安约〔2026〕3号', appointedAt: at(3 * DAY), place: '区安委办会议室', received: null }],
    attendances: [], minutes: null, commitments: [], standings: [], attachments: [], deadlines: [clock('interview.hold', '按期约谈', '约谈通知', -5, 3 * DAY)], actions: [],
  },
];

export const listings: ListingDetail[] = [
  {
    id: 'listing-1', number: 'SX-370405-20250601-000001', title: '鑫发冷链物流有限公司列入严重失信主体名单', kind: 'DISCREDIT', state: 'REMOVAL_ASKED', subjectName: storage.name,
    year: null, from: '2025-06-01', until: '2028-05-31', divisionName: '涧头集镇', version: 3, subject: storage, ground: '发生较大事故并瞒报。',
    basis: { document: '应急管理部令第11号', clause: '列入条款' }, removableFrom: '2026-06-02', caseId: 'case-3',
    removals: [{ asked: who('lengkufuze', '冷链负责人', '总经理', '鑫发冷链物流有限公司')(-30), grounds: '已全面整改并通过验收。', evidenceIds: [], decided: null, granted: false, opinion: '' }],
    restored: null, lifted: null,
    deadlines: [clock('discredit.removal-decision', '提前移出审查', '提前移出审查条款', -30, 9 * DAY, { basis: { document: '应急管理部令第11号', clause: '提前移出审查条款' } })], actions: [],
  },
  {
    id: 'listing-2', number: 'FJ-370405-20260901-000001', title: '区住建局一票否决', kind: 'VETO', state: 'IN_FORCE', subjectName: bureau.name, year: 2026,
    from: '2026-09-01', until: '2026-12-31', divisionName: '台儿庄区', version: 1, subject: bureau, ground: '突破控制指标。', basis: { document: '张发〔2020〕47号', clause: '五(五)' },
    removableFrom: null, caseId: 'case-2', removals: [], restored: null, lifted: null, deadlines: [], actions: [],
  },
];

const signal = (id: string, part: Partial<SignalRow>): SignalRow => ({
  id, kind: 'MISSED_CLOCK', severity: '', subjectName: '区住建局', text: '“核定等级”逾期未完成', basis: { document: '国务院令第493号', clause: '第九条' }, verified: true, sourceType: 'hazard', sourceId: hazards[1]!.id, sourceNumber: hazards[1]!.number,
  occurredAt: at(-30), recordedAt: at(-29), outcome: 'NOTE', rule: '首次超期：记录备查', caseId: null, ...part,
});
export const signals: SignalRow[] = [
  signal('s1', {}),
  signal('s2', { kind: 'INCIDENT', severity: 'LARGER', subjectName: storage.name, text: '发生事故：液氨泄漏', outcome: 'CASE', rule: '较大及以上事故：立案问责', caseId: 'case-3' }),
  signal('s3', { kind: 'MISSED_DUTY', subjectName: '张山子镇人民政府镇长', text: '未按期带队检查', outcome: 'WARNING', rule: '未按期履职：警示通报', caseId: 'case-2' }),
];

const entry = (hours: number, what: string, by: string, hash: string, detail = ''): DossierEntry =>
  ({ at: at(hours), source: '隐患治理', what, by, subjectNumber: hazards[1]!.number, detail, hash });
const acts = [
  entry(-50 * DAY, '上报隐患', '枣庄绿源木业有限公司安全员 企业填报员', 'a1f0c3'),
  entry(-48 * DAY, '下达整改指令', '区安监局执法科科员 监管人员', 'b2e1d4', '期限：2026-10-20'),
  entry(-20 * DAY, '期限届满', '平台', 'c3d2e5'),
];
export const dossiers: Dossier[] = [{
  id: 'dossier-1', number: 'WZ-370405-20261101-000001-ZJ01', laidAt: at(-5), laidBy: '安委办', contentHash: '9f2b7c5d1e'.repeat(6), pdfSha256: '4c8d2a6b0f'.repeat(6), entries: 3,
  caseId: 'case-1', caseNumber: cases[0]!.number, caseTitle: cases[0]!.title, asOf: at(-20 * DAY), compiledAt: at(-5), compiledBy: '安委办', journalUpTo: 4711, auditUpTo: 815,
  subjects: [{ type: '隐患', id: hazards[1]!.id, number: hazards[1]!.number, title: hazards[1]!.title }],
  parties: [
    {
      organisationId: 'ent-luyuan-muye', organisationName: '枣庄绿源木业有限公司', postId: null, postName: null, holders: [], duties: [], recurring: [],
      clocks: [{ name: '隐患整改', basis: { document: '安全生产事故隐患排查治理暂行规定', clause: '第十五条' }, verified: true, subjectNumber: hazards[1]!.number, anchorAt: at(-48 * DAY), dueAt: at(-20 * DAY), metAt: null, missedAt: at(-20 * DAY), outcome: 'MISSED' }],
      acts: [acts[0]!], inTime: 0, late: 0, missed: 1,
    },
    {
      organisationId: 'zhangshanzi', organisationName: '张山子镇人民政府', postId: 'zz1', postName: '镇长', holders: [{ name: '前任镇长', from: '2022-03-01', to: '2026-06-30' }, { name: '现任镇长', from: '2026-07-01', to: null }],
      duties: [{ id: 'd1', summary: '本辖区安全生产第一责任人', role: 'LEADERSHIP', basis: { document: '张发〔2020〕47号', clause: '二(二)' }, verified: true }],
      recurring: [{ number: 'LZ-1', name: '带队检查', periodName: '2026年第三季度', state: '未完成', basis: { document: '张发〔2020〕47号', clause: '四(二)' } }],
      clocks: [], acts: [], inTime: 1, late: 1, missed: 0,
    },
  ],
  timeline: acts,
}];
