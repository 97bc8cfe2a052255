import { http, HttpResponse } from 'msw';
import type { Publication, PublicEntry, PublicKind } from '@/shared/api/publicity';
import { at, divisions, enterprises } from './world';

/** Invented entries, as anybody may read them. */
function entry(kind: PublicKind, number: string, title: string, enterprise: number, hours: number, summary: string, part: Partial<PublicEntry> = {}): PublicEntry {
  const subject = enterprises[enterprise]!;
  const place = divisions.find((one) => one.code === subject.division)!;
  return {
    kind, number, title, subject: subject.name, creditCode: subject.uscc, divisionCode: place.code, divisionName: place.name, publishedAt: at(hours),
    until: null, endedOn: null, summary, ...part,
  };
}

export const published: PublicEntry[] = [
  entry('PLATE', '台安委督〔2026〕3号', '重大事故隐患挂牌督办：除尘系统未设置泄爆、隔爆装置', 0, -48, '挂牌督办中', { until: at(1400).slice(0, 10) }),
  entry('PLATE', '台安委督〔2026〕1号', '重大事故隐患挂牌督办：液氨储罐区气体报警探头失效', 2, -1400, '已摘牌', { until: at(-300).slice(0, 10), endedOn: at(-360).slice(0, 10) }),
  entry('PENALTY', '台应急罚〔2026〕12号', '重大事故隐患行政处罚：污水池清淤作业未办理有限空间作业审批', 1, -90, '行政处罚，罚款 30000.00 元'),
  entry('INCIDENT_RESULT', 'SG-370405-20260311-000004', '运河化工污水池清淤中毒窒息调查处理结果', 1, -2000, '调查报告及批复公布于：区政府网站“重点领域信息公开”栏目'),
  entry('DISCREDIT', '台失信〔2026〕1号', '台儿庄运河化工有限公司列入严重失信主体名单', 1, -700, '瞒报生产安全事故', { until: '2029-10-20' }),
  entry('EXPOSURE', '台安委通〔2026〕5号', '宏达建设工程有限公司公开曝光', 3, -160, '三号楼深基坑临边防护缺失，责令停工后擅自复工。'),
];

const signer = { username: 'anweiban', name: '演示·安委办', postName: '安委办主任', organisationName: '台儿庄区安委会办公室', at: at(-20) };

/** The same as its publishers see it: facts only, worded, withdrawn. */
export const publications: Publication[] = published.slice(2, 5).map((one, index) => ({
  id: `publication-${index + 1}`, kind: one.kind, number: one.number, title: one.title, summary: one.summary, subject: one.subject,
  divisionName: one.divisionName, publishedAt: one.publishedAt,
  wording: index === 1 ? { title: '运河化工中毒窒息事故处理结果', summary: '事故责任已经认定，整改措施正在落实。', by: signer } : null,
  retraction: index === 2 ? { reason: '文书编号有误', by: signer } : null,
}));

const kinds: Record<string, PublicKind> = {
  'plates': 'PLATE', 'penalties': 'PENALTY', 'incident-results': 'INCIDENT_RESULT', 'discredit-list': 'DISCREDIT', 'exposures': 'EXPOSURE',
};

export const publicityHandlers = [
  http.get('/api/accountability/publications', () => HttpResponse.json({ items: publications, page: 0, size: 20, total: publications.length })),
  http.post('/api/accountability/publications/:id/:step', () => HttpResponse.json(publications[1])),
  http.get('/public/api/:list', ({ params, request }) => {
    const { searchParams } = new URL(request.url);
    const found = published.filter((one) => one.kind === kinds[String(params.list)] && one.divisionCode.startsWith(searchParams.get('divisionCode') ?? '')
      && `${one.number}${one.title}${one.subject}`.includes(searchParams.get('q') ?? ''));
    const size = Number(searchParams.get('size') ?? 20);
    const page = Number(searchParams.get('page') ?? 0);
    return HttpResponse.json({ items: found.slice(page * size, page * size + size), page, size, total: found.length });
  }),
];
