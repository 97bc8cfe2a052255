import type { Deadline, Grade, HazardDetail, HazardState, Signature } from '@/shared/api/hazard';
import type { Session } from '@/shared/api/portal';
import type { Division, DutyRole, EnterpriseRow, Matter, Organisation, ResponsibilityAnswer, ResponsibilityLine } from '@/shared/api/registry';

/** Invented data in the shape of the seeds, for looking at the pages before and without the services. */
export const clock = { offsetMillis: 0 };
export const now = () => Date.now() + clock.offsetMillis;
const HOUR = 3_600_000;
export const at = (hours: number) => new Date(now() + hours * HOUR).toISOString();

const division = (code: string, name: string, level: Division['level'], parent: string | null, longitude: number, latitude: number): Division =>
  ({ code, name, level, parent, longitude, latitude, verified: level !== 'VILLAGE' });

export const divisions: Division[] = [
  division('370000', '山东省', 'PROVINCE', null, 117.02, 36.669),
  division('370400', '枣庄市', 'CITY', '370000', 117.323, 34.81),
  division('370405', '台儿庄区', 'DISTRICT', '370400', 117.734, 34.563),
  division('370405001', '运河街道', 'TOWN', '370405', 117.735, 34.557),
  division('370405100', '邳庄镇', 'TOWN', '370405', 117.802, 34.568),
  division('370405101', '张山子镇', 'TOWN', '370405', 117.545, 34.53),
  division('370405102', '泥沟镇', 'TOWN', '370405', 117.68, 34.66),
  division('370405103', '涧头集镇', 'TOWN', '370405', 117.605, 34.552),
  division('370405104', '马兰屯镇', 'TOWN', '370405', 117.672, 34.585),
  division('370405101201', '张山子村', 'VILLAGE', '370405101', 117.546, 34.531),
  division('370405101202', '侯孟村', 'VILLAGE', '370405101', 117.52, 34.541),
  division('370405101203', '半楼村', 'VILLAGE', '370405101', 117.571, 34.52),
  division('370405101204', '黄邱村', 'VILLAGE', '370405101', 117.561, 34.506),
];

const matter = (code: string, name: string, kind: string): Matter => ({ code, name, kind });
export const matters: Matter[] = [
  matter('activity.dust-explosion', '粉尘防爆', 'ACTIVITY'),
  matter('activity.confined-space', '有限空间作业', 'ACTIVITY'),
  matter('activity.ammonia', '涉氨制冷', 'ACTIVITY'),
  matter('sector.light-industry', '轻工', 'SECTOR'),
  matter('sector.hazchem.storage', '危化品储存', 'SECTOR'),
  matter('sector.construction.building', '房屋建筑施工', 'SECTOR'),
  matter('sector.forestry.products', '林产品加工', 'SECTOR'),
  matter('place.market', '商品交易市场', 'PLACE'),
  matter('place.school', '学校与幼儿园', 'PLACE'),
  matter('equipment.special.boiler', '锅炉', 'EQUIPMENT'),
  matter('function.fire.electrical', '电气火灾防范', 'FUNCTION'),
];

const enterprise = (id: string, name: string, uscc: string, place: string, gbt4754: string, traits: string[]): EnterpriseRow => ({
  id, name, uscc, division: place, gbt4754, traits, matters: ['function.fire.electrical'], employees: 86,
  address: '工业路中段北侧', longitude: 117.55, latitude: 34.533, version: 1,
});
export const enterprises: EnterpriseRow[] = [
  enterprise('ent-luyuan-muye', '枣庄绿源木业有限公司', '91370405MA3C0000X1', '370405101201', '2021', ['DUST_EXPLOSION', 'SPECIAL_EQUIPMENT']),
  enterprise('ent-yunhe-huagong', '台儿庄运河化工有限公司', '91370405MA3C0001X2', '370405104', '2614', ['TWO_KEY_ONE_MAJOR', 'CONFINED_SPACE']),
  enterprise('ent-xinfa-lengku', '鑫发冷链物流有限公司', '91370405MA3C0002X3', '370405103', '5930', ['AMMONIA_REFRIGERATION']),
  enterprise('ent-hongda-jianshe', '宏达建设工程有限公司', '91370405MA3C0003X4', '370405001', '4720', []),
  enterprise('ent-nigou-shichang', '泥沟农贸市场管理有限公司', '91370405MA3C0004X5', '370405102', '7221', []),
];

const body = (id: string, name: string, kind = 'DEPARTMENT'): Organisation => ({ id, name, kind });
export const organisations: Organisation[] = [
  body('anjianju', '区安监局'), body('zhujianju', '区住建局'), body('shichangju', '区市场监管局'), body('gonganju', '区公安分局'),
  body('anweiban', '区安委会办公室', 'SAFETY_OFFICE'), body('zhangshanzi', '张山子镇人民政府', 'GOVERNMENT'),
];

