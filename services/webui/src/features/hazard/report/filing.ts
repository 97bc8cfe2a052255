import type { Dayjs } from 'dayjs';
import type { Source } from '@/shared/api/hazard';
import { withOffset } from '@/shared/time/format';
import { type Answers, given } from '../shared/criteria';

/** What the form holds. */
export interface Filing {
  evidenceIds?: string[];
  enterpriseId?: string;
  divisionCode: string;
  place: string;
  longitude?: number | null;
  latitude?: number | null;
  matterCode: string;
  title: string;
  description: string;
  /** Beijing time on the wall. */
  foundAt: Dayjs;
  source?: Source;
  criteriaAnswers?: Answers;
}

export const filingFields = [
  'evidenceIds', 'enterpriseId', 'divisionCode', 'place', 'longitude', 'latitude', 'matterCode', 'title',
  'description', 'foundAt', 'source', 'criteriaAnswers',
] as const satisfies readonly (keyof Filing)[];

/** An enterprise's own report needs no field for the source; what has no field is not among the form's values. */
export function bodyOf(filing: Filing, source: Source, enterpriseId: string | null) {
  return {
    ...filing,
    source: filing.source ?? source,
    enterpriseId: enterpriseId ?? filing.enterpriseId ?? null,
    longitude: filing.longitude ?? null,
    latitude: filing.latitude ?? null,
    title: filing.title.trim(),
    foundAt: withOffset(filing.foundAt),
    criteriaAnswers: given(filing.criteriaAnswers ?? {}),
    evidenceIds: filing.evidenceIds ?? [],
  };
}

export type FilingBody = ReturnType<typeof bodyOf>;
