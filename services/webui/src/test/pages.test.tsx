import { screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { server } from './server';
import { visit } from './render';

/** jsdom paints nothing, so contrast is computed in theme.test.ts instead. */
const rules = { 'color-contrast': { enabled: false } };

async function faults(): Promise<string[]> {
  const result = await axe.run(document, { rules });
  return result.violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html).join(' | ')}`);
}

const pages: [string, string, string][] = [
  ['/home', 'qiye', '企业填报员，您好'],
  ['/report', 'qiye', '上报隐患'],
  ['/hazards', 'qiye', '我的隐患'],
  ['/notifications', 'qiye', '通知'],
  ['/hazards/hazard-3', 'jianguan', '污水池清淤作业未办理有限空间作业审批'],
  ['/hazards?state=RECTIFYING', 'jianguan', '隐患查询'],
  ['/inbox', 'jianguan', '待办'],
  ['/enterprises', 'jianguan', '企业名录'],
  ['/enterprises/ent-luyuan-muye', 'jianguan', '枣庄绿源木业有限公司'],
  ['/enterprises/import', 'jianguan', '企业名单 Excel 导入'],
  ['/responsibility?division=370405102&matter=place.market&asOf=2026-11-22', 'jianguan', '谁来负责，为什么'],
  ['/board', 'lingdao', '督办看板'],
  ['/board/items?bucket=OVERDUE', 'lingdao', '督办清单'],
  ['/wall', 'lingdao', '台儿庄区人民政府 督办看板'],
  ['/coverage', 'anweiban', '职责盲区与冲突'],
  ['/clocks', 'anweiban', '时限目录'],
  ['/holidays', 'anweiban', '工作日历'],
  ['/schemes', 'anweiban', '流程方案'],
  ['/admin/dead-letters', 'guanliyuan', '异常消息'],
  ['/admin/processes', 'guanliyuan', '流程异常'],
  ['/admin/audit', 'guanliyuan', '审计核验'],
  ['/admin/integrity', 'guanliyuan', '记录异常'],
  ['/admin/demo', 'guanliyuan', '演示时钟'],
  ['/incidents/report', 'qiye', '事故快报'],
  ['/incidents', 'qiye', '我的事故报告'],
  ['/incidents?late=true', 'lingdao', '事故台账'],
  ['/incidents/incident-1', 'jianguan', '绿源木业砂光车间除尘管道起火'],
  ['/incidents/incident-1?tab=reporting', 'jianguan', '绿源木业砂光车间除尘管道起火'],
  ['/incidents/incident-1?tab=statements', 'qiye', '绿源木业砂光车间除尘管道起火'],
  ['/incidents/incident-3?tab=inquiry', 'jianguan', '宏达工地三号楼深基坑坍塌'],
  ['/incidents/incident-4?tab=gate', 'anweiban', '运河化工污水池清淤中毒窒息'],
  ['/incidents/incident-4?tab=documents', 'anweiban', '运河化工污水池清淤中毒窒息'],
  ['/incidents/statistics', 'lingdao', '事故统计'],
  ['/incidents/targets', 'anweiban', '控制指标'],
  ['/plates', 'lingdao', '挂牌督办'],
  ['/plates', 'qiye', '我单位的挂牌督办'],
  ['/plates/plate-2', 'lingdao', '污水池清淤作业未办理有限空间作业审批'],
  ['/plates/plate-2?tab=work', 'jianguan', '污水池清淤作业未办理有限空间作业审批'],
  ['/plates/plate-3?step=REVIEW', 'jianguan', '液氨储罐区气体报警探头失效'],
  ['/plates/plate-4?tab=review', 'jianguan', '砂光机除尘系统无泄爆、隔爆装置'],
  ['/plates/plate-4?tab=documents', 'qiye', '砂光机除尘系统无泄爆、隔爆装置'],
  ['/plates/plate-4?tab=history', 'lingdao', '砂光机除尘系统无泄爆、隔爆装置'],
  ['/duties/mine', 'lingdao', '我的履职'],
  ['/duties', 'lingdao', '履职情况'],
  ['/duties/list?state=MISSED', 'lingdao', '履职清单'],
  ['/duties/duty-2', 'lingdao', '组织安全生产学习培训'],
  ['/duties/duty-3?step=FILE', 'lingdao', '带队检查安全生产'],
  ['/public', 'qiye', '安全生产信息公示'],
  ['/public?list=penalties', 'qiye', '安全生产信息公示'],
  ['/cases', 'jiwei', '问责案件'],
  ['/cases', 'qiyefuze', '问责告知'],
  ['/cases/case-1', 'anweiban', '枣庄绿源木业有限公司问责案件'],
  ['/cases/case-1', 'qiyefuze', '枣庄绿源木业有限公司问责案件'],
  ['/cases/case-2?tab=notice', 'lingdao', '区住建局问责案件'],
  ['/cases/case-2?tab=measures', 'anweiban', '区住建局问责案件'],
  ['/cases/case-2?tab=history', 'jiwei', '区住建局问责案件'],
  ['/cases/case-1?tab=dossiers', 'anweiban', '枣庄绿源木业有限公司问责案件'],
  ['/cases/case-2?tab=documents', 'jiwei', '区住建局问责案件'],
  ['/cases/case-3?step=INVESTIGATE', 'anweiban', '鑫发冷链物流有限公司问责案件'],
  ['/cases/case-4?step=DECIDE', 'lingdao', '枣庄绿源木业有限公司问责案件'],
  ['/cases/case-1?step=ANSWER', 'qiyefuze', '枣庄绿源木业有限公司问责案件'],
  ['/interviews/interview-1?step=CHECK', 'anweiban', '鑫发冷链物流有限公司约谈'],
  ['/dossiers/dossier-1', 'jiwei', '枣庄绿源木业有限公司问责案件：履职尽责证据卷'],
  ['/signals', 'anweiban', '问责线索'],
  ['/interviews', 'anweiban', '约谈'],
  ['/interviews/interview-1', 'anweiban', '鑫发冷链物流有限公司约谈'],
  ['/interviews/interview-1?tab=documents', 'anweiban', '鑫发冷链物流有限公司约谈'],
  ['/interviews/interview-2', 'qiyefuze', '枣庄绿源木业有限公司约谈'],
  ['/listings', 'lingdao', '一票否决与失信名单'],
  ['/listings/listing-1', 'anweiban', '鑫发冷链物流有限公司列入严重失信主体名单'],
  ['/listings/listing-2', 'lingdao', '区住建局一票否决'],
  ['/nowhere', 'qiye', '没有找到这个页面'],
];

describe('pages', () => {
  it.each(pages)('%s for %s has its heading, its content and no fault that axe finds', async (path, person, heading) => {
    visit(path, person);
    expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeDefined();
    await waitFor(() => expect(screen.queryByText('正在加载…')).toBeNull());
    expect(await faults()).toEqual([]);
  });

  it('every number of the board leads to its list', async () => {
    visit('/board', 'lingdao');
    const cell = await screen.findByRole('link', { name: /^区住建局：已超期 1 项/ });
    expect(cell.getAttribute('href')).toBe(`/board/items?bucket=OVERDUE&organisation=zhujianju&name=${encodeURIComponent('区住建局')}`);
    for (const bucket of ['OVERDUE', 'H24', 'H72', 'LATER', 'OPEN', 'MAJOR']) {
      expect(document.querySelector(`.figures a[href="/board/items?bucket=${bucket}"]`), bucket).not.toBeNull();
    }
  });

  it('a failing list says so and can be tried again', async () => {
    let calls = 0;
    server.use(http.get('/api/inbox', () => {
      calls += 1;
      return calls === 1 ? HttpResponse.json({ title: '不在您的权限范围内' }, { status: 403 }) : HttpResponse.json({ items: [], page: 0, size: 20, total: 0 });
    }));
    visit('/inbox', 'jianguan');
    expect(await screen.findByText('不在您的权限范围内')).toBeDefined();
    screen.getByRole('button', { name: '重试' }).click();
    expect(await screen.findByText('没有待办事项')).toBeDefined();
  });

  it('a hazard out of reach is told in the words of the server', async () => {
    visit('/hazards/unknown', 'jianguan');
    expect(await screen.findByText('没有找到该隐患')).toBeDefined();
  });

  it('tasks, clocks and notices of an incident lead to the incident, those of a hazard to the hazard', async () => {
    visit('/inbox', 'jianguan');
    expect((await screen.findByRole('link', { name: /^办理 SG-/ })).getAttribute('href')).toBe('/incidents/incident-1');
    expect(screen.getAllByRole('link', { name: /^办理 YH-/ })[0]?.getAttribute('href')).toMatch(/^\/hazards\/hazard-/);
  });

  it.each(['/board/items?bucket=H24', '/notifications'])('%s links to the incident', async (path) => {
    visit(path, 'lingdao');
    await waitFor(() => expect(document.querySelector('main a[href="/incidents/incident-1"]')).not.toBeNull());
  });

  it('marks what has not been checked against its text', async () => {
    visit('/hazards/hazard-1', 'jianguan');
    expect((await screen.findAllByText('条款未核对')).length).toBeGreaterThan(0);
  });
});
