import type { HazardDetail, HistoryStep } from '@/shared/api/hazard';
import { at, hazards, REPORTER, signed, SUPERVISOR } from './world';

const OFFICE = { username: 'anweiban', name: '安委办', postName: '安委办主任', organisationName: '区安委会办公室' };
const HOUSING = { username: 'zhujian', name: '住建人员', postName: '安监科科员', organisationName: '区住建局' };
const HEAD = { username: 'jianguanzhang', name: '监管负责人', postName: '分管副局长', organisationName: '区安监局' };

/** What both finished hazards end with; the first has seen every kind of step. */
const everyKind: HistoryStep[] = [
  { step: 'TRANSFER_PROPOSED', to: { id: 'zhujianju', name: '区住建局' }, reason: '在建工程，不属本单位职权。', by: signed(-700, SUPERVISOR) },
  { step: 'TRANSFER_ANSWERED', accepted: false, reason: '不是在建工程，厂房已投入使用。', by: signed(-690, HOUSING) },
  { step: 'TRANSFER_RULED', to: { id: 'anjianju', name: '区安监局' }, reason: '厂房已投用，由安监局承办。', by: signed(-680, OFFICE) },
  { step: 'GRADED', grade: 'MAJOR', reason: '除尘系统无泄爆装置，符合判定条款。', by: signed(-670, SUPERVISOR) },
  { step: 'ORDERED', demand: '停用除尘系统，加装泄爆、隔爆装置。', due: at(-200), stopWork: true, by: signed(-660, SUPERVISOR) },
  { step: 'PLAN_FILED', measures: '更换除尘系统', funds: '180000.00', deadline: at(-200).slice(0, 10), by: signed(-640, REPORTER) },
  { step: 'PLAN_REVIEWED', approved: false, reason: '应急措施过于简单。', by: signed(-630, SUPERVISOR) },
  { step: 'PLAN_FILED', measures: '更换除尘系统，增设火花探测与隔爆阀', funds: '236000.00', deadline: at(-200).slice(0, 10), by: signed(-620, REPORTER) },
  { step: 'PLAN_REVIEWED', approved: true, reason: '五项齐全。', by: signed(-610, SUPERVISOR) },
  { step: 'PROGRESS_REPORTED', text: '新除尘系统已到货。', percent: 40, by: signed(-500, REPORTER) },
  { step: 'EXTENSION_REQUESTED', until: at(-100), reason: '隔爆阀供货推迟。', by: signed(-450, REPORTER) },
  { step: 'EXTENSION_DECIDED', granted: false, until: null, reason: '可先安装其余部分。', by: signed(-440, HEAD) },
  { step: 'ACCEPTANCE_REQUESTED', statement: '全部装置已安装。', by: signed(-300, REPORTER) },
  { step: 'VERIFIED', passed: false, opinion: '隔爆阀未接信号。', by: signed(-290, SUPERVISOR) },
  { step: 'EXTENSION_REQUESTED', until: at(-60), reason: '等待调试人员。', by: signed(-250, REPORTER) },
  { step: 'EXTENSION_DECIDED', granted: false, until: null, reason: '已申请验收，延期申请自动撤回', by: signed(-220, REPORTER) },
  { step: 'ACCEPTANCE_REQUESTED', statement: '信号已接通并试动作三次。', by: signed(-220, REPORTER) },
  { step: 'VERIFIED', passed: true, opinion: '现场试动作正常。', by: signed(-210, SUPERVISOR) },
  { step: 'WRITTEN_OFF', reason: '同意销号，恢复生产。', by: signed(-205, HEAD) },
];

const general: HistoryStep[] = [
  { step: 'GRADED', grade: 'GENERAL', reason: '现场核对属实。', by: signed(-240, SUPERVISOR) },
  { step: 'ORDERED', demand: '更换应急照明，逐只测试。', due: at(-90), stopWork: false, by: signed(-238, SUPERVISOR) },
  { step: 'EXTENSION_REQUESTED', until: at(-90), reason: '灯具缺货。', by: signed(-200, REPORTER) },
  { step: 'EXTENSION_DECIDED', granted: true, until: at(-90), reason: '同意，期间增设手持照明。', by: signed(-196, SUPERVISOR) },
  { step: 'ACCEPTANCE_REQUESTED', statement: '已全部更换。', by: signed(-110, REPORTER) },
  { step: 'VERIFIED', passed: true, opinion: '逐只断电测试，正常。', by: signed(-95, SUPERVISOR) },
  { step: 'WRITTEN_OFF', reason: null, by: signed(-95, SUPERVISOR) },
];

const finished: Record<string, HistoryStep[]> = { 'hazard-10': general, 'hazard-11': everyKind };

export function historyOf(hazard: HazardDetail): HistoryStep[] {
  return finished[hazard.id] ?? [
    ...(hazard.grading ? [{ step: 'GRADED', grade: hazard.grading.grade, reason: hazard.grading.reason, by: hazard.grading.by }] : []),
    ...(hazard.order ? [{ step: 'ORDERED', ...hazard.order }] : []),
    ...hazard.progress.map((report) => ({ step: 'PROGRESS_REPORTED', ...report })),
  ];
}

/** The same steps as the hazard's own page shows them. */
for (const hazard of hazards) {
  const steps = finished[hazard.id] ?? [];
  const all = (kind: string) => steps.filter((step) => step.step === kind);
  if (steps.length === 0) continue;
  hazard.extensions = all('EXTENSION_REQUESTED').map((asked, index) => {
    const decision = all('EXTENSION_DECIDED')[index];
    return { until: asked.until ?? '', reason: asked.reason ?? '', by: asked.by, decision: decision ? { granted: decision.granted ?? false, until: decision.until, reason: decision.reason, by: decision.by } : null };
  });
  hazard.acceptances = all('ACCEPTANCE_REQUESTED').map((step) => ({ statement: step.statement ?? '', by: step.by }));
  hazard.verifications = all('VERIFIED').map((step) => ({ passed: step.passed ?? false, opinion: step.opinion ?? '', by: step.by }));
}
