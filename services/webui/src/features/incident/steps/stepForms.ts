import type { ComponentType } from 'react';
import { isoDay } from '@/features/hazard/steps/fields';
import type { IncidentAction, IncidentDetail } from '@/shared/api/incident';
import { endOfDay, fromLocalInput, localInput } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import {
  ArchiveFields, ClosureItemFields, EvaluationFields, ItemCompletionFields, SetFilingFields, SetSignatureFields,
} from './ClosureFields';
import { completionOf, textNames, valuesOf } from './content';
import { ContentFields } from './ContentFields';
import {
  AppraisalEndFields, AppraisalFields, DeclarationFields, FormInquiryFields, InquiryExtensionDecisionFields,
  InquiryExtensionFields, InquiryReportFields, MemberFields, PlateFields, PlateProgressFields, PublicationFields,
  ReasonOnly, ReplyFields,
} from './InquiryFields';
import { DirectFields } from './DirectFields';
import { FaultDecisionFields, GradeFields, MergeFields, SuspicionFields } from './JudgeFields';
import { ArrivalFields, NoticeFields, NoticeReceiptFields, ReceiveFields, RelayFields } from './RelayFields';
import { figureNames } from '../shared/words';

export type Values = Record<string, unknown>;

interface StepForm {
  Fields: ComponentType<{ incident: IncidentDetail }>;
  /** The noun under the incident; `{target}` is the one chosen in the form. */
  path: string;
  names: readonly string[];
  initial?: (incident: IncidentDetail) => Values;
  body?: (values: Values, incident: IncidentDetail) => Values;
}

const withFiles = (values: Values): Values => ({ ...values, evidenceIds: values.evidenceIds ?? [] });
const dueOf = (value: unknown): string | undefined => {
  const chosen = isoDay(value);
  return chosen ? endOfDay(chosen) : undefined;
};

const said = (path: string): StepForm => ({
  Fields: ContentFields,
  path,
  names: [...textNames, ...figureNames, 'lossYuan', 'danger', 'reason', 'evidenceIds'],
  initial: valuesOf,
  body: (values, incident) => ({ ...completionOf(values, incident) }),
});

