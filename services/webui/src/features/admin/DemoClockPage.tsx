import { FastForwardOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '@/shared/api/http';
import { useIdempotent } from '@/shared/api/idempotency';
import { useSession } from '@/shared/session/session';
import { dateTime } from '@/shared/time/format';
import { serverNow, synchronise } from '@/shared/time/serverClock';
import { useNow } from '@/shared/time/useNow';
import { spanText } from '@/shared/ui/Countdown';
import { Page, Section } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { EmptyState } from '@/shared/ui/States';

const HOUR = 3600;
const DAY = 24 * HOUR;
const jumps = [['hour', HOUR], ['day', DAY], ['threeDays', 3 * DAY], ['week', 7 * DAY]] as const;

interface DemoClock {
  offsetSeconds: number;
  now: string;
}

const FOLLOW_MILLIS = 1500;

export default function DemoClockPage() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <Page title={t('admin.demo.title')} hint={t('admin.demo.hint')}>
      {session.demo ? <Control /> : <EmptyState title={t('admin.demo.off')} />}
    </Page>
  );
}

function useAdvance() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const once = useIdempotent();
  return useMutation({
    mutationFn: (advanceSeconds: number) =>
      once((idempotencyKey) => request<DemoClock>('/api/registry/demo-clock', { method: 'POST', body: { advanceSeconds }, idempotencyKey })),
    onSuccess: (moved) => {
      synchronise(moved.now);
      client.setQueryData(['demoClock'], moved);
      // The other services learn of it from an event, a moment later.
      setTimeout(() => void client.invalidateQueries(), FOLLOW_MILLIS);
      void message.success(t('admin.demo.done', { time: dateTime(serverNow()) }));
    },
  });
}

function Control() {
  const { t } = useTranslation();
  const now = useNow();
  const [hours, setHours] = useState<number | null>(12);
  const advance = useAdvance();
  const clock = useQuery({ queryKey: ['demoClock'], queryFn: () => request<DemoClock>('/api/registry/demo-clock') });
  const ahead = (clock.data?.offsetSeconds ?? 0) * 1000;
  return (
    <Section title={t('admin.demo.now')}>
      <p className="demo-now">{dateTime(now)}</p>
      <p className="muted">{ahead > 0 ? t('admin.demo.ahead', { span: spanText(ahead, t) }) : t('admin.demo.notAhead')}</p>
      <div className="button-row demo-jumps">
        {jumps.map(([name, seconds]) => (
          <Button key={name} size="large" icon={<FastForwardOutlined aria-hidden />} disabled={advance.isPending} onClick={() => advance.mutate(seconds)}>
            {t(`admin.demo.${name}`)}
          </Button>
        ))}
      </div>
      <div className="button-row">
        <label className="filter">
          <span>{t('admin.demo.custom')}</span>
          <InputNumber min={1} max={24 * 365} precision={0} value={hours} onChange={setHours} />
        </label>
        <Button type="primary" loading={advance.isPending} disabled={!hours} onClick={() => hours && advance.mutate(hours * HOUR)}>{t('admin.demo.go')}</Button>
      </div>
      <ProblemAlert error={advance.error} />
      <p className="field-hint">{t('admin.demo.only')}</p>
    </Section>
  );
}
