import { useQueries, useQuery } from '@tanstack/react-query';
import type { Basis } from './problem';
import type { Page } from './portal';
import { request } from './http';

/** The services that keep clocks; each answers for its own. */
export const clockServices = ['hazard', 'incident', 'accountability'] as const;
export type ClockService = (typeof clockServices)[number];

export interface Standing {
  clocksAgree: boolean;
  aheadMillis: number;
  missingYears: number[];
  provisional: number;
}

/** An end that passed, and that a person has to find missed or not. */
export interface OpenQuestion {
  id: string;
  subjectType: string;
  subjectId: string;
  subjectNumber: string;
  subjectTitle: string;
  clockName: string;
  basis: Basis;
  body?: string | null;
  question: string;
  dueAt: string | null;
  doneAt?: string | null;
  stillToDo: boolean;
}

/** What is asked about an end, and what was found, for everybody who sees the clock. */
export interface AskedEnd {
  question: string;
  questionText: string;
  dueAt?: string | null;
  askedAt: string;
  stillToDo: boolean;
  finders: string[];
  answer?: 'MISSED' | 'EXCUSED' | null;
  reason?: string | null;
  evidence?: string | null;
  evidenceIds: string[];
  answeredAt?: string | null;
}

export interface NoticeEntry {
  document: string;
  issuedOn: string;
  note?: string;
  holidays: { name: string; from: string; to: string }[];
  workdays: string[];
}

export interface Preview {
  looked: number;
  more: boolean;
  moved: number;
  first: { subjectNumber: string; subjectTitle: string; clockName: string; dueAt: string; newDueAt: string }[];
}

export const deskPath = (service: ClockService, rest = '') => `/api/${service}/clock-desk${rest}`;

export function useStandings(enabled: boolean): Standing[] {
  const answers = useQueries({
    queries: clockServices.map((service) => ({
      queryKey: ['clockDesk', service, 'standing'],
      queryFn: () => request<Standing>(deskPath(service)),
      enabled,
      refetchInterval: 60_000,
      retry: false,
    })),
  });
  return answers.flatMap((answer) => (answer.data ? [answer.data] : []));
}

export function useQuestions() {
  return useQueries({
    queries: clockServices.map((service) => ({
      queryKey: ['clockDesk', service, 'questions'],
      queryFn: () => request<Page<OpenQuestion>>(deskPath(service, '/questions?size=50')),
    })),
  });
}

export function useAskedEnd(service: ClockService, id: string) {
  return useQuery({
    queryKey: ['clockDesk', service, 'asked', id],
    queryFn: () => request<AskedEnd>(`/api/${service}/clock-questions/${encodeURIComponent(id)}`),
  });
}
