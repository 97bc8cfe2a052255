import { useTranslation } from 'react-i18next';
import { TextField } from '@/features/hazard/steps/fields';
import type { DirectReport, IncidentDetail } from '@/shared/api/incident';
import { useSession } from '@/shared/session/session';
import { Countdown } from '@/shared/ui/Countdown';
import { LineField, MomentField, TargetField } from './fields';

/** Those the person's own body owes; all where the page does not know its bodies by these ids. */
function own(owed: readonly DirectReport[], bodies: readonly string[]): readonly DirectReport[] {
  const mine = owed.filter((one) => one.byId !== null && bodies.includes(one.byId));
  return mine.length > 0 ? mine : owed;
}

/** A call past the chain: which of those that are owed, who took it, and when. */
export function DirectFields({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation();
  const bodies = useSession().posts.map((post) => post.organisationId);
  const owed = (incident.directReports ?? []).filter((one) => one.owed);
  return (
    <>
      <TargetField
        label={t('incident.direct.which')}
        none={t('incident.direct.nothing')}
        options={own(owed, bodies).map((one) => ({
          value: one.id,
          label: t('incident.direct.line', { by: one.byName, to: t(`incident.levels.${one.to}`) }),
          note: one.dueAt && <Countdown clock={{ dueAt: one.dueAt }} showDue />,
        }))}
      />
      <MomentField name="calledAt" label={t('incident.direct.calledAt')} />
      <LineField name="answeredBy" label={t('incident.direct.answeredBy')} hint={t('incident.direct.answeredHint')} max={100} />
      <TextField name="note" label={t('common.optionalField', { what: t('incident.step.note') })} required={false} max={1000} />
    </>
  );
}
