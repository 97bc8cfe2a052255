import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Clocks } from '@/features/hazard/detail/Clocks';
import { Answer, Part } from '@/features/hazard/shared/Part';
import { PressingClock } from '@/features/hazard/shared/PressingClock';
import { Files } from '@/features/incident/shared/Files';
import { listingActions, type ListingDetail } from '@/shared/api/accountability';
import { useClockName, useClocks } from '@/shared/api/clockNames';
import { EvidenceBase } from '@/shared/evidence/evidenceBase';
import { LoadedPage } from '@/shared/ui/LoadedPage';
import { LongText } from '@/shared/ui/LongText';
import { Facts, Page, Section } from '@/shared/ui/Page';
import { BasisLine } from '@/shared/ui/Tags';
import { useAddress } from '@/shared/ui/useAddress';
import { OfferedSteps } from '@/shared/step/OfferedSteps';
import { SubjectLine } from '../shared/SubjectLine';
import { ListingKindTag, ListingStateTag } from '../shared/tags';
import { ACCOUNTABILITY_EVIDENCE, onMatter, useMatter } from '../shared/useAccountability';
import { listingForms } from '../steps/listingForms';
import { MatterStep } from '../steps/MatterStep';

export default function ListingPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const query = useMatter('listings', id);
  return (
    <LoadedPage title={t('accountability.listing.one')} query={query}>
      {(listing) => <ListingView listing={listing} onRefresh={() => void query.refetch()} />}
    </LoadedPage>
  );
}

function ListingView({ listing, onRefresh }: { listing: ListingDetail; onRefresh: () => void }) {
  const { t } = useTranslation();
  const address = useAddress(listingActions, listing.actions);
  return (
    <EvidenceBase value={ACCOUNTABILITY_EVIDENCE}>
      <Page
        title={listing.title}
        hint={<span className="hazard-line"><span className="number">{listing.number}</span><ListingKindTag kind={listing.kind} /><ListingStateTag state={listing.state} /></span>}
      >
        <div className="detail">
          <aside className="detail-side">
            <PressingClock deadlines={listing.deadlines} />
            <OfferedSteps on={onMatter('listings', listing)} order={listingActions} offered={listing.actions} name={(action) => t(`accountability.steps.${action}`)} onStep={address.openStep} />
          </aside>
          <div className="detail-main">
            <Ground listing={listing} />
            <Removals listing={listing} />
            <Section title={t('accountability.clocks')} hint={t('hazard.detail.clocksHint')}><Clocks service="accountability" deadlines={listing.deadlines} /></Section>
          </div>
        </div>
        {address.step && (
          <MatterStep key={address.step} kind="listings" action={address.step} form={listingForms[address.step]} matter={listing} onClose={address.closeStep} onRefresh={onRefresh} />
        )}
      </Page>
    </EvidenceBase>
  );
}

/** Who, why, by which clause, from when to when, and what it does. */
function Ground({ listing }: { listing: ListingDetail }) {
  const { t } = useTranslation();
  return (
    <Section title={t('accountability.listing.ground')} hint={t(`accountability.standing.effect.${listing.kind}`)}>
      <SubjectLine subject={listing.subject} />
      <Facts
        items={[
          [t('accountability.listing.term'), t('accountability.standing.term', { from: listing.from, until: listing.until })],
          ...(listing.year ? [[t('accountability.listing.yearName'), String(listing.year)] as [string, string]] : []),
          [t('accountability.division'), listing.divisionName],
        ]}
      />
      <LongText text={listing.ground} />
      <BasisLine document={listing.basis.document} clause={listing.basis.clause} />
      {listing.caseId && <p><Link to={`/cases/${encodeURIComponent(listing.caseId)}`}>{t('accountability.listing.ofCase')}</Link></p>}
      {listing.kind === 'DISCREDIT' && (
        <>
          <Rule clockId="discredit.term" name={t('accountability.listing.term')} />
          <p className="removable">{listing.removableFrom ? t('accountability.listing.removableFrom', { date: listing.removableFrom }) : t('accountability.listing.neverRemovable')}</p>
          <Rule clockId="discredit.early-removal" name={t('accountability.listing.earlyRemoval')} />
        </>
      )}
    </Section>
  );
}

/** A term of the catalogue by its name and clause. */
function Rule({ clockId, name }: { clockId: string; name: string }) {
  const nameOf = useClockName();
  const rule = useClocks().data?.find((clock) => clock.id === clockId);
  if (!rule) return null;
  return <p className="listing-rule">{nameOf({ clockId, name })} <BasisLine document={rule.basis.document} clause={rule.basis.clause} verified={rule.verified} /></p>;
}

/** Requests for early removal with what became of them, and what was changed afterwards. */
function Removals({ listing }: { listing: ListingDetail }) {
  const { t } = useTranslation();
  const { removals, restored, lifted } = listing;
  return (
    <Section title={t('accountability.listing.changes')}>
      {removals.length === 0 && !restored && !lifted && <p className="muted">{t('accountability.listing.noChanges')}</p>}
      <ul className="rectification">
        {removals.map((removal) => (
          <li key={removal.asked.at}>
            <Part
              title={t('accountability.listing.removal')}
              by={removal.asked}
              answer={<Answer good={removal.decided ? removal.granted : undefined} yes={t('accountability.listing.granted')} no={t('accountability.listing.refused')} reason={removal.opinion} by={removal.decided ?? undefined} />}
            >
              <LongText text={removal.grounds} />
              <Files ids={removal.evidenceIds} />
            </Part>
          </li>
        ))}
        {restored && <li><Part title={t('accountability.listing.restored')} by={restored.by}><LongText text={restored.reason} /></Part></li>}
        {lifted && <li><Part title={t('accountability.listing.lifted')} by={lifted.by}><LongText text={lifted.reason} /></Part></li>}
      </ul>
    </Section>
  );
}
