/** What a task, a clock or a notice is about. Those from before there were incidents name no type: they are hazards. */
export interface Subject {
  subjectType?: string | null;
  hazardId: string;
  hazardNumber: string;
}

const folders: Record<string, string> = {
  hazard: 'hazards', plate: 'plates', incident: 'incidents', case: 'cases', interview: 'interviews', listing: 'listings', duty: 'duties',
};

/** The page of a case of that kind; null where there is none. */
export function linkTo(type: string, id: string): string | null {
  const folder = folders[type];
  return folder ? `/${folder}/${encodeURIComponent(id)}` : null;
}

const services: Record<string, string> = { hazard: 'hazard', plate: 'hazard', incident: 'incident' };

/** Where a task leads: what stands still leads to the page on which it is put right. */
export function taskLink(task: Subject & { key?: string }): string {
  return task.key?.startsWith('Alert_')
    ? `/admin/processes?service=${services[task.subjectType ?? 'hazard'] ?? 'accountability'}`
    : subjectLink(task);
}

/** The page of the case, whatever kind it is. */
export function subjectLink(subject: Subject): string {
  if (subject.subjectType === 'holiday') return `/holidays?year=${encodeURIComponent(subject.hazardId)}`;
  if (subject.subjectType === 'organisation') return `/board/items?organisation=${encodeURIComponent(subject.hazardId)}`;
  if (subject.subjectType === 'integrity-fault') return '/admin/integrity';
  return `/${folders[subject.subjectType ?? 'hazard'] ?? 'hazards'}/${encodeURIComponent(subject.hazardId)}`;
}
