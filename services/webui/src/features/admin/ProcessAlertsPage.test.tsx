import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { visit } from '@/test/render';

const card = async (number: string) => {
  const found = (await screen.findByText(number)).closest('li');
  expect(found).not.toBeNull();
  return within(found!);
};

describe('processes that do not go on', () => {
  it('are tried again, moved to a mended version, or noted, each by what is wrong with it', async () => {
    visit('/admin/processes', 'guanliyuan');
    const still = await card('YH37040520261120001');
    expect(still.getByText('登记逾期')).toBeDefined();
    await userEvent.click(still.getByRole('button', { name: '重试' }));
    expect(await still.findByText(/流程仍不能继续/)).toBeDefined();
    await userEvent.click(still.getByRole('button', { name: '更换为最新版流程' }));
    const sure = await screen.findByText('把这件事项换到最新版流程上并重试？');
    await userEvent.click(within(sure.closest('.ant-popconfirm, .ant-popover') as HTMLElement).getByRole('button', { name: '更换为最新版流程' }));
    await waitFor(() => expect(screen.queryByText('YH37040520261120001')).toBeNull());

    const begun = await card('YH37040520261121002');
    expect(begun.queryByRole('button', { name: '更换为最新版流程' })).toBeNull();
    await userEvent.click(begun.getByRole('button', { name: '重试' }));
    expect(await screen.findByText('已安排，几秒内再次尝试')).toBeDefined();

    const step = await card('YH37040520261118003-GP1');
    expect(step.queryByRole('button', { name: '重试' })).toBeNull();
    await userEvent.click(step.getByRole('button', { name: '登记核对情况' }));
    await userEvent.type(await screen.findByLabelText('核对情况'), '流程图已核对');
    await userEvent.click(screen.getByRole('button', { name: /OK|确\s*定/ }));
    await waitFor(() => expect(screen.queryByText('YH37040520261118003-GP1')).toBeNull());
  });
});
