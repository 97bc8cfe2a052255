import dayjs from 'dayjs';
import type { Compliance, DutyCycle, DutyDetail, DutyRow, Filing } from '@/shared/api/duty';
import type { Deadline } from '@/shared/api/hazard';
import type { Person } from '@/shared/api/incident';
import { at, now } from './world';

/** Invented duties: of this period and of those before, kept, missed, made up, handed over in mid-period. */
const MONTHS: Record<DutyCycle, number> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };
const iso = (date: dayjs.Dayjs) => date.format('YYYY-MM-DD');

/** The period that runs, or one `back` before it. */
function span(cycle: DutyCycle, back = 0) {
  const today = dayjs(now());
  const start = today.month(Math.floor(today.month() / MONTHS[cycle]) * MONTHS[cycle]).startOf('month').subtract(back * MONTHS[cycle], 'month');
  const end = start.add(MONTHS[cycle], 'month').subtract(1, 'day');
  return { cycle, periodStart: iso(start), periodEnd: iso(end), dueAt: `${iso(end)}T23:59:59+08:00`, middle: iso(start.add(20, 'day')) };
}

const town = { organisationId: 'zhangshanzi', organisationName: '张山子镇人民政府', divisionCode: '370405101', divisionName: '张山子镇' };
const district = { organisationId: 'qu', organisationName: '台儿庄区人民政府', divisionCode: '370405', divisionName: '台儿庄区' };
const bureau = { organisationId: 'shichangju', organisationName: '区市场监管局', divisionCode: '370405', divisionName: '台儿庄区' };
const head = { ...district, postId: 'p5', postName: '区长', holderName: '区长' };
const mayor = { ...town, postId: 'zz1', postName: '镇长', holderName: '张镇长' };
const secretary = { ...town, organisationId: 'zsz-dangwei', organisationName: '张山子镇党委', postId: 'zz0', postName: '党委书记', holderName: null };
const deputy = { ...bureau, postId: 'sj2', postName: '副局长', holderName: '孙副局长' };

const person = (username: string, name: string, postName: string, organisationName: string, time: string): Person =>
  ({ username, name, postName, organisationId: null, organisationName, at: time });
const office = (time: string) => person('qu-bangongshi', '办公室人员', '办事员', '台儿庄区人民政府', time);
const checker = (time: string) => person('anweiban', '安委办', '安委办主任', '台儿庄区安委会办公室', time);

function filing(id: string, heldOn: string, part: Partial<Filing> = {}): Filing {
  return {
    id, kind: 'MINUTES', heldOn, summary: '听取各镇街汇报，研究第四季度重点任务，部署粉尘涉爆、有限空间专项检查。', signers: ['区长'], evidenceIds: [`file-${id}`],
    by: office(`${heldOn}T17:30:00+08:00`), onBehalf: true, late: false, returned: null, ...part,
  };
}

let count = 0;
function duty(name: string, period: ReturnType<typeof span>, seat: Partial<DutyRow> & { holderName: string | null }, part: Partial<DutyDetail> = {}): DutyDetail {
  count += 1;
  const { middle: _middle, ...dates } = period;
  return {
    ...head, ...seat, ...dates, id: `duty-${count}`, number: `LZ-${dates.periodStart.slice(0, 4)}-${String(count).padStart(6, '0')}`, name, state: 'OPEN', times: 1, filed: 0,
    missedAt: null, doneAt: null, overdueDays: 0, evidence: '会议纪要', basis: { document: '台政发〔2016〕10号', clause: '二(一)4' }, verified: true, version: 1,
    recurringDutyId: `r-${count}`, armedAt: `${dates.periodStart}T00:00:05+08:00`, tenures: [{ holderName: seat.holderName, from: '2024-01-01', to: null, days: 90 }],
    filings: [], actions: [], returnableUntil: null, ...part,
  };
}

const quarter = span('QUARTER');
const lastQuarter = span('QUARTER', 1);
const half = span('HALF_YEAR');
const lastHalf = span('HALF_YEAR', 1);
const year = span('YEAR');
const document47 = (clause: string) => ({ document: '张发〔2020〕47号', clause });

