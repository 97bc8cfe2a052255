import type {
  Closure, ControlTarget, DirectReport, EvidenceSet, Figures, Inquiry, IncidentDetail, Notice, NoticeRecipient, Person, RelayLeg, RelayLevel, Statement,
  StatementContent, Statistics,
} from '@/shared/api/incident';
import { at, enterprises } from './world';

/** Invented incidents, one in each part of its life. */
const DECREE = '国务院令第493号';
export const basis = (clause: string, document = DECREE) => ({ document, clause });
const who = (hours: number, username: string, name: string, postName: string, organisationId: string, organisationName: string): Person =>
  ({ username, name, postName, organisationId, organisationName, at: at(hours) });
export const reporterAt = (hours: number) => who(hours, 'qiye', '企业填报员', '安全员', 'ent-luyuan-muye', '枣庄绿源木业有限公司');
export const dutyAt = (hours: number) => who(hours, 'jianguan', '监管人员', '值班员', 'anjianju', '台儿庄区应急管理局');
const cityAt = (hours: number) => who(hours, 'shizhiban', '市值班员', '值班员', 'shi-yingji', '枣庄市应急管理局');
const headAt = (hours: number) => who(hours, 'fuzeren', '监管部门负责人', '局长', 'anjianju', '台儿庄区应急管理局');

const nothing: Figures = { deaths: null, missing: null, seriousInjuries: null, minorInjuries: null, poisoned: null, trapped: null, inDanger: null, evacuated: null, lossFen: null };

const bodies: Record<Exclude<RelayLevel, 'VILLAGE'>, string> = {
  TOWN: '张山子镇人民政府', DISTRICT: '台儿庄区应急管理局', CITY: '枣庄市应急管理局', PROVINCE: '山东省应急管理厅', STATE: '应急管理部',
};
export function leg(level: Exclude<RelayLevel, 'VILLAGE'>, part: Partial<RelayLeg>): RelayLeg {
  return {
    id: `leg-${level}`, level, organisationId: level.toLowerCase(), organisationName: bodies[level], fromOrganisationName: null, external: level === 'STATE',
    sentAt: null, receivedAt: null, receivedBy: null, externalReceipt: null, relayedAt: null, relayedBy: null, dueAt: null,
    usedMinutes: null, lateMinutes: null, skipped: false, skippedReason: null, required: true, ...part,
  };
}

const names: Record<NoticeRecipient, string> = {
  GOVERNMENT: '台儿庄区人民政府', PUBLIC_SECURITY: '台儿庄公安分局', HUMAN_RESOURCES: '区人力资源和社会保障局', TRADE_UNION: '区总工会', PROCURATORATE: '区人民检察院',
};
function notice(recipient: NoticeRecipient, part: Partial<Notice>): Notice {
  return { id: `notice-${recipient}`, level: 'DISTRICT', recipient, organisationName: names[recipient], sentAt: null, sentBy: null, receivedAt: null, receivedBy: null, dueAt: at(0.4), basis: basis('第十条'), ...part };
}

const content = (part: Partial<StatementContent>, figures: Partial<Figures>): StatementContent => ({
  what: '砂光车间除尘管道起火，工人用灭火器扑救，二人被烟气熏伤，一人下落不明。', place: '工业路中段绿源木业二车间', divisionCode: '370405101201', longitude: 117.5468, latitude: 34.5321,
  unitOverview: null, cause: null, measures: null, other: null, ...part, figures: { ...nothing, ...figures },
});
const flash: Statement = {
  version: 1, kind: 'FLASH', by: reporterAt(-1.6), sentAt: at(-1.6), receivedAt: at(-1.6), content: content({}, {}), reason: null, late: false, changes: [],
};
const followUp: Statement = {
  version: 2, kind: 'COMPLETION', by: dutyAt(-0.6), sentAt: at(-0.6), receivedAt: at(-0.6),
  content: content({ unitOverview: '木制家具制造，从业人员 86 人，证照齐全。', measures: '已停产断电，疏散 42 人，消防救援到场。' }, { deaths: 2, missing: 1, seriousInjuries: 2, evacuated: 42 }),
  reason: '到场核实后更正。', late: false,
  changes: [
    { field: 'figures.deaths', label: '死亡', before: null, after: '2' },
    { field: 'figures.missing', label: '失踪（下落不明）', before: null, after: '1' },
    { field: 'figures.seriousInjuries', label: '重伤', before: '1', after: '2' },
    { field: 'measures', label: '已采取的措施', before: null, after: '已停产断电，疏散 42 人，消防救援到场。' },
  ],
};

