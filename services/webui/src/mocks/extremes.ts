import { at, build, enterprises, hazards, REPORTER, signed, SUPERVISOR } from './world';

/** As long as the fields allow: what fits these fits the rest. */
const NAME = '山东省枣庄市台儿庄区运河古城文化旅游与绿色木业循环经济产业园区综合开发建设管理有限责任公司张山子第二分公司';
const TITLE = '二号砂光车间除尘系统主管道及弯头、支管、集尘斗、卸灰阀处积尘普遍超过三毫米且未按周清理，火花探测器失灵，隔爆阀未接信号，现场无人监护，作业人员仍在连续作业，值班记录与现场情况不符，需立即停产处理';
const SENTENCE = '现场检查发现除尘主管道弯头处积尘明显，最近一次清理记录为两周前，火花探测器报警后未联动停机。';
const TEXT = SENTENCE.repeat(Math.ceil(4000 / SENTENCE.length)).slice(0, 4000);

enterprises.push({ ...enterprises[0]!, id: 'ent-long', name: NAME, uscc: '91370405MA3C0009X9', address: `${NAME}院内二号砂光车间东侧` });

const long = build(
  { title: TITLE, matterCode: 'activity.dust-explosion', enterpriseIndex: enterprises.length - 1, divisionCode: '370405101201', state: 'RECTIFYING', grade: 'MAJOR', dueIn: 30, handler: ['anjianju', '台儿庄区安全生产监督管理局（煤炭工业管理局）工贸行业安全生产监督管理科'] },
  hazards.length,
);
hazards.push({
  ...long,
  description: TEXT,
  place: `${NAME}院内二号砂光车间东侧第三台砂光机旁`,
  order: { demand: TEXT, due: at(30), stopWork: true, by: signed(-40, SUPERVISOR) },
  progress: [{ text: TEXT, percent: 35, by: signed(-10, { ...REPORTER, organisationName: NAME }) }],
});
