import type { ComponentType } from 'react';
import type { DutyAction, DutyDetail, FilingRequest } from '@/shared/api/duty';
import { day } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import type { Values } from '@/shared/step/StepDrawer';
import { FileFields } from './FileFields';
import { ReturnFields } from './ReturnFields';

interface StepForm {
  Fields: ComponentType<{ duty: DutyDetail }>;
  path: string;
  names: readonly string[];
  initial: (duty: DutyDetail, target: string | undefined) => Values;
  body: (values: Values) => object;
}

const SEPARATORS = /[,;\n\u3001\uff0c\uff1b]+/;

/** Names as people write them in one line. */
export function namesOf(text: unknown): string[] {
  return typeof text === 'string' ? text.split(SEPARATORS).map((name) => name.trim()).filter(Boolean) : [];
}

/** Today, where today counts for the period. */
function likelyDay({ periodStart, periodEnd, state }: DutyDetail): string | undefined {
  const today = day(serverNow());
  return today >= periodStart && (today <= periodEnd || state === 'MISSED') ? today : undefined;
}

export const stepForms: Record<DutyAction, StepForm> = {
  FILE: {
    Fields: FileFields,
    path: 'filings',
    names: ['kind', 'heldOn', 'summary', 'signers', 'evidenceIds'],
    initial: (duty) => ({ heldOn: likelyDay(duty) }),
    body: ({ kind, heldOn, summary, signers, evidenceIds }) =>
      ({ kind, heldOn, summary, signers: namesOf(signers), evidenceIds: evidenceIds ?? [] }) as FilingRequest,
  },
  RETURN: {
    Fields: ReturnFields,
    path: 'returns',
    names: ['filingId', 'reason'],
    initial: (_duty, target) => (target ? { filingId: target } : {}),
    body: (values) => values,
  },
};