const document = '台政发〔2016〕10号';
const line = (organisationId: string, organisationName: string, role: DutyRole, rule: string, ruleText: string, clause: string, more: Partial<ResponsibilityLine> = {}): ResponsibilityLine =>
  ({ organisationId, organisationName, role, rule, ruleText, document, clause, verified: true, ...more });

export function responsibility(matterCode: string, divisionCode: string): ResponsibilityAnswer {
  const found = matters.find((one) => one.code === matterCode) ?? matters[0]!;
  const place = divisions.find((one) => one.code === divisionCode) ?? divisions[5]!;
  const lead = line('anjianju', '区安监局', 'INDUSTRY', 'INDUSTRY_DUTY', '冶金、建材、轻工等工贸行业由安监局监督检查', '四(二)2(5)', { level: 'DISTRICT' });
  const conflict = matterCode === 'place.market';
  const gap = matterCode === 'sector.forestry.products';
  return {
    asOf: at(0).slice(0, 10),
    matter: { code: found.code, name: found.name },
    division: { code: place.code, name: place.name },
    outcome: gap ? 'GAP' : conflict ? 'CONFLICT' : 'LEAD',
    lead: gap || conflict ? null : lead,
    leads: conflict ? [lead, line('shichangju', '区市场监管局', 'INDUSTRY', 'INDUSTRY_DUTY', '规范商品交易市场经营秩序', '四(二)31(2)', { level: 'DISTRICT' })] : [],
    others: [
      line('gonganju', '区公安分局', 'SPECIAL', 'INDUSTRY_DUTY', '消防安全监督管理', '四(二)10(2)', { level: 'DISTRICT' }),
      line('shichangju', '区市场监管局', 'SPECIAL', 'INDUSTRY_DUTY', '特种设备安全监督管理', '四(二)31(4)', { level: 'DISTRICT' }),
      line('jingxinju', '区经信局', 'COMPREHENSIVE', 'INDUSTRY_DUTY', '工业安全生产综合管理', '四(二)5(1)', { level: 'DISTRICT' }),
    ],
    territorial: [
      line('cun-zhangshanzi', '张山子村村民委员会', 'TERRITORIAL', 'TERRITORIAL', '对本村生产经营单位日常巡查并报告', '三(二)', { document: '张发〔2020〕47号', level: 'VILLAGE' }),
      line('zhangshanzi', '张山子镇人民政府', 'TERRITORIAL', 'TERRITORIAL', '本区域安全生产监督检查', '三(一)', { level: 'TOWN' }),
    ],
    committee: line('zwh-gongmao', '工贸行业专业委员会', 'LEADERSHIP', 'INDUSTRY_DUTY', '统筹工贸行业专项治理', '二(三)', { verified: false, level: 'DISTRICT' }),
    leaders: [
      line('qu', '台儿庄区人民政府', 'LEADERSHIP', 'ONE_POST_TWO_DUTIES', '全区安全生产第一责任人', '二(一)1', { postName: '区长', responsibility: 'PRIMARY', level: 'DISTRICT' }),
      line('qu', '台儿庄区人民政府', 'LEADERSHIP', 'ONE_POST_TWO_DUTIES', '分管安全生产', '二(二)1', { postName: '分管安全副区长', responsibility: 'IMPORTANT', level: 'DISTRICT' }),
      line('zhangshanzi', '张山子镇人民政府', 'LEADERSHIP', 'ONE_POST_TWO_DUTIES', '本辖区安全生产第一责任人', '二(二)', { document: '张发〔2020〕47号', postName: '镇长', responsibility: 'PRIMARY', level: 'TOWN' }),
    ],
    notes: gap ? ['林产品加工在册企业暂无行业牵头依据，由安委会明确。'] : [],
  };
}

function deadline(id: string, name: string, documentName: string, clause: string, armed: number, due: number, more: Partial<Deadline> = {}): Deadline {
  return {
    id, clockId: id, name, basis: { document: documentName, clause }, verified: true, state: 'ARMED',
    armedAt: at(armed), dueAt: at(due), remindAt: null, metAt: null, missedAt: null, paused: false, ...more,
  };
}

interface Sketch {
  title: string;
  matterCode: string;
  enterpriseIndex: number | null;
  divisionCode: string;
  state: HazardState;
  grade: Grade | null;
  dueIn: number;
  handler: [string, string];
}

