import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryRouter } from 'react-router';
import { Providers } from '@/app/App';
import { SessionProvider } from '@/shared/session/session';
import { OfferedSteps } from './OfferedSteps';

const order = ['a', 'b', 'c', 'd', 'e', 'f', 'ee'] as const;
type Step = (typeof order)[number];

async function open(offered: Step[], onStep = vi.fn(), beside: Step[] = []) {
  render(
    <Providers>
      <SessionProvider>
        <MemoryRouter>
          <OfferedSteps on={{ address: (noun) => `/api/case/1/${noun}` }} order={order} offered={offered} name={(step) => `办理${step}`} onStep={onStep} beside={beside} />
        </MemoryRouter>
      </SessionProvider>
    </Providers>,
  );
  await screen.findByRole('region', { name: '下一步' });
  return onStep;
}
const names = () => screen.queryAllByRole('button').map((button) => button.textContent);

describe('what is offered next', () => {
  beforeEach(() => localStorage.clear());

  it('is what the server lists, in the order of the work; of many the last wait behind one button', async () => {
    const onStep = await open(['f', 'e', 'd', 'c', 'b', 'a']);
    expect(names()).toEqual(['办理a', '办理b', '办理c', '办理d', '其他事项（2）']);
    await userEvent.click(screen.getByRole('button', { name: '其他事项（2）' }));
    await userEvent.click(screen.getByRole('button', { name: '办理f' }));
    expect(onStep).toHaveBeenCalledWith('f');
  });

  it('says what was begun and not sent, wherever it stands, and of no other step or person', async () => {
    const typed = JSON.stringify({ at: new Date().toISOString(), version: 1, values: { reason: '一' }, files: [] });
    localStorage.setItem('duban.step.qiye./api/case/1/e.LEVEL', typed);
    localStorage.setItem('duban.step.other./api/case/1/a', typed);
    localStorage.setItem('duban.step.qiye./api/case/1/b', '{"nothing": "that a form could show"}');
    await open([...order]);
    expect(names()).toEqual(['办理a', '办理b', '办理c', '办理d', '办理e未提交', '其他事项（2）']);
  });

  it('is no main button where nobody waits for it, and that is said', async () => {
    await open(['e', 'f'], vi.fn(), ['e', 'f']);
    expect(screen.getByText('目前没有需要您办理的事项。')).toBeDefined();
    expect(screen.getByRole('button', { name: '办理e' }).className).not.toContain('primary');
  });

  it('is the main button where somebody waits, whatever may be done beside', async () => {
    await open(['a', 'e'], vi.fn(), ['e']);
    expect(screen.queryByText('目前没有需要您办理的事项。')).toBeNull();
    expect(screen.getByRole('button', { name: '办理a' }).className).toContain('primary');
  });

  it('says so where nothing waits', async () => {
    await open([]);
    expect(screen.getByText('目前没有需要您办理的事项。')).toBeDefined();
  });
});
