import { useMemo } from 'react';
import type { ProcessView } from '@/shared/api/hazard';

/** Added steps as the drawing marks them; the same list while they are the same, or it would be drawn anew each time. */
export function useStandOut(keys: readonly string[]): ProcessView['activities'] {
  const joined = keys.join(' ');
  return useMemo(
    () => joined.split(' ').filter(Boolean).map((activityId) => ({ activityId, name: '', state: 'ACTIVE' as const, startedAt: null, endedAt: null })),
    [joined],
  );
}
