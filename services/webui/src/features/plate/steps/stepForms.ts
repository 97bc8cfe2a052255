import type { ComponentType } from 'react';
import { isoDay } from '@/features/hazard/steps/fields';
import { PlanFields, planAsFiled, planElements } from '@/features/hazard/steps/PlanFields';
import { AcceptanceFields, ExtensionDecisionFields, ExtensionFields, PlanReviewFields, ProgressFields } from '@/features/hazard/steps/SmallFields';
import type { PlateAction, PlateDetail, PlateMeasure, ReviewVerdict, Signer } from '@/shared/api/plate';
import { onTheWall } from '@/shared/time/format';
import type { Values } from '@/shared/step/StepDrawer';
import { DecisionFields, EscalationFields, MeasureFields, RaiseFields, RefusalFields } from './DecisionFields';
import { ChannelFields, LiftingFields, NoticeFields, ReceiptFields, RecordFields, ServiceFields } from './NoticeFields';
import { EvaluationFields, ReviewFields } from './ReviewFields';

interface StepForm {
  Fields: ComponentType<{ plate: PlateDetail }>;
  /** The noun under the plate. */
  path: string;
  names: readonly string[];
  initial?: (plate: PlateDetail, me: Signer) => Values;
  body: (values: Values) => Values;
}

const asTyped = (values: Values): Values => values;
const withFiles = (values: Values): Values => ({ ...values, evidenceIds: values.evidenceIds ?? [] });
/** What may be left empty goes as nothing and not as an empty text. */
const orNull = (value: unknown): unknown => value || null;

export const stepForms: Record<PlateAction, StepForm> = {
  DECIDE_LEVEL: {
    Fields: DecisionFields,
    path: 'level-decisions',
    names: ['listed', 'reason'],
    body: (values) => ({ listed: values.listed, reason: orNull(values.reason) }),
  },
  ESCALATE: {
    Fields: EscalationFields,
    path: 'escalations',
    names: ['reason', 'documentNumber'],
    body: (values) => ({ reason: values.reason, documentNumber: orNull(values.documentNumber) }),
  },
  DECIDE_RAISE: {
    Fields: RaiseFields,
    path: 'raise-decisions',
    names: ['raised', 'reason'],
    body: (values) => ({ raised: values.raised, reason: orNull(values.reason) }),
  },
  ISSUE: {
    Fields: NoticeFields,
    path: 'notices',
    names: ['number', 'demands', 'dueDate', 'planDueDate', 'contact', 'lifting'],
    initial: ({ notice }) => (notice ? { demands: notice.demands, lifting: notice.lifting } : {}),
    body: (values) => ({ ...values, dueDate: isoDay(values.dueDate), planDueDate: isoDay(values.planDueDate), lifting: orNull(values.lifting) }),
  },
  SERVE: {
    Fields: ServiceFields,
    path: 'services',
    names: ['method', 'recipient', 'note', 'evidenceIds'],
    initial: () => ({ method: 'DIRECT' }),
    body: (values) => ({ ...withFiles(values), note: orNull(values.note) }),
  },
  RECEIVE: { Fields: ReceiptFields, path: 'receipts', names: ['note'], body: (values) => ({ note: orNull(values.note) }) },
  RECORD: { Fields: RecordFields, path: 'records', names: ['withBody'], body: asTyped },
  PUBLISH: { Fields: ChannelFields, path: 'publications', names: ['channel'], body: asTyped },
  FILE_PLAN: {
    Fields: PlanFields,
    path: 'plans',
    names: planElements,
    initial: ({ plan, hazard }) => planAsFiled(plan ?? hazard.plan),
    body: (values) => ({ ...values, deadline: isoDay(values.deadline) }),
  },
  REVIEW_PLAN: { Fields: PlanReviewFields, path: 'plan-reviews', names: ['approved', 'reason'], body: asTyped },
  REPORT_PROGRESS: {
    Fields: ProgressFields,
    path: 'progress-reports',
    names: ['text', 'percent', 'evidenceIds'],
    initial: ({ progress }) => ({ percent: progress.at(-1)?.percent }),
    body: withFiles,
  },
  REQUEST_EXTENSION: {
    Fields: ExtensionFields,
    path: 'extensions',
    names: ['until', 'reason'],
    body: (values) => ({ ...values, until: isoDay(values.until) }),
  },
  DECIDE_EXTENSION: {
    Fields: ExtensionDecisionFields,
    path: 'extension-decisions',
    names: ['granted', 'until', 'reason'],
    initial: ({ extensions }) => {
      const asked = extensions.findLast((extension) => !extension.decision);
      return asked ? { until: onTheWall(asked.until) } : {};
    },
    body: (values) => ({ ...values, until: values.granted ? isoDay(values.until) : null }),
  },
  SELF_EVALUATE: {
    Fields: EvaluationFields,
    path: 'self-evaluations',
    names: ['evaluator', 'body', 'licence', 'conclusion', 'passed', 'evidenceIds'],
    body: (values) => ({ ...withFiles(values), licence: orNull(values.licence) }),
  },
  REQUEST_ACCEPTANCE: { Fields: AcceptanceFields, path: 'acceptance-requests', names: ['statement', 'evidenceIds'], body: withFiles },
  REVIEW: {
    Fields: ReviewFields,
    path: 'reviews',
    names: ['verdict', 'opinion', 'dueDate', 'evidenceIds'],
    initial: ({ checklist }, me) => ({ checklist: checklist.map((item) => ({ item })), signers: [me, {}] }),
    body: (values) => ({
      ...withFiles(values),
      checklist: (values.checklist as Values[]).map((check) => ({ ...check, remark: orNull(check.remark) })),
      dueDate: (values.verdict as ReviewVerdict) === 'SENT_BACK' ? isoDay(values.dueDate) : null,
    }),
  },
  REFUSE: { Fields: RefusalFields, path: 'refusals', names: ['facts', 'evidenceIds'], body: withFiles },
  DECIDE_MEASURE: {
    Fields: MeasureFields,
    path: 'measures',
    names: ['measure', 'documentNumber', 'reason', 'dueDate'],
    body: (values) => ({ ...values, dueDate: (values.measure as PlateMeasure) === 'STOP_PRODUCTION' ? isoDay(values.dueDate) : null }),
  },
  LIFT: {
    Fields: LiftingFields,
    path: 'liftings',
    names: ['number', 'reason'],
    body: (values) => ({ number: values.number, reason: orNull(values.reason) }),
  },
  PUBLISH_LIFTING: { Fields: ChannelFields, path: 'lifting-publications', names: ['channel'], body: asTyped },
};