const clock = (id: string, name: string, clause: string, from: number, due: number, more = {}) => ({
  id, clockId: id, name, basis: basis(clause), verified: true, state: 'ARMED', armedAt: at(from), dueAt: at(due), remindAt: null, metAt: null, missedAt: null, paused: false, ...more,
});

function base(id: string, index: number, part: Partial<IncidentDetail>): IncidentDetail {
  const statement = part.statement ?? flash;
  return {
    id, number: `SG-370405-20261122-${String(index).padStart(6, '0')}`, title: '绿源木业砂光车间除尘管道起火', state: 'REPORTING', kind: 'WORK', channel: 'ENTERPRISE',
    grade: null, provisional: true, nearMiss: false, enterpriseId: enterprises[0]!.id, enterpriseName: enterprises[0]!.name,
    divisionCode: '370405101201', divisionName: '张山子村', divisionPath: '/370000/370400/370405/370405101/370405101201/', place: statement.content.place,
    occurredAt: at(-2.4), receivedAt: at(-1.6), deaths: statement.content.figures.deaths, seriousInjuries: statement.content.figures.seriousInjuries, missing: statement.content.figures.missing,
    relayLevel: null, dueAt: null, late: false, version: 4, longitude: 117.5468, latitude: 34.5321,
    times: { occurredAt: at(-2.4), knownAt: at(-2.2), sentAt: at(-1.6), receivedAt: at(-1.6) },
    reporter: reporterAt(-1.6), statement, statements: statement.version, missingContent: [],
    finding: {
      grade: null, provisional: true, possibleWorst: null, nearMiss: false,
      because: [{ rule: '死亡人数', value: '不清楚', grade: null, basis: basis('第三条') }], relayUpTo: 'CITY', inquiryLevel: 'DISTRICT',
    },
    confirmedGrade: null, relay: [], notices: [], arrivals: [], faults: [], duplicates: [], mergedInto: null, supplementUntil: at(27 * 24),
    inquiry: null, closure: null, attachments: [], deadlines: [], actions: [], ...part,
  };
}

const telephone = (id: string, from: RelayLevel | null, byId: string, byName: string, clause: string, part: Partial<DirectReport> = {}): DirectReport => ({
  id, from, to: 'PROVINCE', byId, byName, basis: basis(clause, '国家安全监管总局令第21号'), owed: true, dueAt: at(0.3), calledAt: null, answeredBy: null, recordedBy: null, note: null, ...part,
});

