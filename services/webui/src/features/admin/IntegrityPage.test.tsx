import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { visit } from '@/test/render';

describe('records in doubt', () => {
  it('stand on every page of those who answer for them, and of nobody else', async () => {
    visit('/inbox', 'anweiban');
    expect(await screen.findByText(/1 项记录与封存的不一致/)).toBeDefined();
    visit('/inbox', 'jianguan');
    await screen.findAllByText('待办');
    expect(screen.queryAllByText(/1 项记录与封存的不一致/)).toHaveLength(1);
  });

  it('are closed by the safety office with a cause and a reason, not by who keeps the machines', async () => {
    const { unmount } = visit('/admin/integrity', 'guanliyuan');
    await screen.findByText(/记录内容被改动/);
    expect(screen.queryByRole('button', { name: '登记查明的原因' })).toBeNull();
    unmount();

    visit('/admin/integrity', 'anweiban');
    await userEvent.click(await screen.findByRole('button', { name: '登记查明的原因' }));
    await userEvent.click(await screen.findByText('由备份恢复所致'));
    await userEvent.type(await screen.findByLabelText('查明的情况'), '昨夜恢复到九点');
    await userEvent.click(screen.getByRole('button', { name: /OK|确\s*定/ }));
    await waitFor(() => expect(screen.getByText(/由备份恢复所致。昨夜恢复到九点/)).toBeDefined());
    await waitFor(() => expect(screen.queryByText(/项记录与封存的不一致/)).toBeNull());
  });
});
