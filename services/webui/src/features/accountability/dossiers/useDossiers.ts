import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Dossier, DossierRow, DossierVerification } from '@/shared/api/dossier';
import { request } from '@/shared/api/http';
import { useIdempotent } from '@/shared/api/idempotency';
import { useSession } from '@/shared/session/session';
import { ACCOUNTABILITY, matterPath } from '../shared/useAccountability';

export function dossierPath(id: string, tail = ''): string {
  return `${ACCOUNTABILITY}/dossiers/${encodeURIComponent(id)}${tail}`;
}

/** Those of whom the service answers questions about dossiers at all. */
export function useDossierReader(): boolean {
  return useSession().has('supervisor-head', 'safety-office', 'leader', 'discipline');
}

export function useDossiers(caseId: string) {
  return useQuery({
    queryKey: ['accountability', 'dossiers', caseId],
    queryFn: () => request<DossierRow[]>(matterPath('cases', caseId, '/dossiers')),
  });
}

export function useDossier(id: string) {
  return useQuery({ queryKey: ['accountability', 'dossier', id], queryFn: () => request<Dossier>(dossierPath(id)), staleTime: Infinity });
}

export function useCompileDossier(caseId: string) {
  const client = useQueryClient();
  const once = useIdempotent();
  return useMutation({
    mutationFn: () => once((idempotencyKey) => request<Dossier>(matterPath('cases', caseId, '/dossiers'), { method: 'POST', idempotencyKey })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['accountability', 'dossiers', caseId] }),
  });
}

/** Asked for by a person, each time anew: the answer is about this moment. */
export function useVerification(id: string) {
  return useMutation({ mutationFn: () => request<DossierVerification>(dossierPath(id, '/verification')) });
}
