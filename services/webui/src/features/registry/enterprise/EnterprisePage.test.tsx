import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { server } from '@/test/server';
import { visit } from '@/test/render';

const ADDRESS = '/enterprises/ent-luyuan-muye';

async function pending() {
  const waits = await screen.findByText('待监管单位负责人或安委办确认，确认前不生效');
  return within(waits.closest('li')!);
}

it.each(['qiye', 'qiyefuze'])('leads %s from the menu to the own enterprise', async (person) => {
  visit('/home', person);
  expect((await screen.findByRole('link', { name: '本企业' })).getAttribute('href')).toBe(ADDRESS);
});

it('says who proposed what, when and from which day, and what differs from today', async () => {
  visit(ADDRESS, 'qiyefuze');
  const card = await pending();
  for (const said of [/企业负责人.*qiyefuze/, '2026-12-15', '新增砂光工序', '国民经济行业代码由 2021 改为 2011', '取消风险特征：特种设备']) {
    expect(card.getAllByText(said).length).toBeGreaterThan(0);
  }
  expect(card.getByText('这项变更由您提出，须由他人确认。')).toBeDefined();
  expect(card.queryByRole('button', { name: '确认' })).toBeNull();
  expect(screen.getByText('已有一项变更尚未办结或生效，之后才能再次申请。')).toBeDefined();
});

it('tells who has no button why, and leaves the line out for who has one', async () => {
  const view = visit(ADDRESS, 'qiye');
  expect((await pending()).getByText('您的岗位不能确认，只能查看。')).toBeDefined();
  expect(screen.getByText(/您的岗位不能申请/)).toBeDefined();
  view.unmount();
  visit(ADDRESS, 'anweiban');
  const card = await pending();
  expect(card.getByRole('button', { name: '确认' })).toBeDefined();
  expect(card.queryByText('您的岗位不能确认，只能查看。')).toBeNull();
});

it('says nothing of today about a change that is settled', async () => {
  server.use(http.get('/api/registry/enterprises/:id/classifications', () => HttpResponse.json([{
    id: 'c', enterpriseId: 'ent-luyuan-muye', gbt4754: '2011', traits: [], matters: [], effectiveOn: '2026-01-01', reason: '更正', state: 'REFUSED',
    proposedBy: 'qiyefuze', proposedAt: '2025-12-01T09:00:00+08:00', decidedBy: 'anweiban', decidedAt: '2025-12-02T09:00:00+08:00', decision: '不符合',
  }])));
  visit(ADDRESS, 'qiyefuze');
  expect(await screen.findByRole('button', { name: '申请变更' })).toBeDefined();
  expect(screen.queryByText('与现在相比')).toBeNull();
});
