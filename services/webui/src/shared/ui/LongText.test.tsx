import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LongText } from './LongText';

describe('LongText', () => {
  it('folds 4,000 characters away and says how many there are', async () => {
    const { container } = render(<LongText text={'隐'.repeat(3999) + '🔥'} />);
    const text = container.querySelector<HTMLElement>('.user-text')!;
    expect(text.dataset.folded).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: '展开全文（4000 字）', expanded: false }));
    expect(text.dataset.folded).toBe('false');
    await userEvent.click(screen.getByRole('button', { name: '收起', expanded: true }));
    expect(text.dataset.folded).toBe('true');
  });

  it('folds many short lines too, and leaves a short text alone', () => {
    const { container, rerender } = render(<LongText text={'一\n'.repeat(20)} />);
    expect(container.querySelector<HTMLElement>('.user-text')!.dataset.folded).toBe('true');
    rerender(<LongText text="积尘" />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
