import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Query, request, withQuery } from '@/shared/api/http';
import type { InboxTask, Page } from '@/shared/api/portal';

export function useInbox(query: Query) {
  return useQuery({
    queryKey: ['inbox', query],
    queryFn: () => request<Page<InboxTask>>(withQuery('/api/inbox', query)),
    placeholderData: (previous) => previous,
  });
}

/** Matters of accountability, whose models name some of their tasks like those of others. */
const accountable: readonly string[] = ['case', 'interview', 'listing'];

/** Tasks of the process are known by their key; of others, and of processes to come, the portal's own name will do. */
export function useTaskName(): (task: InboxTask) => string {
  const { t } = useTranslation();
  return ({ key = '', subjectType, taskName }) => accountable.includes(subjectType ?? '')
    ? t(`accountability.tasks.${key as 'Task_Investigate'}`, { defaultValue: taskName })
    : t(`inbox.tasks.${key as 'Task_ConfirmGrade'}`, { defaultValue: taskName });
}