export const stepForms: Record<IncidentAction, StepForm> = {
  COMPLETE: said('completions'),
  FOLLOW_UP: said('follow-ups'),
  SUPPLEMENT: said('supplements'),
  RECEIVE: { Fields: ReceiveFields, path: 'receipts', names: ['level'] },
  RELAY: { Fields: RelayFields, path: 'relays', names: ['from', 'to', 'skipReason', 'externalReceipt', 'note'] },
  REPORT_DIRECTLY: {
    Fields: DirectFields,
    path: 'direct-reports',
    names: ['target', 'calledAt', 'answeredBy', 'note'],
    initial: () => ({ calledAt: localInput(serverNow()) }),
    body: ({ target, ...values }, incident) => {
      const one = incident.directReports?.find(({ id }) => id === target);
      return { ...values, from: one?.from ?? null, to: one?.to, calledAt: fromLocalInput(values.calledAt as string) };
    },
  },
  SEND_NOTICE: { Fields: NoticeFields, path: 'notices', names: ['level', 'recipients'] },
  RECEIPT_NOTICE: { Fields: NoticeReceiptFields, path: 'notices/{target}/receipts', names: [] },
  RECORD_ARRIVAL: {
    Fields: ArrivalFields,
    path: 'arrivals',
    names: ['postId', 'arrivedAt', 'note'],
    initial: () => ({ arrivedAt: localInput(serverNow()) }),
    body: (values) => ({ ...values, arrivedAt: fromLocalInput(values.arrivedAt as string) }),
  },
  MERGE: { Fields: MergeFields, path: 'merges', names: ['into', 'reason'] },
  SUSPECT_FAULT: { Fields: SuspicionFields, path: 'faults', names: ['kind', 'detail', 'evidenceIds'], body: withFiles },
  DECIDE_FAULT: { Fields: FaultDecisionFields, path: 'faults/{target}/decisions', names: ['confirmed', 'reason', 'evidenceIds'], body: withFiles },
  CONFIRM_GRADE: {
    Fields: GradeFields,
    path: 'grade-confirmations',
    names: ['grade', 'reason'],
    initial: ({ finding }) => ({ grade: finding.grade ?? undefined }),
  },
  FORM_INQUIRY: { Fields: FormInquiryFields, path: 'inquiry', names: ['level', 'deviation', 'reason'], initial: () => ({ deviation: 'NONE' }) },
  ADD_MEMBER: { Fields: MemberFields, path: 'inquiry/members', names: ['name', 'unit', 'role'] },
  DECLARE_CONFLICT: { Fields: DeclarationFields, path: 'inquiry/members/{target}/declarations', names: ['conflict', 'statement'] },
  START_APPRAISAL: { Fields: AppraisalFields, path: 'inquiry/appraisals', names: ['subject', 'institution'] },
  END_APPRAISAL: { Fields: AppraisalEndFields, path: 'inquiry/appraisals/{target}/completions', names: ['result'] },
  REQUEST_INQUIRY_EXTENSION: {
    Fields: InquiryExtensionFields,
    path: 'inquiry/extensions',
    names: ['until', 'reason'],
    body: (values) => ({ ...values, until: dueOf(values.until) }),
  },
  DECIDE_INQUIRY_EXTENSION: { Fields: InquiryExtensionDecisionFields, path: 'inquiry/extensions/{target}/decisions', names: ['granted', 'opinion'] },
  FILE_INQUIRY_REPORT: {
    Fields: InquiryReportFields,
    path: 'inquiry/reports',
    names: ['responsible', 'directCause', 'indirectCause', 'suggestions', 'evidenceIds'],
    initial: () => ({ items: [{}] }),
    body: (values) => ({
      ...withFiles(values),
      items: ((values.items as Values[] | undefined) ?? []).map((item) => ({ ...item, dueAt: dueOf(item.dueAt) })),
    }),
  },
  REPLY: { Fields: ReplyFields, path: 'inquiry/replies', names: ['opinion', 'number'] },
  PUBLISH: { Fields: PublicationFields, path: 'inquiry/publications', names: ['where'] },
  ISSUE_PLATE: { Fields: PlateFields, path: 'inquiry/plates', names: ['demands', 'number'] },
  REPORT_PLATE_PROGRESS: { Fields: PlateProgressFields, path: 'inquiry/plates/progress', names: ['text'] },
  LIFT_PLATE: { Fields: ReasonOnly, path: 'inquiry/plates/liftings', names: ['reason'] },
  ADD_CLOSURE_ITEM: {
    Fields: ClosureItemFields,
    path: 'closure/items',
    names: ['set', 'text', 'organisationId', 'dueAt'],
    body: (values) => ({ ...values, dueAt: dueOf(values.dueAt) }),
  },
  COMPLETE_CLOSURE_ITEM: { Fields: ItemCompletionFields, path: 'closure/items/{target}/completions', names: ['result', 'evidenceIds'], body: withFiles },
  FILE_EVIDENCE_SET: { Fields: SetFilingFields, path: 'closure/sets/{target}/filings', names: ['summary', 'evidenceIds'], body: withFiles },
  SIGN_EVIDENCE_SET: { Fields: SetSignatureFields, path: 'closure/sets/{target}/signatures', names: ['opinion'] },
  ARCHIVE: { Fields: ArchiveFields, path: 'closure/archivings', names: [] },
  EVALUATE: {
    Fields: EvaluationFields,
    path: 'closure/evaluations',
    names: ['passed', 'opinion', 'published'],
    body: (values) => ({ ...values, published: values.published === true }),
  },
};

/** The field that holds what a row's button points at. */
const pointed: Partial<Record<IncidentAction, string>> = { MERGE: 'into', RECEIVE: 'level', SEND_NOTICE: 'level', RELAY: 'from' };

export function initialOf(action: IncidentAction, incident: IncidentDetail, target: string | undefined): Values {
  const start = stepForms[action].initial?.(incident) ?? {};
  return target === undefined ? start : { ...start, [pointed[action] ?? 'target']: target };
}

export function requestOf(action: IncidentAction, incident: IncidentDetail, values: Values): { path: string; body: Values } {
  const { path, body } = stepForms[action];
  const { target, ...rest } = values;
  // One that names its target in the body, not in the path, is given it.
  const said = path.includes('{target}') || target === undefined ? rest : values;
  return { path: path.replace('{target}', encodeURIComponent(String(target))), body: body ? body(said, incident) : rest };
}
