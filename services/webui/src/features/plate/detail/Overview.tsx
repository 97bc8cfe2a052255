import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Clocks } from '@/features/hazard/detail/Clocks';
import { SignatureLine } from '@/features/hazard/shared/Part';
import type { PlateDetail, PlateNotice } from '@/shared/api/plate';
import { day } from '@/shared/time/format';
import { LongText } from '@/shared/ui/LongText';
import { Facts, Section } from '@/shared/ui/Page';
import { BasisLine } from '@/shared/ui/Tags';
import { isChecked } from '../shared/checked';
import { LiftingConditions } from '../shared/LiftingConditions';
import { Rounds } from './Rounds';
import { StageLine } from './StageLine';

interface Props {
  plate: PlateDetail;
}

export function Overview({ plate }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Raise plate={plate} />
      <Section title={t('plate.stage')}>
        <StageLine state={plate.state} />
      </Section>
      <NoticeSection plate={plate} />
      {plate.notice && plate.state !== 'ENDED' && (
        <Section title={t('plate.conditions.title')} hint={t('plate.conditions.hint')}>
          <LiftingConditions plate={plate} />
        </Section>
      )}
      <Section title={t('hazard.detail.clocks')} hint={t('hazard.detail.clocksHint')}>
        <Clocks deadlines={plate.deadlines} />
      </Section>
      <HazardSection plate={plate} />
      <Rounds plate={plate} />
    </>
  );
}

/** The level above was asked, and has not taken it over yet. */
function Raise({ plate }: Props) {
  const { t } = useTranslation();
  const { raise } = plate;
  if (!raise) return null;
  return (
    <Alert
      type="info"
      showIcon
      className="block-alert"
      title={t(raise.granted ? 'plate.raiseGranted' : 'plate.raiseAsked', { level: t(`plate.levels.${raise.level}`), office: raise.office.name })}
      description={<><LongText text={raise.reason} /><SignatureLine by={raise.by} /></>}
    />
  );
}

/** The notice in force; before there is one, why it is to be listed. */
function NoticeSection({ plate }: Props) {
  const { t } = useTranslation();
  const { notice, proposal } = plate;
  const { document, clause } = (notice ?? proposal).basis;
  return (
    <Section title={t(notice ? 'plate.notice' : 'plate.proposal')} hint={plate.entered ? t('plate.entered', { level: t(`plate.levels.${plate.level}`), office: plate.office.name }) : undefined}>
      {notice ? <NoticeFacts notice={notice} rectifyBy={plate.rectifyBy} /> : (
        <>
          <Facts items={[[t('plate.level'), t(`plate.levels.${plate.level}`)], [t('plate.office'), plate.office.name], [t('plate.origin'), t(`plate.origins.${plate.origin}`)]]} />
          <LongText text={proposal.reason} />
        </>
      )}
      <BasisLine document={document} clause={clause} verified={isChecked(plate.checked, { document, clause })} />
      <SignatureLine by={(notice ?? proposal).by} />
    </Section>
  );
}

function NoticeFacts({ notice, rectifyBy }: { notice: PlateNotice; rectifyBy: string | null }) {
  const { t } = useTranslation();
  const moved = rectifyBy !== null && day(rectifyBy) !== day(notice.dueAt);
  const long: [string, ReactNode][] = [
    [t('plate.demands'), <LongText key="demands" text={notice.demands} />],
    [t('plate.lifting'), <LongText key="lifting" text={notice.lifting} />],
  ];
  return (
    <>
      <Facts
        items={[
          [t('plate.noticeNumber'), notice.number],
          [t('plate.issuer'), notice.issuer],
          [t('plate.level'), t(`plate.levels.${notice.level}`)],
          [t('plate.rectifyBy'), moved ? t('plate.dueMoved', { date: day(rectifyBy), before: day(notice.dueAt) }) : day(notice.dueAt)],
          [t('plate.planDue'), day(notice.planDueAt)],
          [t('plate.contact'), notice.contact],
        ]}
      />
      <div className="facts-single"><Facts items={long} /></div>
    </>
  );
}

function HazardSection({ plate: { hazard, seat, office } }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('plate.hazard')} extra={<Link to={`/hazards/${encodeURIComponent(hazard.id)}`}>{t('plate.toHazard')}</Link>}>
      <Facts
        items={[
          [t('hazard.number'), hazard.number],
          [t('hazard.state'), t(`hazard.states.${hazard.state}`)],
          [t('hazard.enterprise'), hazard.enterprise?.name ?? t('hazard.noEnterprise')],
          [t('hazard.matter'), hazard.matterName],
          [t('hazard.division'), hazard.divisionName],
          [t('hazard.place'), hazard.place],
          [t('hazard.handler'), hazard.handler?.name ?? t('common.none')],
          [t('plate.office'), [office.name, seat?.name].filter(Boolean).join(' · ')],
        ]}
      />
    </Section>
  );
}
