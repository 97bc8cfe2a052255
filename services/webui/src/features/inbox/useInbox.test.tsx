import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { InboxTask } from '@/shared/api/portal';
import { useTaskName } from './useInbox';

const task = (part: Partial<InboxTask>): InboxTask => ({ id: 't', hazardId: 'h', hazardNumber: 'N', title: 'T', taskName: '来自服务', divisionName: '', ...part });

describe('the name of a task', () => {
  it.each([
    [{ subjectType: 'plate', key: 'Task_ServeNotice' }, '送达督办通知书'],
    [{ subjectType: 'case', key: 'Task_ServeNotice' }, '送达告知书'],
    [{ subjectType: 'case', key: 'Task_CarryOut' }, '来自服务'],
    [{ subjectType: 'interview', key: 'Task_Check' }, '来自服务'],
    [{}, '来自服务'],
  ])('%o: %s', (part, expected) => {
    const { result } = renderHook(() => useTaskName());
    expect(result.current(task(part))).toBe(expected);
  });
});
