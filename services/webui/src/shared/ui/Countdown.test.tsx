import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { synchronise } from '../time/serverClock';
import { Countdown } from './Countdown';

const START = Date.parse('2026-11-22T09:00:00+08:00');

describe('Countdown', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: START });
    synchronise(new Date(START).toISOString());
  });
  afterEach(() => vi.useRealTimers());

  it('counts down each second and says in words when the time has passed', () => {
    render(<Countdown clock={{ dueAt: '2026-11-22T09:00:05+08:00' }} showDue />);
    expect(screen.getByRole('timer').textContent).toBe('还剩 0 分 5 秒');
    expect(screen.getByText('到期时间 2026-11-22 09:00')).toBeDefined();
    act(() => void vi.advanceTimersByTime(2000));
    expect(screen.getByRole('timer').textContent).toBe('还剩 0 分 3 秒');
    act(() => void vi.advanceTimersByTime(63_000));
    expect(screen.getByRole('timer').textContent).toBe('已超期 1 分 0 秒');
  });

  it('goes by the server, not by a phone whose clock is a day behind', () => {
    synchronise(new Date(START + 24 * 3_600_000).toISOString());
    render(<Countdown clock={{ dueAt: '2026-11-22T12:00:00+08:00' }} />);
    expect(screen.getByRole('timer').textContent).toContain('已超期 21 小时');
  });

  it('tells by a word as well as by colour that it presses', () => {
    render(<Countdown clock={{ dueAt: '2026-11-22T20:00:00+08:00' }} />);
    expect(screen.getByText('即将到期')).toBeDefined();
  });

  it('says when a duty was done, but late', () => {
    render(<Countdown clock={{ dueAt: '2026-11-21T09:00:00+08:00', metAt: '2026-11-21T11:00:00+08:00', state: 'MET' }} />);
    expect(screen.getByText('已完成（超期）')).toBeDefined();
  });
});