const sketches: Sketch[] = [
  { title: '砂光车间除尘管道积尘超过 3 毫米，未按周清理', matterCode: 'activity.dust-explosion', enterpriseIndex: 0, divisionCode: '370405101201', state: 'REPORTED', grade: null, dueIn: 5, handler: ['anjianju', '区安监局'] },
  { title: '除尘系统未设置泄爆、隔爆装置', matterCode: 'activity.dust-explosion', enterpriseIndex: 0, divisionCode: '370405101201', state: 'PLANNING', grade: 'MAJOR', dueIn: -31, handler: ['anjianju', '区安监局'] },
  { title: '污水池清淤作业未办理有限空间作业审批', matterCode: 'activity.confined-space', enterpriseIndex: 1, divisionCode: '370405104', state: 'RECTIFYING', grade: 'MAJOR', dueIn: 60, handler: ['anjianju', '区安监局'] },
  { title: '液氨储罐区气体报警探头失效', matterCode: 'activity.ammonia', enterpriseIndex: 2, divisionCode: '370405103', state: 'ACCEPTANCE', grade: 'MAJOR', dueIn: 20, handler: ['anjianju', '区安监局'] },
  { title: '三号楼深基坑临边防护缺失', matterCode: 'sector.construction.building', enterpriseIndex: 3, divisionCode: '370405001', state: 'RECTIFYING', grade: 'GENERAL', dueIn: -7, handler: ['zhujianju', '区住建局'] },
  { title: '市场内电气线路私拉乱接，配电箱无盖', matterCode: 'function.fire.electrical', enterpriseIndex: 4, divisionCode: '370405102', state: 'TRANSFERRING', grade: null, dueIn: 40, handler: ['shichangju', '区市场监管局'] },
  { title: '锅炉压力表超期未检', matterCode: 'equipment.special.boiler', enterpriseIndex: 0, divisionCode: '370405101201', state: 'RECTIFYING', grade: 'GENERAL', dueIn: 200, handler: ['shichangju', '区市场监管局'] },
  { title: '幼儿园疏散通道堆放杂物', matterCode: 'place.school', enterpriseIndex: null, divisionCode: '370405101202', state: 'GRADED', grade: 'GENERAL', dueIn: 14, handler: ['jiaoyuju', '区教育局'] },
  { title: '原料库消防栓水压不足', matterCode: 'sector.light-industry', enterpriseIndex: 0, divisionCode: '370405101201', state: 'SENT_BACK', grade: null, dueIn: 68, handler: ['anjianju', '区安监局'] },
  { title: '配电室应急照明损坏', matterCode: 'function.fire.electrical', enterpriseIndex: 0, divisionCode: '370405101201', state: 'WRITTEN_OFF', grade: 'GENERAL', dueIn: -90, handler: ['anjianju', '区安监局'] },
  { title: '砂光机除尘系统无泄爆、隔爆装置', matterCode: 'activity.dust-explosion', enterpriseIndex: 0, divisionCode: '370405101201', state: 'WRITTEN_OFF', grade: 'MAJOR', dueIn: -200, handler: ['anjianju', '区安监局'] },
];

export const REPORTER = { username: 'qiye', name: '企业填报员', postName: '安全员', organisationName: '枣庄绿源木业有限公司' };
export const SUPERVISOR = { username: 'jianguan', name: '监管人员', postName: '执法科科员', organisationName: '区安监局' };
export const signed = (hours: number, person: Omit<Signature, 'at'>): Signature => ({ ...person, at: at(hours) });

function evidence(name: string) {
  return { id: `evidence-${name}`, name: `${name}.jpg`, mediaType: 'image/jpeg', size: 812_345 };
}