const fresh = base('incident-1', 101, {
  grade: 'GENERAL', provisional: true, relayLevel: 'CITY', late: true, dueAt: at(1.1),
  statement: followUp,
  missingContent: [
    { field: 'cause', label: '事故的初步原因', basis: basis('第十二条第（五）项') },
    { field: 'figures.lossFen', label: '初步估计的直接经济损失', basis: basis('第十二条第（四）项') },
  ],
  finding: {
    grade: 'GENERAL', provisional: true, possibleWorst: 'LARGER', nearMiss: false, relayUpTo: 'PROVINCE', inquiryLevel: 'DISTRICT',
    because: [
      { rule: '死亡人数', value: '2 人', grade: 'GENERAL', basis: basis('第三条第一款第（四）项') },
      { rule: '下落不明', value: '1 人：如确认死亡，合计 3 人', grade: 'LARGER', basis: basis('第三条第一款第（三）项') },
      { rule: '直接经济损失', value: '不清楚', grade: null, basis: basis('第三条') },
    ],
  },
  relay: [
    leg('DISTRICT', { fromOrganisationName: '枣庄绿源木业有限公司', sentAt: at(-4.1), receivedAt: at(-4), receivedBy: dutyAt(-4), relayedAt: at(-1.7), relayedBy: dutyAt(-1.7), dueAt: at(-2.1), usedMinutes: 144, lateMinutes: 24 }),
    leg('CITY', { fromOrganisationName: '台儿庄区应急管理局', sentAt: at(-1.7), receivedAt: at(-0.9), receivedBy: cityAt(-0.9), dueAt: at(0.3) }),
    leg('PROVINCE', {}),
    leg('STATE', { required: false }),
  ],
  times: { occurredAt: at(-5.1), knownAt: at(-4.9), sentAt: at(-4.2), receivedAt: at(-4.2) }, occurredAt: at(-5.1),
  notices: [
    notice('GOVERNMENT', { sentAt: at(-3.9), sentBy: dutyAt(-3.9), receivedAt: at(-3.8), receivedBy: dutyAt(-3.8) }),
    notice('PUBLIC_SECURITY', { sentAt: at(-3.9), sentBy: dutyAt(-3.9) }),
    notice('HUMAN_RESOURCES', {}), notice('TRADE_UNION', {}), notice('PROCURATORATE', {}),
  ],
  directReports: [
    telephone('ENTERPRISE-PROVINCE', null, 'ent-luyuan-muye', '枣庄绿源木业有限公司', '第六条第二款'),
    telephone('DISTRICT-PROVINCE', 'DISTRICT', 'anjianju', '台儿庄区应急管理局', '第八条第一款'),
    telephone('CITY-PROVINCE', 'CITY', 'shi-yingji', '枣庄市应急管理局', '第八条第一款', { byId: null, owed: false, calledAt: at(-0.5), answeredBy: '省厅值班室，101号', recordedBy: cityAt(-0.4) }),
  ],
  arrivals: [{ id: 'arrival-1', postName: '镇长', organisationName: '张山子镇人民政府', arrivedAt: at(-4.4), recordedBy: dutyAt(-4.0), note: '组织疏散周边车间 42 人，设置警戒。' }],
  faults: [
    { id: 'fault-1', kind: 'LATE', state: 'DETECTED', subject: '台儿庄区应急管理局', detail: '送达后 2 小时 24 分才上报，超过规定 24 分钟。', basis: basis('第十一条'), openedAt: at(-2.1), openedBy: null, decidedAt: null, decidedBy: null, reason: null, evidenceIds: [] },
    { id: 'fault-2', kind: 'CONCEALED', state: 'SUSPECTED', subject: '枣庄绿源木业有限公司', detail: '群众举报称另有一名外包工受伤未报。', basis: basis('第三十六条'), openedAt: at(-1), openedBy: dutyAt(-1), decidedAt: null, decidedBy: null, reason: null, evidenceIds: ['evidence-1'] },
  ],
  duplicates: [{ id: 'incident-2', number: 'SG-370405-20261122-000102', title: '张山子村工业路厂房冒烟', receivedAt: at(-4.0) }],
  attachments: [{ id: 'evidence-1', name: '现场.jpg', mediaType: 'image/jpeg', size: 812_345 }],
  deadlines: [
    clock('incident.relay.level', '逐级上报事故', '第十条、第十一条', -0.9, 1.1),
    clock('incident.follow-up', '事故续报', '事故信息续报条款', -0.6, 23.4, { verified: false, basis: basis('事故信息续报条款', '国家安全监管总局令第21号') }),
    clock('incident.report.enterprise', '单位负责人报告事故', '第九条', -4.9, -3.9, { state: 'MET', metAt: at(-4.2) }),
  ],
});

const smoke = base('incident-2', 102, {
  title: '张山子村工业路厂房冒烟', channel: 'SCENE', enterpriseId: null, enterpriseName: null, relayLevel: null, dueAt: at(1.8), occurredAt: null, deaths: null,
  times: { occurredAt: null, knownAt: null, sentAt: at(-0.3), receivedAt: at(-0.3) }, receivedAt: at(-0.3),
  missingContent: [
    { field: 'figures.deaths', label: '已经造成或者可能造成的伤亡人数', basis: basis('第十二条第（四）项') },
    { field: 'unitOverview', label: '事故发生单位概况', basis: basis('第十二条第（一）项') },
    { field: 'measures', label: '已经采取的措施', basis: basis('第十二条第（六）项') },
  ],
  relay: [leg('DISTRICT', { fromOrganisationName: '现场人员', sentAt: at(-0.3) }), leg('CITY', {})],
  deadlines: [clock('incident.relay.level', '逐级上报事故', '第十条、第十一条', -0.2, 1.8)],
});

const member = (id: string, name: string, unit: string, role: 'LEADER' | 'MEMBER' | 'EXPERT', declared: boolean) =>
  ({ id, name, unit, role, declaration: declared ? ('NO_CONFLICT' as const) : ('PENDING' as const), declaredAt: declared ? at(-20 * 24) : null, statement: declared ? '与事故单位及有关人员没有直接利害关系。' : null });

