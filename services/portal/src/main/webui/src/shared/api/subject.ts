/** What a task, a clock or a notice is about. Those from before there were incidents name no type: they are hazards. */
export interface Subject {
  subjectType?: string | null;
  hazardId: string;
  hazardNumber: string;
}

const folders: Record<string, string> = { hazard: 'hazards', incident: 'incidents' };

/** The page of the case, whatever kind it is. */
export function subjectLink(subject: Subject): string {
  return `/${folders[subject.subjectType ?? 'hazard'] ?? 'hazards'}/${encodeURIComponent(subject.hazardId)}`;
}
