import type { ComponentType } from 'react';
import type { Action, HazardDetail } from '@/shared/api/hazard';
import { fromLocalInput, localInput } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { isoDay } from './fields';
import { GradeFields } from './GradeFields';
import {
  CutOffApprovalFields, CutOffExecutionFields, CutOffLiftingFields, PenaltyFields, ResumptionFields, StopWorkFields,
} from './MeasureFields';
import { PlanFields, planAsFiled, planElements } from './PlanFields';
import {
  AcceptanceFields, ExtensionDecisionFields, ExtensionFields, OrderFields, PlanReviewFields, ProgressFields,
  ReasonFields, ResubmitFields, TransferAnswerFields, TransferFields, TransferRulingFields, VerificationFields,
  WriteOffFields,
} from './SmallFields';

type Values = Record<string, unknown>;

interface StepForm {
  Fields: ComponentType<{ hazard: HazardDetail }>;
  names: readonly string[];
  initial?: (hazard: HazardDetail) => Values;
  body: (values: Values) => Values;
}

const asTyped = (values: Values): Values => values;
const withFiles = (values: Values): Values => ({ ...values, evidenceIds: values.evidenceIds ?? [] });

export const stepForms: Record<Action, StepForm> = {
  GRADE: {
    Fields: GradeFields,
    names: ['grade', 'criterionIds', 'reason'],
    initial: ({ suggestion }) => ({
      grade: suggestion?.grade ?? undefined,
      criterionIds: suggestion?.matched.map((criterion) => criterion.criterionId) ?? [],
    }),
    // The criteria are those for a major hazard: a general one rests on none of them.
    body: (values) => ({ ...values, criterionIds: values.grade === 'MAJOR' ? (values.criterionIds ?? []) : [] }),
  },
  ORDER: {
    Fields: OrderFields,
    names: ['demand', 'dueDate', 'stopWork'],
    initial: () => ({ stopWork: false }),
    body: (values) => ({ ...values, dueDate: isoDay(values.dueDate), stopWork: values.stopWork === true }),
  },
  FILE_PLAN: {
    Fields: PlanFields,
    names: planElements,
    initial: ({ plan }) => planAsFiled(plan),
    body: (values) => ({ ...values, deadline: isoDay(values.deadline) }),
  },
  REVIEW_PLAN: { Fields: PlanReviewFields, names: ['approved', 'reason'], body: asTyped },
  REPORT_PROGRESS: { Fields: ProgressFields, names: ['text', 'percent', 'evidenceIds'], body: withFiles },
  REQUEST_EXTENSION: {
    Fields: ExtensionFields,
    names: ['until', 'reason'],
    body: (values) => ({ ...values, until: isoDay(values.until) }),
  },
  DECIDE_EXTENSION: {
    Fields: ExtensionDecisionFields,
    names: ['granted', 'until', 'reason'],
    body: (values) => ({ ...values, until: values.granted ? isoDay(values.until) : null }),
  },
  REQUEST_ACCEPTANCE: { Fields: AcceptanceFields, names: ['statement', 'evidenceIds'], body: withFiles },
  VERIFY: { Fields: VerificationFields, names: ['passed', 'opinion', 'evidenceIds'], body: withFiles },
  WRITE_OFF: { Fields: WriteOffFields, names: ['reason'], body: (values) => ({ reason: values.reason || null }) },
  SEND_BACK: { Fields: ReasonFields, names: ['reason'], body: asTyped },
  RESUBMIT: { Fields: ResubmitFields, names: ['supplement', 'evidenceIds'], body: withFiles },
  TRANSFER: { Fields: TransferFields, names: ['organisationId', 'reason'], body: asTyped },
  ANSWER_TRANSFER: { Fields: TransferAnswerFields, names: ['accepted', 'reason'], body: asTyped },
  RULE_TRANSFER: { Fields: TransferRulingFields, names: ['organisationId', 'reason'], body: asTyped },
  RECORD_PENALTY: {
    Fields: PenaltyFields,
    names: ['documentNumber', 'decidedOn', 'content', 'fine', 'evidenceIds'],
    body: (values) => ({ ...withFiles(values), decidedOn: isoDay(values.decidedOn) }),
  },
  STOP_WORK: { Fields: StopWorkFields, names: ['scope', 'documentNumber', 'evidenceIds'], body: withFiles },
  RESUME_WORK: { Fields: ResumptionFields, names: ['documentNumber', 'application', 'evidenceIds'], body: withFiles },
  APPROVE_CUT_OFF: {
    Fields: CutOffApprovalFields,
    names: ['kind', 'emergency', 'grounds', 'notifiedAt'],
    initial: () => ({ emergency: false, notifiedAt: localInput(serverNow()) }),
    body: (values) => ({ ...values, emergency: values.emergency === true, notifiedAt: fromLocalInput(values.notifiedAt as string) }),
  },
  EXECUTE_CUT_OFF: { Fields: CutOffExecutionFields, names: ['kind', 'executor'], body: asTyped },
  LIFT_CUT_OFF: { Fields: CutOffLiftingFields, names: ['kind', 'reason'], body: asTyped },
};
