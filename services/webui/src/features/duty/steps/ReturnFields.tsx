import { useTranslation } from 'react-i18next';
import { TextField } from '@/features/hazard/steps/fields';
import { TargetField } from '@/features/incident/steps/fields';
import type { DutyDetail } from '@/shared/api/duty';
import { dateTime } from '@/shared/time/format';
import { useSession } from '@/shared/session/session';
import { returnable } from '../shared/filings';

/** Which evidence shows nothing, and why; nobody checks what he filed himself. */
export function ReturnFields({ duty }: { duty: DutyDetail }) {
  const { t } = useTranslation();
  const { username } = useSession();
  return (
    <>
      {duty.returnableUntil && <p className="field-hint">{t('duty.step.returnUntil', { time: dateTime(duty.returnableUntil) })}</p>}
      <TargetField
        name="filingId"
        label={t('duty.step.filing')}
        none={t('duty.step.nothingToReturn')}
        options={returnable(duty, username).map((filing) => ({
          value: filing.id,
          label: `${t(`duty.kinds.${filing.kind}`)} · ${filing.heldOn}`,
          note: filing.summary,
        }))}
      />
      <TextField name="reason" label={t('duty.step.reason')} hint={t('duty.step.reasonHint')} />
    </>
  );
}
