import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { request } from '@/shared/api/http';
import type { AuditCheck } from '@/shared/api/portal';
import { useWords } from '@/shared/i18n/useWords';
import { Page, Section } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';

const services = ['hazard', 'incident', 'accountability', 'registry'] as const;

export default function AuditPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('admin.audit.title')} hint={t('admin.audit.hint')}>
      <div className="board-grid">{services.map((service) => <Check key={service} service={service} />)}</div>
    </Page>
  );
}

function Check({ service }: { service: (typeof services)[number] }) {
  const { t } = useTranslation();
  const check = useMutation({ mutationFn: () => request<AuditCheck>(`/api/${service}/audit/verify`) });
  return (
    <Section title={t(`admin.dead.${service}`)}>
      <div className="audit" role="status">
        {check.isPending ? t('admin.audit.verifying') : check.data ? <Result check={check.data} /> : t('admin.audit.notYet')}
      </div>
      <ProblemAlert error={check.error} />
      <Button type="primary" loading={check.isPending} onClick={() => check.mutate()}>{t('admin.audit.verify')}</Button>
    </Section>
  );
}

function Result({ check }: { check: AuditCheck }) {
  const { t } = useTranslation();
  const words = useWords();
  const bad = check.firstBad;
  return (
    <>
      <p className="audit-result" data-valid={check.intact}>
        {check.intact ? <CheckCircleFilled aria-hidden /> : <CloseCircleFilled aria-hidden />}{' '}
        {bad ? t('admin.audit.bad', { row: bad.entryId ?? bad.seq, fault: t(`admin.audit.faults.${bad.fault}`) }) : t('admin.audit.ok')}
      </p>
      <p className="muted">
        {words.clauses([
          t('admin.audit.checked', { count: check.checked }),
          ...(check.unsealed > 0 ? [t('admin.audit.unsealed', { count: check.unsealed })] : []),
        ])}
      </p>
    </>
  );
}
