import { ReloadOutlined } from '@ant-design/icons';
import { Alert, Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { useOnline } from '@/shared/live/useOnline';
import { ProblemAlert, problemTitle } from '@/shared/ui/ProblemAlert';
import type { useFiling } from './useFiling';

interface Props {
  filing: ReturnType<typeof useFiling>;
  shownFields: readonly string[];
}

/** Sends the report; after an attempt without an answer it sends the same one again. */
export function SubmitBar({ filing, shownFields }: Props) {
  const { t } = useTranslation();
  if (filing.unanswered) return <Unanswered filing={filing} />;
  return (
    <div className="submit-bar">
      <ProblemAlert error={filing.error} shownFields={shownFields} />
      <Button type="primary" size="large" htmlType="submit" loading={filing.isPending} block>{t('report.send')}</Button>
    </div>
  );
}

function Unanswered({ filing }: { filing: Props['filing'] }) {
  const { t } = useTranslation();
  const online = useOnline();
  return (
    <div className="submit-bar">
      <Alert
        type="warning"
        showIcon
        role="alert"
        className="problem"
        title={filing.error ? problemTitle(problemFrom(filing.error), t) : t('report.draft.unanswered')}
        description={<>{t('report.unanswered.hint')}{!online && <strong> {t('report.unanswered.offline')}</strong>}</>}
      />
      <div className="button-row">
        <Button type="primary" size="large" icon={<ReloadOutlined aria-hidden />} loading={filing.isPending} disabled={false} onClick={filing.sendAgain}>
          {t('report.unanswered.again')}
        </Button>
        <Popconfirm
          title={t('report.unanswered.editSure')}
          okText={t('report.unanswered.editYes')}
          cancelText={t('common.cancel')}
          okButtonProps={{ disabled: false }}
          cancelButtonProps={{ disabled: false }}
          disabled={filing.isPending}
          onConfirm={filing.edit}
        >
          <Button size="large" disabled={filing.isPending}>{t('report.unanswered.edit')}</Button>
        </Popconfirm>
      </div>
    </div>
  );
}
