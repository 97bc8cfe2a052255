import { useTranslation } from 'react-i18next';
import { ChoiceField, EvidenceField, TextField } from '@/features/hazard/steps/fields';
import type { ListingAction, ListingDetail } from '@/shared/api/accountability';
import { type StepForm, withFiles } from './forms';

interface Props {
  matter: ListingDetail;
}

function RemovalFields({ matter }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p className="field-hint">{matter.removableFrom ? t('accountability.listing.removableFrom', { date: matter.removableFrom }) : t('accountability.listing.neverRemovable')}</p>
      <TextField name="grounds" label={t('accountability.step.removalGrounds')} hint={t('accountability.step.removalHint')} />
      <EvidenceField />
    </>
  );
}

function RemovalDecisionFields({ matter }: Props) {
  const { t } = useTranslation();
  const open = matter.removals.find((one) => !one.decided);
  return (
    <>
      {open && <p className="user-text">{open.grounds}</p>}
      <ChoiceField name="granted" label={t('step.decision')} options={[{ value: true, label: t('accountability.listing.grant') }, { value: false, label: t('accountability.listing.refuse') }]} />
      <TextField name="opinion" label={t('accountability.step.removalOpinion')} />
    </>
  );
}

function RestoringFields() {
  const { t } = useTranslation();
  return <TextField name="reason" label={t('accountability.step.restoreReason')} hint={t('step.reasonHint')} />;
}

function LiftingFields() {
  const { t } = useTranslation();
  return <TextField name="reason" label={t('accountability.step.liftReason')} hint={t('step.reasonHint')} />;
}

export const listingForms: Record<ListingAction, StepForm<ListingDetail>> = {
  REQUEST_REMOVAL: {
    Fields: RemovalFields,
    path: 'removal-requests',
    names: ['grounds', 'evidenceIds'],
    body: ({ grounds, evidenceIds }) => withFiles({ grounds, evidenceIds }),
  },
  DECIDE_REMOVAL: { Fields: RemovalDecisionFields, path: 'removal-decisions', names: ['granted', 'opinion'] },
  RESTORE: { Fields: RestoringFields, path: 'restorations', names: ['reason'] },
  LIFT: { Fields: LiftingFields, path: 'liftings', names: ['reason'] },
};
