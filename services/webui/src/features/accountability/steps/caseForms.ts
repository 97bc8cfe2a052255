import type { CaseAction, CaseDetail, MeasureProposal } from '@/shared/api/accountability';
import { fromLocalInput } from '@/shared/time/format';
import {
  AnswerFields, AppealFields, ClosingFields, DecisionFields, DismissalFields, ExecutionFields, FactFields, InvestigationFields,
  NewSubjectFields, NoticeFields, ReassignmentFields, ReviewFields,
} from './CaseFields';
import { instantOf } from './fields';
import { type StepForm, type Values, withFiles } from './forms';
import { hasMonths } from './measures';
import { subjectNames } from './SubjectFields';

/** The body of a post helps to choose it and goes no further. */
export function factBody({ subjectKind, subjectId, occurredAt, text }: Values): Values {
  return { subjectKind, subjectId, occurredAt: fromLocalInput(occurredAt as string), ...(text === undefined ? {} : { text }) };
}

function measureBody({ subject, kind, text, months }: Partial<MeasureProposal>): Values {
  return { subject, kind, text: text ?? '', months: hasMonths(kind) ? (months ?? null) : null };
}

function decisionBody(values: Values, matter: CaseDetail): Values {
  const told = matter.investigation?.proposals ?? [];
  const rows = (values.measures as (Partial<MeasureProposal> & { taken?: boolean })[] | undefined) ?? [];
  const measures = told.flatMap((proposal, index) =>
    rows[index]?.taken ? [measureBody({ ...proposal, text: rows[index].text ?? '', months: rows[index].months ?? null })] : []);
  return {
    number: values.number, reasons: values.reasons, considered: values.considered ?? '', dismissed: values.dismissed,
    measures: values.dismissed ? [] : measures,
  };
}

export const caseForms: Record<CaseAction, StepForm<CaseDetail>> = {
  ADD_SUBJECT: { Fields: NewSubjectFields, path: 'subjects', names: [...subjectNames, 'occurredAt'], body: factBody },
  ADD_FACT: { Fields: FactFields, path: 'facts', names: [...subjectNames, 'occurredAt', 'text'], body: factBody },
  INVESTIGATE: {
    Fields: InvestigationFields,
    path: 'investigations',
    names: ['findings', 'evidenceIds'],
    initial: ({ subjects }) => ({ proposals: [{ subject: subjects.length === 1 ? subjects[0]!.key : undefined }] }),
    body: (values) => ({
      findings: values.findings,
      proposals: ((values.proposals as Partial<MeasureProposal>[] | undefined) ?? []).map(measureBody),
      evidenceIds: values.evidenceIds ?? [],
    }),
  },
  DISMISS: { Fields: DismissalFields, path: 'dismissals', names: ['reason'] },
  SERVE_NOTICE: { Fields: NoticeFields, path: 'notices', names: ['number', 'content'] },
  ANSWER: {
    Fields: AnswerFields,
    path: 'answers',
    names: ['subject', 'waived', 'text', 'evidenceIds'],
    body: ({ subject, waived, text, evidenceIds }) => withFiles({ subject, waived, text: text ?? '', evidenceIds }),
  },
  DECIDE: {
    Fields: DecisionFields,
    path: 'decisions',
    names: ['number', 'reasons', 'considered', 'dismissed'],
    initial: ({ investigation }) => ({ measures: (investigation?.proposals ?? []).map(({ text, months }) => ({ taken: true, text, months })) }),
    body: decisionBody,
  },
  APPEAL: { Fields: AppealFields, path: 'appeals', names: ['subject', 'grounds'], body: ({ subject, grounds }) => ({ subject, grounds }) },
  REVIEW: { Fields: ReviewFields, path: 'reviews', names: ['revoked', 'reasons'] },
  CARRY_OUT: {
    Fields: ExecutionFields,
    path: 'measures/{target}/executions',
    names: ['document', 'appointedAt', 'place'],
    body: ({ document, appointedAt, place }) => ({ document, ...(appointedAt ? { appointedAt: instantOf(appointedAt), place: place ?? '' } : {}) }),
  },
  CLOSE: { Fields: ClosingFields, path: 'closings', names: ['summary'] },
  REASSIGN: { Fields: ReassignmentFields, path: 'reassignments', names: ['organisationId', 'reason'] },
};
