import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm, Segmented, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { request, withQuery } from '@/shared/api/http';
import type { DeadLetter, Page as PageOf } from '@/shared/api/portal';
import { dateTime } from '@/shared/time/format';
import { Facts, Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { EmptyState, Loaded } from '@/shared/ui/States';

const services = ['hazard', 'incident', 'accountability', 'registry'] as const;
type Service = (typeof services)[number];

export default function DeadLettersPage() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const service: Service = services.find((one) => one === parameters.get('service')) ?? 'hazard';
  const page = Math.max(0, Number(parameters.get('page') ?? 1) - 1) || 0;
  const query = useQuery({
    queryKey: ['deadLetters', service, page],
    queryFn: async () => {
      const answer = await request<PageOf<DeadLetter> | DeadLetter[]>(withQuery(`/api/${service}/dead-letters`, { page, size: 20 }));
      return Array.isArray(answer) ? { items: answer, page: 0, size: answer.length, total: answer.length } : answer;
    },
  });
  return (
    <Page title={t('admin.dead.title')} hint={t('admin.dead.hint')}>
      <div className="inbox-tools">
        <Segmented<Service>
          aria-label={t('admin.dead.service')}
          value={service}
          onChange={(next) => setParameters({ service: next })}
          options={services.map((one) => ({ value: one, label: t(`admin.dead.${one}`) }))}
        />
      </div>
      <Loaded query={query}>
        {(letters) => letters.items.length === 0 ? (
          <EmptyState title={t('admin.dead.empty')} hint={t('admin.dead.emptyHint')} />
        ) : (
          <>
            <ul className="cards cards-wide">
              {letters.items.map((letter) => <li key={letter.id}><Letter service={service} letter={letter} /></li>)}
            </ul>
            <Pager page={letters} onChange={(next) => setParameters({ service, page: String(next + 1) })} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Letter({ service, letter }: { service: Service; letter: DeadLetter }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const replay = useMutation({
    mutationFn: () =>
      request<unknown>(`/api/${service}/dead-letters/${encodeURIComponent(letter.id)}/replays`, { method: 'POST' }),
    onSuccess: () => {
      void message.success(t('admin.dead.replayed'));
      void client.invalidateQueries({ queryKey: ['deadLetters'] });
    },
  });
  return (
    <div className="card card-still">
      <span className="card-top">
        <strong>{letter.consumer}</strong>
        {letter.replayedAt && <Tag className="tag" data-tone="green">{t('admin.dead.replayed')}</Tag>}
      </span>
      <Facts
        items={[
          [t('admin.dead.topic'), <span key="topic" className="number">{letter.topic}</span>],
          [t('admin.dead.position'), <span key="position" className="number">{letter.partition} / {letter.offset}</span>],
          [t('admin.dead.failedAt'), dateTime(letter.diedAt)],
        ]}
      />
      <p className="letter-error">{letter.error}</p>
      <ProblemAlert error={replay.error} />
      <Popconfirm title={t('admin.dead.replayConfirm')} onConfirm={() => replay.mutate()} okText={t('admin.dead.replay')} cancelText={t('common.cancel')}>
        <Button loading={replay.isPending}>{t('admin.dead.replay')}</Button>
      </Popconfirm>
    </div>
  );
}