export function build(sketch: Sketch, index: number): HazardDetail {
  const owner = sketch.enterpriseIndex === null ? null : enterprises[sketch.enterpriseIndex]!;
  const place = divisions.find((one) => one.code === sketch.divisionCode)!;
  const ordered = ['PLANNING', 'RECTIFYING', 'ACCEPTANCE', 'WRITTEN_OFF'].includes(sketch.state);
  return {
    id: `hazard-${index + 1}`, number: `YH-370405-20261122-${String(index + 101).padStart(6, '0')}`,
    state: sketch.state, grade: sketch.grade, title: sketch.title,
    description: '现场检查发现，除尘管道弯头处积尘明显，最近一次清理记录为两周前。\n作业人员已停止砂光作业，等待清理。',
    source: sketch.enterpriseIndex === 0 ? 'SELF_INSPECTION' : 'DEPARTMENT_INSPECTION',
    matter: { code: sketch.matterCode, name: matters.find((one) => one.code === sketch.matterCode)!.name },
    enterprise: owner && { id: owner.id, name: owner.name, uscc: owner.uscc },
    division: { code: place.code, name: place.name, path: `/370000/370400/370405/${place.code}/` },
    place: '二车间东侧砂光机旁', longitude: 117.5468, latitude: 34.5321,
    foundAt: at(-50), reportedAt: at(-48),
    reporter: signed(-48, REPORTER),
    handler: { organisationId: sketch.handler[0], name: sketch.handler[1] },
    responsible: responsibility(sketch.matterCode, sketch.divisionCode),
    suggestion: {
      loaded: true, grade: 'MAJOR',
      matched: [{ criterionId: 'gongmao-2023-13-1', standard: '应急管理部令第10号', version: '2023', clause: '第十一条第（一）项', text: '粉尘爆炸危险场所未按规定清理积尘', verified: false }],
    },
    grading: sketch.grade ? { grade: sketch.grade, criteria: [], reason: '现场核对属实。', by: signed(-41, SUPERVISOR) } : null,
    order: ordered ? { demand: '立即停止砂光作业，清理全部积尘；加装泄爆装置后方可恢复。', due: at(sketch.dueIn), stopWork: sketch.grade === 'MAJOR', by: signed(-40, SUPERVISOR) } : null,
    plan: sketch.state === 'RECTIFYING' && sketch.grade === 'MAJOR'
      ? { responsible: '总经理负总责，安全部部长具体负责', measures: '停用水池，完善审批与监护制度，配备检测仪与呼吸器', funds: '36000.00', deadline: at(72).slice(0, 10), contingency: '作业期间专人监护，现场配三脚架与正压呼吸器，异常立即撤人', by: signed(-30, REPORTER), review: { approved: true, reason: '五项齐全，同意实施。', by: signed(-26, SUPERVISOR) } }
      : null,
    progress: ordered && sketch.state !== 'PLANNING' ? [{ text: '管道已全部清理，泄爆片到货待安装。', percent: 60, by: signed(-10, REPORTER), evidenceIds: [] }] : [],
    extensions: [], acceptances: sketch.state === 'ACCEPTANCE' ? [{ statement: '探头已更换并标定，附检定证书。', by: signed(-4, REPORTER) }] : [],
    verifications: [], transfers: sketch.state === 'TRANSFERRING' ? [{ from: { id: 'shichangju', name: '区市场监管局' }, to: { id: 'gonganju', name: '区公安分局' }, reason: '属电气火灾隐患，应由消防监督部门处理。', ruling: false, by: signed(-6, SUPERVISOR) }] : [],
    evidence: sketch.enterpriseIndex === null ? [] : [evidence('jichen-1'), evidence('jichen-2')],
    deadlines: [
      deadline(`d${index}-1`, '隐患核定', '本地办理规定', '第三条', -48, sketch.state === 'REPORTED' ? sketch.dueIn : -24, sketch.state === 'REPORTED' ? { verified: false } : { state: 'MET', metAt: at(-41) }),
      ...(sketch.state === 'REPORTED' ? [] : [deadline(`d${index}-2`, '隐患整改', '安全生产事故隐患排查治理暂行规定', '第十五条', -40, sketch.dueIn, sketch.state === 'WRITTEN_OFF' ? { state: 'MET', metAt: at(-95) } : {})]),
    ],
    actions: [], version: 3,
  };
}

export const hazards: HazardDetail[] = sketches.map(build);

const post = (postId: string, postName: string, organisationId: string, organisationName: string, organisationKind: string, divisionCode: string) =>
  ({ postId, postName, organisationId, organisationName, organisationKind, divisionCode, divisionPath: `/370000/370400/370405/${divisionCode}/` });

export const people: Record<string, Omit<Session, 'serverTime' | 'demo'>> = {
  qiye: { username: 'qiye', name: '企业填报员', roles: ['enterprise-reporter'], posts: [post('p1', '安全员', 'ent-luyuan-muye', '枣庄绿源木业有限公司', 'ENTERPRISE', '370405101201')] },
  qiyefuze: { username: 'qiyefuze', name: '企业负责人', roles: ['enterprise-head'], posts: [post('p6', '总经理', 'ent-luyuan-muye', '枣庄绿源木业有限公司', 'ENTERPRISE', '370405101201')] },
  jianguan: { username: 'jianguan', name: '监管人员', roles: ['supervisor'], posts: [post('p2', '执法科科员', 'anjianju', '台儿庄区安监局', 'DEPARTMENT', '370405'), post('p3', '驻点联络员', 'zhangshanzi', '张山子镇人民政府', 'GOVERNMENT', '370405101')] },
  anweiban: { username: 'anweiban', name: '安委办', roles: ['safety-office'], posts: [post('p4', '安委办主任', 'anweiban', '台儿庄区安委会办公室', 'SAFETY_OFFICE', '370405')] },
  lingdao: { username: 'lingdao', name: '区长', roles: ['leader'], posts: [post('p5', '区长', 'qu', '台儿庄区人民政府', 'GOVERNMENT', '370405')] },
  jiwei: { username: 'jiwei', name: '纪检监察干部', roles: ['discipline'], posts: [post('p7', '室主任', 'jianwei', '台儿庄区监察委员会', 'DEPARTMENT', '370405')] },
  guanliyuan: { username: 'guanliyuan', name: '管理员', roles: ['admin'], posts: [] },
};