const inquiry: Inquiry = {
  id: 'inquiry-1', level: 'DISTRICT', organisationName: '台儿庄区人民政府', formedAt: at(-22 * 24), deviation: 'NONE', deviationReason: null,
  members: [member('m1', '组长甲', '区应急管理局局长', 'LEADER', true), member('m2', '成员乙', '区总工会副主席', 'MEMBER', true), member('m3', '专家丙', '市消防研究所高级工程师', 'EXPERT', false)],
  appraisals: [{ id: 'appraisal-1', subject: '除尘系统起火原因鉴定', institution: '市消防研究所', startedAt: at(-12 * 24), endedAt: null, result: null }],
  extensions: [{ id: 'extension-1', until: at(70 * 24), reason: '鉴定周期较长。', requestedBy: headAt(-2 * 24), granted: null, decidedBy: null, opinion: null }],
  report: null, reply: null, publication: null,
  plate: {
    id: 'plate-1', number: '枣安办督〔2026〕3号', issuer: '枣庄市安委会', level: 'CITY', issuedAt: at(-18 * 24), dueAt: at(42 * 24), liftedAt: null, liftedBy: null, liftReason: null,
    demands: '查清原因和责任，60 日内办结并报市安委办。', basis: basis('督办期限条款', '安委〔2010〕6号'), progress: [{ at: at(-6 * 24), by: headAt(-6 * 24), text: '现场勘验、询问取证完成，等待技术鉴定结论。' }],
  },
};

const larger: Statement = { ...followUp, content: content({ what: '深基坑边坡坍塌，掩埋作业人员。', place: '文化路宏达工地三号楼', unitOverview: '房屋建筑施工总承包。', cause: '临边超载、支护不足。', measures: '全面停工，救援结束。' }, { deaths: 3, missing: 0, seriousInjuries: 2, lossFen: 1_280_000_000 }) };
const underInquiry = base('incident-3', 88, {
  title: '宏达工地三号楼深基坑坍塌', state: 'INQUIRY', grade: 'LARGER', provisional: false, confirmedGrade: 'LARGER', enterpriseId: enterprises[3]!.id, enterpriseName: enterprises[3]!.name, divisionCode: '370405001', divisionName: '运河街道',
  occurredAt: at(-26 * 24), receivedAt: at(-26 * 24 + 1), relayLevel: 'PROVINCE', dueAt: at(46 * 24), statement: larger,
  times: { occurredAt: at(-26 * 24), knownAt: at(-26 * 24 + 0.2), sentAt: at(-26 * 24 + 0.9), receivedAt: at(-26 * 24 + 0.9) },
  finding: { grade: 'LARGER', provisional: false, possibleWorst: null, nearMiss: false, relayUpTo: 'PROVINCE', inquiryLevel: 'CITY', because: [{ rule: '死亡人数', value: '3 人', grade: 'LARGER', basis: basis('第三条第一款第（三）项') }] },
  relay: [
    leg('DISTRICT', { sentAt: at(-26 * 24 + 0.9), receivedAt: at(-26 * 24 + 1), receivedBy: dutyAt(-26 * 24 + 1), relayedAt: at(-26 * 24 + 1.6), relayedBy: dutyAt(-26 * 24 + 1.6), dueAt: at(-26 * 24 + 3), usedMinutes: 36 }),
    leg('CITY', { skipped: true, skippedReason: '市局值班电话持续占线，情况紧急。', sentAt: null }),
    leg('PROVINCE', { sentAt: at(-26 * 24 + 1.6), receivedAt: at(-26 * 24 + 1.8), receivedBy: cityAt(-26 * 24 + 1.8), usedMinutes: null }),
  ],
  inquiry,
  deadlines: [clock('incident.inquiry.report', '提交事故调查报告', '第二十七条、第二十九条', -26 * 24, 46 * 24, { paused: true, state: 'PAUSED' }), clock('incident.inquiry.plate', '挂牌督办事项办结', '督办期限条款', -18 * 24, 42 * 24, { verified: false })],
});

