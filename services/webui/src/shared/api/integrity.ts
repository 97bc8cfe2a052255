import { useQuery } from '@tanstack/react-query';
import { request } from './http';
import type { Page } from './portal';

/** A chain or a file that is not what was sealed; open until somebody with the right says what was behind it. */
export interface IntegrityFault {
  id: string;
  about: string;
  kind: 'AUDIT_CHAIN' | 'EVIDENCE';
  subject: string;
  foundBy: string;
  foundAt: string;
  lastAt: string;
  times: number;
  places: { fault: string; seq?: number | null; entry?: number | null }[];
  cause?: Cause | null;
  reason?: string | null;
  explainedBy?: string | null;
  explainedAt?: string | null;
  mine: boolean;
}

export const causes = ['TAMPERING', 'RESTORE', 'TECHNICAL'] as const;
export type Cause = (typeof causes)[number];

export const integrityReaders = ['safety-office', 'discipline', 'admin'] as const;

export function useIntegrityFaults(open: boolean, enabled = true) {
  return useQuery({
    queryKey: ['integrity', open],
    queryFn: () => request<Page<IntegrityFault>>(`/api/integrity-faults?size=50${open ? '&open=true' : ''}`),
    enabled,
    refetchInterval: 60_000,
  });
}
