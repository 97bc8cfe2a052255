import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type Problem, ProblemError } from '../api/problem';
import { ProblemAlert } from './ProblemAlert';

const problem = (part: Partial<Problem>) =>
  new ProblemError({ type: 'x', title: '', detail: null, status: 400, errors: [], basis: null, ...part });

describe('ProblemAlert', () => {
  it('shows title, detail, faulty fields and the basis the server gave', () => {
    render(<ProblemAlert error={problem({
      status: 422, title: '治理方案未做到五落实', detail: '缺少资金。',
      errors: [{ field: 'funds', message: '资金未落实：请填写资金' }], basis: { document: '16号令', clause: '第十五条' },
    })} />);
    const alert = screen.getByRole('alert');
    for (const text of ['治理方案未做到五落实', '缺少资金。', '资金未落实：请填写资金', '依据：16号令 第十五条']) {
      expect(alert.textContent).toContain(text);
    }
  });

  it('leaves out what stands at its field already', () => {
    render(<ProblemAlert shownFields={['funds']} error={problem({ title: '有误', errors: [{ field: 'funds', message: '写在字段下' }, { field: 'other', message: '无处可写' }] })} />);
    expect(screen.queryByText('写在字段下')).toBeNull();
    expect(screen.getByText('无处可写')).toBeDefined();
  });

  it.each([
    [{ status: 403 }, '您没有办理这一步的权限'],
    [{ status: 503 }, '后台服务暂时不可用，请稍后再试'],
    [{ status: 418 }, '请求未能完成（418）'],
    [{ status: 0, type: 'duban:network' }, '连接不上服务器'],
  ])('has words of its own for %o', (part, expected) => {
    render(<ProblemAlert error={problem(part)} />);
    expect(screen.getByRole('alert').textContent).toContain(expected);
  });

  it('offers to refresh after somebody else changed it', async () => {
    const refresh = vi.fn();
    render(<ProblemAlert onRefresh={refresh} error={problem({ status: 409, type: 'urn:duban:problem:stale-version' })} />);
    screen.getByRole('button', { name: /刷\s*新/ }).click();
    expect(refresh).toHaveBeenCalledOnce();
    expect(screen.getByRole('alert').textContent).toContain('请刷新后核对最新内容');
  });

  it('renders what the server quotes as text, never as markup', () => {
    const { container } = render(<ProblemAlert error={problem({ title: '<img src=x onerror=alert(1)>' })} />);
    expect(container.querySelector('img')).toBeNull();
  });
});