export const duties: DutyDetail[] = [
  duty('主持或委托分管副区长召开安全生产办公会议', quarter, head),
  duty('组织安全生产学习培训', half, head, {
    times: 2, filed: 1, evidence: '培训通知、签到和课件', basis: { document: '本地时限规则（履职事项）', clause: '周期末日' }, verified: false,
    tenures: [{ holderName: '前任区长', from: '2022-03-01', to: half.middle, days: 20 }, { holderName: '区长', from: half.middle, to: null, days: 164 }],
    filings: [
      filing('f1', half.middle, { kind: 'TRAINING', summary: '组织区直部门负责人学习新修订的安全生产法。' }),
      filing('f2', half.periodStart, { kind: 'TRAINING', summary: '观看警示教育片。', returned: { reason: '没有签到表，看不出谁参加。', by: checker(at(-200)) } }),
    ],
    returnableUntil: at(400),
  }),
  duty('带队检查安全生产', lastQuarter, head, {
    state: 'MISSED', missedAt: lastQuarter.dueAt, overdueDays: 57, evidence: '检查记录和问题清单', basis: document47('二(二)3'),
  }),
  duty('主持或委托分管副区长召开安全生产办公会议', lastQuarter, head, {
    state: 'DONE', filed: 1, doneAt: at(-1700), filings: [filing('f3', lastQuarter.middle)],
  }),
  duty('组织安全生产学习培训', lastHalf, head, {
    state: 'MADE_UP', filed: 1, missedAt: lastHalf.dueAt, doneAt: `${half.middle}T10:00:00+08:00`, overdueDays: 20,
    filings: [filing('f4', half.middle, { kind: 'TRAINING', late: true, onBehalf: false })],
  }),
  duty('带队检查安全生产', quarter, mayor, {
    state: 'DONE', filed: 1, doneAt: at(-300), evidence: '检查记录和问题清单', basis: document47('二(二)3'), returnableUntil: at(420),
    filings: [filing('f5', quarter.middle, {
      kind: 'INSPECTION', summary: '检查木业、化工企业 6 家，发现问题 14 条，已移交属地督促整改。', signers: ['张镇长', '安监站工作人员'],
      by: person('zhangzhen', '张镇长', '镇长', '张山子镇人民政府', at(-300)), onBehalf: false,
    })],
  }),
  duty('安全生产工作调研', quarter, secretary, {
    evidence: '调研记录或报告', basis: document47('二(一)2'),
    tenures: [{ holderName: '李书记', from: '2021-05-01', to: quarter.middle, days: 20 }, { holderName: null, from: quarter.middle, to: null, days: 72 }],
  }),
  duty('召集分管行业和单位负责人会议，分析部署安全生产', quarter, deputy, { basis: { document: '台市监〔2016〕3号', clause: '二(一)' } }),
  duty('年初与所分管单位主要负责人签订安全生产目标责任书', year, deputy, {
    state: 'MISSED', missedAt: at(-2000), overdueDays: 83, evidence: '双方签字的目标责任书', basis: { document: '台市监〔2016〕3号', clause: '二(一)' },
  }),
  duty('组织年度安全生产考核', year, { ...town, organisationId: 'zsz-anweihui', organisationName: '张山子镇安委会', postId: null, postName: null, holderName: null }, {
    state: 'WITHDRAWN', evidence: '考核通报和奖惩建议', basis: document47('四(具体)1(4)'),
  }),
];

export function deadlinesOf(one: DutyDetail): Deadline[] {
  const state = { OPEN: 'ARMED', MISSED: 'MISSED', DONE: 'MET', MADE_UP: 'MET', WITHDRAWN: 'CANCELLED' }[one.state];
  return [{
    id: `clock-${one.id}`, clockId: 'leadership.recurring-duty', name: one.name, basis: one.basis, verified: one.verified, state, armedAt: `${one.periodStart}T00:00:00+08:00`,
    dueAt: one.dueAt, remindAt: null, metAt: one.doneAt, missedAt: one.missedAt, paused: false,
  }];
}

export function compliance(rows: DutyRow[]): Compliance {
  const of = (state: DutyRow['state']) => rows.filter((row) => row.state === state).length;
  const [open, done, missed, madeUp] = [of('OPEN'), of('DONE'), of('MISSED'), of('MADE_UP')];
  const settled = done + missed + madeUp;
  return { total: open + settled, open, done, missed, madeUp, onTimeRate: settled === 0 ? null : done / settled };
}
