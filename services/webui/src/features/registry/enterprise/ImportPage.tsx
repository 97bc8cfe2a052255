import { CheckCircleFilled, DownloadOutlined, FileExcelOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '@/shared/api/http';
import { useIdempotent } from '@/shared/api/idempotency';
import type { EnterpriseImport } from '@/shared/api/registry';
import { Page, Section } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { ErrorState } from '@/shared/ui/States';
import { LinkButton } from '@/shared/ui/LinkButton';
import { RowErrors } from './RowErrors';

const POLL_MILLIS = 800;

function running(state: EnterpriseImport['state']): boolean {
  return state === 'QUEUED' || state === 'READING' || state === 'APPLYING';
}

export default function ImportPage() {
  const { t } = useTranslation();
  const [id, setId] = useState<string | null>(null);
  return (
    <Page
      title={t('registry.import.title')}
      hint={t('registry.import.hint')}
      extra={<Button icon={<DownloadOutlined aria-hidden />} href="/api/registry/enterprise-imports/template" download>{t('registry.import.template')}</Button>}
    >
      <Section title={t('registry.enterprise.import')}>
        {id ? <Running id={id} onAgain={() => setId(null)} /> : <Choose onStarted={setId} />}
      </Section>
    </Page>
  );
}

function Choose({ onStarted }: { onStarted: (id: string) => void }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [updateKnown, setUpdateKnown] = useState(false);
  const once = useIdempotent();
  const start = useMutation({
    mutationFn: (chosen: File) =>
      once((idempotencyKey) => {
        const form = new FormData();
        form.append('file', chosen, chosen.name);
        form.append('updateKnown', String(updateKnown));
        return request<{ id: string }>('/api/registry/enterprise-imports', { method: 'POST', form, idempotencyKey });
      }),
    onSuccess: (answer) => onStarted(answer.id),
  });
  const wrong = file !== null && !file.name.toLowerCase().endsWith('.xlsx');
  return (
    <div className="import">
      <label className="upload-button upload-excel">
        <input type="file" accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" onChange={(event) => setFile(event.target.files?.[0] ?? null)} />
        <FileExcelOutlined aria-hidden /> {file?.name ?? t('registry.import.choose')}
      </label>
      {wrong && <Alert type="error" showIcon title={t('registry.import.wrongType')} role="alert" />}
      <Checkbox checked={updateKnown} onChange={(event) => setUpdateKnown(event.target.checked)}>{t('registry.import.updateKnown')}</Checkbox>
      <ProblemAlert error={start.error} />
      <Button type="primary" size="large" disabled={!file || wrong} loading={start.isPending} onClick={() => file && start.mutate(file)}>
        {t('registry.import.start')}
      </Button>
    </div>
  );
}

function Running({ id, onAgain }: { id: string; onAgain: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const query = useQuery({
    queryKey: ['import', id],
    queryFn: () => request<EnterpriseImport>(`/api/registry/enterprise-imports/${encodeURIComponent(id)}`),
    refetchInterval: (state) => (state.state.data && !running(state.state.data.state) ? false : POLL_MILLIS),
  });
  const progress = query.data;
  const done = progress !== undefined && !running(progress.state);
  useEffect(() => {
    if (done) void client.invalidateQueries({ queryKey: ['enterprises'] });
  }, [done, client]);
  if (query.isError && !progress) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!progress) return <p role="status">{t('registry.import.running')}</p>;
  if (done) return <Result result={progress} onAgain={onAgain} />;
  return <Rows progress={progress} />;
}

function Rows({ progress }: { progress: EnterpriseImport }) {
  const { t } = useTranslation();
  const { rowsRead: read, rowsTotal: total } = progress;
  const percent = total ? Math.min(100, Math.round((read / total) * 100)) : 0;
  return (
    <div role="status">
      <Progress percent={percent} status="active" aria-label={t('registry.import.running')} />
      <p>{total ? t('registry.import.rows', { read, total }) : t('registry.import.rowsOnly', { read })}</p>
    </div>
  );
}

function Result({ result, onAgain }: { result: EnterpriseImport; onAgain: () => void }) {
  const { t } = useTranslation();
  const bad = result.state !== 'DONE';
  return (
    <div className="import">
      {bad ? (
        <>
          <Alert type="error" showIcon role="alert" title={result.errors.length > 0 ? t('registry.import.failed', { count: result.errors.length }) : t('registry.import.broken')} description={result.message} />
          <RowErrors errors={result.errors} />
        </>
      ) : (
        <p className="import-done" role="status">
          <CheckCircleFilled aria-hidden /> {t('registry.import.succeeded', { count: result.rowsRead })}
        </p>
      )}
      <div className="button-row">
        <Button onClick={onAgain}>{t('registry.import.again')}</Button>
        {!bad && <LinkButton to="/enterprises" type="primary">{t('registry.import.toList')}</LinkButton>}
      </div>
    </div>
  );
}
