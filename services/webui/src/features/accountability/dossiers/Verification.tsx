import { CheckCircleFilled, CloseCircleFilled, SafetyCertificateOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Dossier, DossierVerification } from '@/shared/api/dossier';
import { useSession } from '@/shared/session/session';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { OVERSEERS } from '../shared/useAccountability';
import { useVerification } from './useDossiers';

/** The hashes that seal it, and whether content, records and paper still are what they were. */
export function Verification({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const may = useSession().has(...OVERSEERS);
  const check = useVerification(dossier.id);
  return (
    <div className="verification">
      <dl>
        <div><dt>{t('accountability.dossier.contentHash')}</dt><dd className="hash">{dossier.contentHash}</dd></div>
        <div><dt>{t('accountability.dossier.pdfHash')}</dt><dd className="hash">{dossier.pdfSha256}</dd></div>
      </dl>
      {may && <Button icon={<SafetyCertificateOutlined aria-hidden />} loading={check.isPending} onClick={() => check.mutate()}>{t('accountability.dossier.verify')}</Button>}
      <div aria-live="polite">
        <ProblemAlert error={check.error} />
        {check.data && <Outcome outcome={check.data} />}
      </div>
    </div>
  );
}

const checks = ['contentMatches', 'entriesMatch', 'pdfMatches'] as const;

function Outcome({ outcome }: { outcome: DossierVerification }) {
  const { t } = useTranslation();
  return (
    <>
      <ul className="checks">
        {checks.map((check) => (
          <li key={check} data-good={outcome[check]}>
            {outcome[check] ? <CheckCircleFilled aria-hidden /> : <CloseCircleFilled aria-hidden />}
            {t(`accountability.dossier.checks.${check}.${outcome[check] ? 'yes' : 'no'}`)}
          </li>
        ))}
      </ul>
      {outcome.firstMismatch && <p className="hash">{t('accountability.dossier.mismatch', { hash: outcome.firstMismatch })}</p>}
    </>
  );
}
