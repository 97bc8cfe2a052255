import { FilePdfOutlined, FolderAddOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DossierRow } from '@/shared/api/dossier';
import { useSession } from '@/shared/session/session';
import { dateTime } from '@/shared/time/format';
import { Section } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { dossierPath, useCompileDossier, useDossiers } from './useDossiers';

/** Evidence for exemption or blame: each compiled once from the records and kept as it was. */
export function DossiersTab({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const may = useSession().has('safety-office', 'discipline');
  const compile = useCompileDossier(caseId);
  return (
    <Section
      title={t('accountability.dossier.title')}
      hint={t('accountability.dossier.hint')}
      extra={may && <Button type="primary" icon={<FolderAddOutlined aria-hidden />} loading={compile.isPending} onClick={() => compile.mutate()}>{t('accountability.dossier.compile')}</Button>}
    >
      <div aria-live="polite"><ProblemAlert error={compile.error} /></div>
      <Loaded query={useDossiers(caseId)}>
        {(dossiers) => dossiers.length === 0 ? <EmptyState title={t('accountability.dossier.none')} hint={t('accountability.dossier.noneHint')} /> : (
          <ul className="documents">{dossiers.map((dossier) => <li key={dossier.id}><Row dossier={dossier} /></li>)}</ul>
        )}
      </Loaded>
    </Section>
  );
}

function Row({ dossier }: { dossier: DossierRow }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="document-name">
        <Link to={`/dossiers/${encodeURIComponent(dossier.id)}`}><strong>{dossier.number}</strong></Link>
        <span className="muted">{t('accountability.dossier.laid', { time: dateTime(dossier.laidAt), name: dossier.laidBy, count: dossier.entries })}</span>
        <span className="hash">SHA-256 {dossier.pdfSha256}</span>
      </span>
      <Button href={dossierPath(dossier.id, '.pdf')} download icon={<FilePdfOutlined aria-hidden />} aria-label={`${dossier.number} PDF`}>PDF</Button>
    </>
  );
}