const set = (name: EvidenceSet, part: Partial<Closure['sets'][number]>): Closure['sets'][number] => ({
  set: name, basis: basis('第三十二条、第三十三条'), open: 0, done: 1, filedAt: null, filedBy: null, summary: null, signedAt: null, signedBy: null, lacking: [], ...part,
});
const item = (id: string, name: EvidenceSet, text: string, done: boolean, dueIn = 240): Closure['items'][number] => ({
  id, set: name, text, organisationId: 'ent-yunhe-huagong', organisationName: '台儿庄运河化工有限公司', dueAt: at(dueIn), doneAt: done ? at(-40) : null, doneBy: done ? reporterAt(-40) : null,
  result: done ? '已完成，附验收单。' : null, evidenceIds: done ? ['evidence-1'] : [], mine: !done,
});
const closure: Closure = {
  items: [
    item('item-1', 'CAUSE_FOUND', '形成技术鉴定和调查报告', true),
    item('item-2', 'PERSONS_DEALT_WITH', '对车间主任给予撤职处分', true),
    item('item-3', 'MEASURES_CARRIED_OUT', '污水池加装固定式气体检测和强制通风', false, -30),
    item('item-4', 'PEOPLE_EDUCATED', '全员有限空间作业培训并考核', false),
  ],
  sets: [
    set('CAUSE_FOUND', { filedAt: at(-30), filedBy: dutyAt(-30), summary: '调查报告已批复，原因清楚。', signedAt: at(-20), signedBy: headAt(-20) }),
    set('PERSONS_DEALT_WITH', { filedAt: at(-10), filedBy: dutyAt(-10), summary: '处分决定书已送达并备案。' }),
    set('MEASURES_CARRIED_OUT', { open: 1, done: 0, lacking: ['“污水池加装固定式气体检测和强制通风”尚未完成', '证据尚未提交'] }),
    set('PEOPLE_EDUCATED', { open: 1, done: 0, lacking: ['“全员有限空间作业培训并考核”尚未完成', '证据尚未提交'] }),
  ],
  archivedAt: null, archivedBy: null, evaluateBy: null, evaluations: [], reopened: 0,
};
const closing = base('incident-4', 61, {
  title: '运河化工污水池清淤中毒窒息', state: 'CLOSURE', grade: 'GENERAL', provisional: false, confirmedGrade: 'GENERAL', enterpriseId: enterprises[1]!.id, enterpriseName: enterprises[1]!.name, divisionCode: '370405104', divisionName: '马兰屯镇',
  occurredAt: at(-120 * 24), receivedAt: at(-120 * 24 + 1), relayLevel: 'CITY', dueAt: at(-30), deaths: 1,
  statement: { ...followUp, content: content({ what: '清淤作业未检测气体，一人中毒死亡。', place: '厂区污水处理站' }, { deaths: 1, missing: 0, seriousInjuries: 0, poisoned: 1, lossFen: 123_450_000 }) },
  finding: { grade: 'GENERAL', provisional: false, possibleWorst: null, nearMiss: false, relayUpTo: 'CITY', inquiryLevel: 'DISTRICT', because: [{ rule: '死亡人数', value: '1 人', grade: 'GENERAL', basis: basis('第三条第一款第（四）项') }] },
  inquiry: {
    ...inquiry, plate: null, appraisals: [{ ...inquiry.appraisals[0]!, endedAt: at(-90 * 24), result: '硫化氢中毒。' }], extensions: [], members: inquiry.members.map((one) => ({ ...one, declaration: 'NO_CONFLICT' as const })),
    report: { filedAt: at(-70 * 24), filedBy: headAt(-70 * 24), responsible: true, directCause: '未检测气体、未通风即下池作业。', indirectCause: '有限空间作业审批流于形式。', suggestions: '处理车间主任；加装固定式检测和通风；全员培训。', evidenceIds: ['evidence-1'] },
    reply: { at: at(-60 * 24), by: headAt(-60 * 24), opinion: '同意调查报告的认定和处理建议。', number: '台政字〔2026〕12号' }, publication: { at: at(-58 * 24), by: headAt(-58 * 24), where: '区政府网站' },
  },
  closure,
  deadlines: [clock('incident.closure.item', '落实整改和防范措施', '第三十三条', -60 * 24, -30)],
});

