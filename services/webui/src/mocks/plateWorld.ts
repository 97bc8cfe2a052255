import type { Deadline, Enforcement, HazardDetail, Signature } from '@/shared/api/hazard';
import type { PlateDetail, PlateLevel, PlateNotice, PlateState, PlateStep, StepOf } from '@/shared/api/plate';
import './extremes';
import { at, hazards, REPORTER, signed, SUPERVISOR } from './world';

/** Invented plates, one in each part of its life. */
const DAY = 24;
const LAW = { document: '中华人民共和国安全生产法（2021年修正）', clause: '第四十一条' };
const LOCAL = (clause: string) => ({ document: '本地时限规则（宁波、青岛、湖北挂牌督办做法）', clause });
const OFFICE = { username: 'anweiban', name: '安委办', postName: '安委办主任', organisationName: '台儿庄区安委会办公室' };
const CITY = { username: 'shianweiban', name: '市安委办', postName: '安委办主任', organisationName: '枣庄市安委会办公室' };
const LEADER = { username: 'lingdao', name: '区长', postName: '区长', organisationName: '台儿庄区人民政府' };
const SYSTEM = { username: 'system', name: '督办平台' };
const offices: Record<'DISTRICT' | 'CITY', { id: string; name: string }> = {
  DISTRICT: { id: 'anweiban', name: '台儿庄区安委会办公室' }, CITY: { id: 'zz-anweiban', name: '枣庄市安委会办公室' },
};

export const checklist = ['治理方案所列措施已全部完成', '安全设施设备完好并正常运行', '责任、资金、预案已落实', '从业人员已培训并掌握防范措施', '不再符合重大事故隐患判定标准'];

const clock = (clockId: string, name: string, clause: string, from: number, due: number, more: Partial<Deadline> = {}): Deadline => ({
  id: `${clockId}-${from}`, clockId, name, basis: LOCAL(clause), verified: false, state: 'ARMED', armedAt: at(from), dueAt: at(due), remindAt: null, metAt: null, missedAt: null, paused: false, ...more,
});

/** The steps every plate begins with, up to its notice. */
function begun(hours: number, notice: { number: string; due: number; planDue: number }): PlateStep[] {
  const said = {
    number: notice.number, demands: '停用除尘系统，加装泄爆、隔爆装置并经检测合格；治理期间停止砂光作业，安排专人监护。', due: at(notice.due), planDue: at(notice.planDue),
    contact: '区安委办 0632-0000000', lifting: '治理完成并经评估后书面申请，经现场核查合格的予以摘牌并公布。',
  };
  return [
    { step: 'PROPOSED', origin: 'RULE', level: 'DISTRICT', reason: '判定为重大事故隐患，按规定提请挂牌督办', basis: LAW, by: signed(hours, SYSTEM) },
    { step: 'LEVEL_DECIDED', listed: true, level: 'DISTRICT', reason: '', by: signed(hours + 6, LEADER) },
    { step: 'ISSUED', notice: said, level: 'DISTRICT', issuer: offices.DISTRICT, basis: LAW, by: signed(hours + 20, OFFICE) },
  ];
}
const served = (hours: number): PlateStep[] => [
  { step: 'SERVED', method: 'DIRECT', recipient: '安全科', note: '', evidenceIds: [], by: signed(hours, SUPERVISOR) },
  { step: 'RECEIVED', note: '', by: signed(hours + 1, REPORTER) },
];
const around = (hours: number): PlateStep[] => [
  { step: 'RECORDED', withBody: '枣庄市安委会办公室', by: signed(hours, OFFICE) },
  { step: 'PUBLISHED', channel: '区政府网站', by: signed(hours + 2, OFFICE) },
];
const planned = (hours: number): PlateStep[] => [
  { step: 'PLAN_FILED', responsible: '总经理负总责，设备部具体负责', measures: '更换除尘系统，增设火花探测、隔爆阀与泄爆片', funds: '236000.00', deadline: at(20 * DAY).slice(0, 10), contingency: '治理期间停用砂光线，现场设专人监护', by: signed(hours, REPORTER) },
  { step: 'PLAN_REVIEWED', approved: true, reason: '五项齐全，同意实施。', by: signed(hours + 10, SUPERVISOR) },
];
const evaluated = (hours: number): PlateStep[] => [
  { step: 'SELF_EVALUATED', evaluator: 'LICENSED_BODY', body: '某安全评价机构', licence: 'APJ-000', conclusion: '检测合格，符合安全生产条件。', passed: true, evidenceIds: ['evidence-jichen-1'], by: signed(hours, REPORTER) },
  { step: 'ACCEPTANCE_REQUESTED', statement: '全部装置已安装并调试，附检测报告。', evidenceIds: [], by: signed(hours + 2, REPORTER) },
];

export interface Plate {
  detail: PlateDetail;
  steps: PlateStep[];
}

const last = <K extends PlateStep['step']>(steps: PlateStep[], kind: K) => steps.findLast((step): step is StepOf<K> => step.step === kind);

