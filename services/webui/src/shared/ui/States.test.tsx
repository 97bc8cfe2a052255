import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Providers } from '@/app/App';
import { ProblemError, SignedOutError } from '../api/problem';
import { ErrorState } from './States';

function failed(Kind: typeof ProblemError, status: number) {
  const again = vi.fn();
  const problem = { type: 'urn:duban:problem:x', title: '不行', status, detail: null, errors: [], basis: null };
  render(<Providers><ErrorState error={new Kind(problem)} onRetry={again} page /></Providers>);
  return again;
}

describe('what failed', () => {
  it('can be tried again', async () => {
    const again = failed(ProblemError, 503);
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(again).toHaveBeenCalledOnce();
  });

  it('leads to the sign-in where it is that which is missing', async () => {
    const again = failed(SignedOutError, 401);
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '重新登录' }));
    expect(again).toHaveBeenCalledOnce();
  });
});
