import { FilePdfOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Dossier } from '@/shared/api/dossier';
import { dateTime } from '@/shared/time/format';
import { LoadedPage } from '@/shared/ui/LoadedPage';
import { Facts, Page, Section } from '@/shared/ui/Page';
import { Entries } from './Entries';
import { PartyView } from './PartyView';
import { dossierPath, useDossier } from './useDossiers';
import { Verification } from './Verification';

export default function DossierPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  return (
    <LoadedPage title={t('accountability.dossier.one')} query={useDossier(id)}>
      {(dossier) => <DossierView dossier={dossier} />}
    </LoadedPage>
  );
}

/** What was owed and what was done, by body and post; whether that is diligence or neglect is for people to decide. */
function DossierView({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  return (
    <Page
      title={t('accountability.dossier.of', { title: dossier.caseTitle })}
      hint={<span className="number">{dossier.number}</span>}
      extra={<Button type="primary" href={dossierPath(dossier.id, '.pdf')} download icon={<FilePdfOutlined aria-hidden />}>{t('accountability.dossier.pdf')}</Button>}
    >
      <Section title={t('accountability.dossier.what')} hint={t('accountability.dossier.judges')}>
        <Facts
          items={[
            [t('accountability.case'), <Link key="case" to={`/cases/${encodeURIComponent(dossier.caseId)}`}>{dossier.caseNumber}</Link>],
            [t('accountability.dossier.asOf'), dateTime(dossier.asOf)],
            [t('accountability.dossier.compiledAt'), dateTime(dossier.compiledAt)],
            [t('accountability.dossier.compiledBy'), dossier.compiledBy],
            [t('accountability.dossier.upTo'), t('accountability.dossier.upToLine', { journal: dossier.journalUpTo, audit: dossier.auditUpTo })],
          ]}
        />
        <Verification dossier={dossier} />
      </Section>
      {dossier.subjects.length > 0 && (
        <Section title={t('accountability.dossier.sources')}>
          <ul className="dossier-sources">
            {dossier.subjects.map((source) => <li key={source.id}><strong>{source.type}</strong> <span className="number">{source.number}</span> {source.title}</li>)}
          </ul>
        </Section>
      )}
      {dossier.parties.map((party) => <PartyView key={`${party.organisationId}:${party.postId ?? ''}`} party={party} />)}
      <Section title={t('accountability.dossier.timeline')} hint={t('accountability.dossier.timelineHint')}>
        <Entries entries={dossier.timeline} label={t('accountability.dossier.timeline')} />
      </Section>
    </Page>
  );
}