function noticesOf(steps: PlateStep[]): PlateNotice[] {
  return steps.filter((step): step is StepOf<'ISSUED'> => step.step === 'ISSUED').map(({ notice, level, issuer, basis, by }) => ({
    number: notice.number, level, issuer: issuer.name, demands: notice.demands, dueAt: notice.due, planDueAt: notice.planDue, contact: notice.contact, lifting: notice.lifting, basis, by,
  }));
}

export function plateOf(id: string, hazard: HazardDetail, state: PlateState, level: PlateLevel, steps: PlateStep[], part: Partial<PlateDetail> = {}): Plate {
  const proposal = last(steps, 'PROPOSED')!;
  const notices = noticesOf(steps);
  const notice = notices.at(-1) ?? null;
  const plan = last(steps, 'PLAN_FILED');
  const review = last(steps, 'PLAN_REVIEWED');
  const progress = steps.filter((step): step is StepOf<'PROGRESS_REPORTED'> => step.step === 'PROGRESS_REPORTED');
  const sinceNotice = steps.slice(steps.findLastIndex((step) => step.step === 'ISSUED') + 1);
  return {
    steps,
    detail: {
      id, number: `${hazard.number}-GP1`, round: 1, state, level, office: level === 'CITY' ? offices.CITY : offices.DISTRICT, seat: { id: 'qu', name: '台儿庄区人民政府' }, entered: false, raise: null,
      hazard: {
        id: hazard.id, number: hazard.number, title: hazard.title, state: hazard.state, matterName: hazard.matter.name, divisionName: hazard.division.name,
        divisionPath: hazard.division.path ?? '', place: hazard.place, enterprise: hazard.enterprise, handler: hazard.handler && { id: hazard.handler.organisationId, name: hazard.handler.name }, plan: hazard.plan ?? null,
      },
      origin: proposal.origin, proposal: { level: proposal.level, reason: proposal.reason, basis: proposal.basis, by: proposal.by }, notice, notices,
      served: sinceNotice.some((step) => step.step === 'RECEIVED'), recorded: sinceNotice.some((step) => step.step === 'RECORDED'), published: sinceNotice.some((step) => step.step === 'PUBLISHED'),
      penaltyRecorded: false, plan: plan ? { ...plan, funds: String(plan.funds), review: review ?? null } : null,
      progress, extensions: [], checklist, checked: [], rectifyBy: notice?.dueAt ?? null, dueAt: null, earlier: [], deadlines: [], evidence: hazard.evidence, actions: [], version: steps.length, ...part,
    },
  };
}

const [, unplanned, listed, accepting] = hazards as [HazardDetail, HazardDetail, HazardDetail, HazardDetail];
const finished = hazards[10]!;
const photo = (hazard: HazardDetail) => hazard.evidence.map((file) => file.id);

const planning = plateOf('plate-1', unplanned, 'PLANNING', 'DISTRICT', [...begun(-14 * DAY, { number: '台安督〔2026〕5号', due: 60 * DAY, planDue: -2 * DAY }), ...served(-12 * DAY)], {
  dueAt: at(-2 * DAY),
  deadlines: [
    clock('hazard.plate.plan', '督办隐患治理方案报送', '治理方案报送', -13 * DAY, -2 * DAY),
    clock('hazard.plate.publish', '挂牌公布', '挂牌公布', -13 * DAY, 20),
    clock('hazard.plate.rectify', '督办隐患治理', '治理期限与延期', -13 * DAY, 60 * DAY),
  ],
});

const before: PlateStep[] = [...begun(-50 * DAY, { number: '台安督〔2026〕2号', due: 30 * DAY, planDue: -40 * DAY }), ...served(-48 * DAY), ...around(-47 * DAY), ...planned(-44 * DAY)];
const cityNotice = (before[2] as StepOf<'ISSUED'>).notice;
const raised: PlateStep[] = [
  ...before,
  { step: 'PROGRESS_REPORTED', text: '停用水池，配备检测仪与呼吸器。', percent: 40, evidenceIds: [], by: signed(-30 * DAY, REPORTER) },
  { step: 'ESCALATED', from: 'DISTRICT', to: { level: 'CITY', body: offices.CITY, seat: null, entered: false }, raise: true, reason: '涉及上游排水，区级难以协调。', documentNumber: '台安委〔2026〕9号', by: signed(-28 * DAY, OFFICE) },
  { step: 'RAISE_DECIDED', raised: true, level: 'CITY', reason: '', by: signed(-25 * DAY, CITY) },
  { step: 'ISSUED', notice: { ...cityNotice, number: '枣安督〔2026〕11号', due: at(24 * DAY), contact: '市安委办 0632-1111111' }, level: 'CITY', issuer: offices.CITY, basis: LAW, by: signed(-24 * DAY, CITY) },
  ...served(-23 * DAY),
  { step: 'PROGRESS_REPORTED', text: '审批与监护制度已完善，救援器材到位。', percent: 70, evidenceIds: photo(listed), by: signed(-4 * DAY, REPORTER) },
  { step: 'EXTENSION_REQUESTED', until: at(50 * DAY), reason: '上游改造工期延后。', by: signed(-20, REPORTER) },
];
const rectifying = plateOf('plate-2', listed, 'RECTIFYING', 'CITY', raised, {
  dueAt: at(24 * DAY), penaltyRecorded: true,
  extensions: [{ until: at(50 * DAY), reason: '上游改造工期延后。', by: signed(-20, REPORTER), decision: null }],
  deadlines: [
    clock('hazard.plate.extension-decision', '督办延期审批', '延期审批', -20, 9 * DAY),
    clock('hazard.plate.progress', '督办隐患每周进展', '进展报告', -4 * DAY, 3 * DAY),
    clock('hazard.plate.rectify', '督办隐患治理', '治理期限与延期', -24 * DAY, 24 * DAY),
  ],
});

