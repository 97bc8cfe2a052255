import { useQuery } from '@tanstack/react-query';
import { type Query, request, withQuery } from '@/shared/api/http';
import type { Board, BoardItem, Page } from '@/shared/api/portal';

export function useBoard() {
  return useQuery({ queryKey: ['board'], queryFn: () => request<Board>('/api/board'), refetchInterval: 60_000 });
}

export function useBoardItems(query: Query) {
  return useQuery({
    queryKey: ['board', 'items', query],
    queryFn: () => request<Page<BoardItem>>(withQuery('/api/board/items', query)),
    placeholderData: (previous) => previous,
  });
}

export const boardBuckets = ['OVERDUE', 'H24', 'H72', 'LATER', 'OPEN', 'MAJOR', 'PROVISIONAL', 'QUESTIONED'] as const;
export type BoardBucket = (typeof boardBuckets)[number];

export const countOf = { OVERDUE: 'overdue', H24: 'h24', H72: 'h72', LATER: 'later', OPEN: 'open', MAJOR: 'major', PROVISIONAL: 'provisional', QUESTIONED: 'questioned' } as const;

export type Dimension = 'division' | 'organisation' | 'post';

/** Address of the list behind a number of the board. */
export function itemsLink(bucket: BoardBucket, by?: Dimension, key?: string, name?: string): string {
  return withQuery('/board/items', { bucket, ...(by && key ? { [by]: key, name } : {}) });
}
