import { isoDay } from '@/features/hazard/steps/fields';
import type { InterviewAction, InterviewDetail } from '@/shared/api/accountability';
import { instantOf } from './fields';
import { type StepForm, type Values, withFiles } from './forms';
import { AttendanceFields, CheckFields, FulfilmentFields, MinutesFields, ReceiptFields, SummonsFields } from './InterviewFields';

export const summonsNames = ['number', 'appointedAt', 'place'] as const;

export function summonsBody({ number, appointedAt, place }: Values): Values {
  return { number, appointedAt: instantOf(appointedAt), place: place ?? '' };
}

export const interviewForms: Record<InterviewAction, StepForm<InterviewDetail>> = {
  RECEIVE_SUMMONS: { Fields: ReceiptFields, path: 'receipts', names: [], body: () => ({}) },
  RECORD_ATTENDANCE: {
    Fields: AttendanceFields,
    path: 'attendances',
    names: ['attended', 'people', 'remark'],
    body: ({ attended, people, remark }) => ({ attended, people: people ?? '', remark: remark ?? '' }),
  },
  RESUMMON: { Fields: SummonsFields, path: 'summonses', names: summonsNames, body: summonsBody },
  FILE_MINUTES: {
    Fields: MinutesFields,
    path: 'minutes',
    names: ['content', 'evidenceIds'],
    initial: () => ({ commitments: [{}] }),
    body: ({ content, commitments, evidenceIds }) => ({
      content,
      commitments: ((commitments as Values[] | undefined) ?? []).map(({ text, until }) => ({ text, until: isoDay(until) })),
      evidenceIds: evidenceIds ?? [],
    }),
  },
  FULFIL: {
    Fields: FulfilmentFields,
    path: 'commitments/{target}/reports',
    names: ['result', 'evidenceIds'],
    body: ({ result, evidenceIds }) => withFiles({ result, evidenceIds }),
  },
  CHECK: {
    Fields: CheckFields,
    path: 'commitments/{target}/checks',
    names: ['accepted', 'opinion'],
    body: ({ accepted, opinion }) => ({ accepted, opinion }),
  },
};
