import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { visit } from '@/test/render';

const cardOf = (name: string) => within(screen.getAllByRole('link', { name })[0]!.closest('article')!);

describe('a leader’s own duties', () => {
  it('tell what is due this period, until when, by which clause and with what evidence', async () => {
    visit('/duties/mine', 'lingdao');
    await screen.findByRole('heading', { level: 2, name: '本期待报' });
    const card = cardOf('主持或委托分管副区长召开安全生产办公会议');
    expect(await card.findByText('会议纪要')).toBeDefined();
    expect((await card.findAllByText(/台政发〔2016〕10号 二\(一\)4/)).length).toBeGreaterThan(1);
    expect(card.getByRole('timer').textContent).toMatch(/还剩/);
    expect(card.getByRole('link', { name: /^报送履职材料/ }).getAttribute('href')).toBe('/duties/duty-1?step=FILE');
  });

  it('put what was missed first, to be made up', async () => {
    visit('/duties/mine', 'lingdao');
    await screen.findByRole('heading', { level: 2, name: '逾期未做' });
    const card = cardOf('带队检查安全生产');
    expect(card.getByRole('timer').textContent).toMatch(/已超期/);
    expect(await card.findByRole('link', { name: '补做并报送 带队检查安全生产' })).toBeDefined();
  });

  it('say why evidence was sent back while something is still to be filed', async () => {
    visit('/duties/mine', 'lingdao');
    expect(await screen.findByText('材料被退回：没有签到表，看不出谁参加。')).toBeDefined();
  });

  it('lead to the form in one step', async () => {
    visit('/duties/mine', 'lingdao');
    await userEvent.click(await screen.findByRole('link', { name: '补做并报送 带队检查安全生产' }));
    expect(await screen.findByRole('button', { name: '确认报送履职材料' })).toBeDefined();
  });

  it('tell who has none that there are none', async () => {
    visit('/duties/mine', 'jianguan');
    expect(await screen.findByText('您的岗位没有周期履职事项')).toBeDefined();
    expect(screen.queryByRole('link', { name: '履职情况' })).toBeNull();
  });

  it('stand above the board a leader starts at', async () => {
    visit('/board', 'lingdao');
    expect((await screen.findByText('我的履职：待报 2 项，逾期 1 项')).closest('a')?.getAttribute('href')).toBe('/duties/mine');
  });
});