const done = base('incident-5', 12, {
  title: '鑫发冷链液氨泄漏（较大涉险）', state: 'ARCHIVED', grade: null, provisional: false, nearMiss: true, enterpriseId: enterprises[2]!.id, enterpriseName: enterprises[2]!.name, divisionCode: '370405103', divisionName: '涧头集镇',
  occurredAt: at(-300 * 24), receivedAt: at(-300 * 24 + 0.5), relayLevel: 'CITY', deaths: 0, seriousInjuries: 0, missing: 0,
  finding: { grade: null, provisional: false, possibleWorst: null, nearMiss: true, relayUpTo: 'CITY', inquiryLevel: 'DISTRICT', because: [{ rule: '紧急疏散', value: '620 人', grade: null, basis: basis('较大涉险条款', '国家安全监管总局令第21号') }] },
  closure: {
    ...closure, items: closure.items.map((one) => ({ ...one, doneAt: at(-200 * 24), doneBy: reporterAt(-200 * 24) })),
    sets: closure.sets.map((one) => ({ ...one, open: 0, done: 1, lacking: [], filedAt: at(-190 * 24), filedBy: dutyAt(-190 * 24), summary: '事项全部完成。', signedAt: at(-189 * 24), signedBy: headAt(-189 * 24) })),
    archivedAt: at(-188 * 24), archivedBy: headAt(-188 * 24), evaluateBy: at(60 * 24),
  },
});

export const incidents: IncidentDetail[] = [fresh, smoke, underInquiry, closing, done];
export const statementsOf = (incident: IncidentDetail): Statement[] => (incident.statement.version > 1 ? [flash, incident.statement] : [incident.statement]);
export const newIncident = (id: string, part: Partial<IncidentDetail>) => base(id, 200 + incidents.length, part);
export const newStatement = flash;

const total = (part: Partial<Statistics['total']>): Statistics['total'] => ({ incidents: 0, deaths: 0, seriousInjuries: 0, lossFen: 0, closed: 0, closingRate: null, late: 0, omitted: 0, ...part });
export const statistics = (from: string, to: string, divisionCode: string): Statistics => ({
  from, to, divisionCode, divisionName: '台儿庄区',
  total: total({ incidents: 14, deaths: 8, seriousInjuries: 11, lossFen: 1_863_450_000, closed: 11, closingRate: 11 / 14, late: 3, omitted: 1 }),
  byDivision: [
    { code: '370405001', name: '运河街道', ...total({ incidents: 5, deaths: 4, seriousInjuries: 5, lossFen: 1_300_000_000, closed: 4, closingRate: 0.8, late: 1 }) },
    { code: '370405101', name: '张山子镇', ...total({ incidents: 4, deaths: 2, seriousInjuries: 3, lossFen: 360_000_000, closed: 2, closingRate: 0.5, late: 2, omitted: 1 }) },
    { code: '370405104', name: '马兰屯镇', ...total({ incidents: 3, deaths: 1, seriousInjuries: 2, lossFen: 123_450_000, closed: 3, closingRate: 1 }) },
    { code: '370405103', name: '涧头集镇', ...total({ incidents: 2, deaths: 1, seriousInjuries: 1, lossFen: 80_000_000, closed: 2, closingRate: 1 }) },
  ],
  byGrade: [{ grade: 'GENERAL', incidents: 11, deaths: 5 }, { grade: 'LARGER', incidents: 1, deaths: 3 }, { grade: null, incidents: 2, deaths: 0 }],
  byKind: [{ kind: 'WORK', incidents: 8, deaths: 5 }, { kind: 'ROAD_TRAFFIC', incidents: 4, deaths: 3 }, { kind: 'FIRE', incidents: 2, deaths: 0 }],
});

const target = (divisionCode: string, divisionName: string, part: Partial<ControlTarget>): ControlTarget => ({
  divisionCode, divisionName, year: 2026, deaths: 6, incidents: 16, largerIncidents: 0, document: '枣安发〔2026〕2号', clause: '附件 1', verified: false,
  actualDeaths: 3, actualIncidents: 9, actualLarger: 0, exceeded: false, setBy: '安委办主任', setAt: at(-250 * 24), version: 1, ...part,
});
export const targets: ControlTarget[] = [
  target('370405', '台儿庄区', { actualDeaths: 8, actualIncidents: 14, actualLarger: 1, exceeded: true }),
  target('370405101', '张山子镇', { deaths: 2, incidents: 5, actualDeaths: 2, actualIncidents: 4 }),
  target('370405104', '马兰屯镇', { deaths: null, incidents: 4, actualDeaths: 1, actualIncidents: 3 }),
];