const reviewing = plateOf('plate-3', accepting, 'ACCEPTANCE', 'DISTRICT', [...begun(-40 * DAY, { number: '台安督〔2026〕3号', due: 20 * DAY, planDue: -32 * DAY }), ...served(-38 * DAY), ...around(-37 * DAY), ...planned(-35 * DAY), ...evaluated(-3 * DAY)], {
  dueAt: at(7 * DAY),
  deadlines: [clock('hazard.plate.acceptance', '督办隐患验收', '第二十三条', -3 * DAY, 7 * DAY, { verified: true, basis: { document: '国家安全监管总局令第16号', clause: '第二十三条' } })],
});

const closed = plateOf('plate-4', finished, 'CLOSED', 'DISTRICT', [
  ...begun(-80 * DAY, { number: '台安督〔2026〕1号', due: -20 * DAY, planDue: -72 * DAY }), ...served(-78 * DAY), ...around(-77 * DAY), ...planned(-75 * DAY),
  { step: 'PROGRESS_REPORTED', text: '新除尘系统已到货。', percent: 60, evidenceIds: [], by: signed(-50 * DAY, REPORTER) }, ...evaluated(-30 * DAY),
  {
    step: 'REVIEWED', verdict: 'PASSED', checklist: checklist.map((item) => ({ item, passed: true, remark: null })), opinion: '现场试动作正常，治理到位。', due: null, evidenceIds: photo(finished), by: signed(-26 * DAY, SUPERVISOR),
    signers: [{ name: '检查员甲', unit: '区安监局', post: '科长' }, { name: '检查员乙', unit: '区安监局', post: '科员' }],
  },
  { step: 'LIFTED', number: '台安摘〔2026〕1号', reason: '治理到位', by: signed(-25 * DAY, OFFICE) },
  { step: 'LIFTING_PUBLISHED', channel: '区政府网站', by: signed(-24 * DAY, OFFICE) },
], { penaltyRecorded: true });

const proposed = plateOf('plate-5', hazards.at(-1)!, 'PROPOSED', 'DISTRICT', begun(-20, { number: '', due: 0, planDue: 0 }).slice(0, 1), {
  dueAt: at(30), deadlines: [clock('hazard.plate.decide', '决定是否挂牌督办', '挂牌决定', -20, 30)],
});

export const plates: Plate[] = [planning, rectifying, reviewing, closed, proposed];

const basis = (clause: string) => ({ ...LAW, clause });
const HEAD: Omit<Signature, 'at'> = { username: 'jianguanzhang', name: '监管负责人', postName: '分管副局长', organisationName: '区安监局' };
const penalised = new Set([listed.id, finished.id]);

export function enforcementOf(hazard: HazardDetail): Enforcement {
  const paid = penalised.has(hazard.id);
  const stopped = hazard.id === listed.id;
  return {
    penaltyRequired: hazard.grade === 'MAJOR' && !paid, penaltyBasis: basis('第一百零二条'), count: paid ? { within180Days: 3, withinYear: 3 } : { within180Days: 0, withinYear: 1 }, closureDue: paid, closureBasis: basis('第一百一十三条'),
    penalties: paid ? [{ penalty: { documentNumber: '台应急罚〔2026〕12号', decidedOn: at(-20 * DAY).slice(0, 10), content: '罚款三万元，责令限期整改。', fineFen: 3_000_000 }, count: { within180Days: 3, withinYear: 3 }, evidenceIds: photo(hazard), by: signed(-19 * DAY, SUPERVISOR) }] : [],
    stopped, stopOrders: stopped ? [{ scope: '污水池及其上下游作业', documentNumber: '台应急停〔2026〕3号', evidenceIds: [], by: signed(-6 * DAY, HEAD) }] : [], resumptions: [],
    powerOff: false, explosivesOff: false, cutOffExecutions: [], cutOffLiftings: [],
    cutOffApprovals: stopped ? [{ kind: 'POWER', emergency: false, grounds: '拒不执行停产决定，仍在夜间作业。', notified: at(-10), notBefore: at(14), by: signed(-10, HEAD) }] : [],
    version: hazard.version,
  };
}
