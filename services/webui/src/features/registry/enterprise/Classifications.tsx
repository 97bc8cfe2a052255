import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, DatePicker, Form, Select, Tag } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '@/shared/api/http';
import { useIdempotent } from '@/shared/api/idempotency';
import type { Classification, EnterpriseRow } from '@/shared/api/registry';
import { useWords } from '@/shared/i18n/useWords';
import { useSession } from '@/shared/session/session';
import { dateTime } from '@/shared/time/format';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Facts, Section } from '@/shared/ui/Page';
import { Loaded } from '@/shared/ui/States';
import { Traits, traitNames } from './Traits';
import { useDifferences } from './useDifferences';
import { Line, Words } from '@/shared/ui/Words';

const path = (id: string) => `/api/registry/enterprises/${encodeURIComponent(id)}/classifications`;
const tones = { PROPOSED: 'amber', CONFIRMED: 'blue', REFUSED: 'red', IN_FORCE: 'green' } as const;

/** What the enterprise is classed as decides who supervises it: it proposes, a supervisor confirms, from a day on. */
export function Classifications({ enterprise }: { enterprise: EnterpriseRow }) {
  const { t } = useTranslation();
  const session = useSession();
  const [proposing, setProposing] = useState(false);
  const query = useQuery({
    queryKey: ['classifications', enterprise.id],
    queryFn: () => request<Classification[]>(path(enterprise.id)),
  });
  const open = query.data?.some((one) => one.state === 'PROPOSED' || one.state === 'CONFIRMED') ?? true;
  const entitled = session.has('enterprise-head', 'supervisor-head', 'safety-office');
  const why = !entitled ? t('registry.classification.whoProposes') : query.data && open ? t('registry.classification.oneAtATime') : null;
  return (
    <Section
      title={t('registry.classification.title')}
      extra={entitled && !open && !proposing && <Button onClick={() => setProposing(true)}>{t('registry.classification.propose')}</Button>}
    >
      {why && <p className="muted">{why}</p>}
      {proposing && <Propose enterprise={enterprise} onDone={() => setProposing(false)} />}
      <Loaded query={query}>
        {(all) => all.length === 0
          ? <p className="muted">{t('registry.classification.none')}</p>
          : <ul className="cards cards-wide">{all.map((one) => <li key={one.id} className="card card-still"><One of={one} enterprise={enterprise} /></li>)}</ul>}
      </Loaded>
    </Section>
  );
}

function One({ of, enterprise }: { of: Classification; enterprise: EnterpriseRow }) {
  const { t } = useTranslation();
  const words = useWords();
  const session = useSession();
  const differences = useDifferences(enterprise, of);
  const own = session.username === of.proposedBy;
  const pending = of.state === 'PROPOSED';
  const open = pending || of.state === 'CONFIRMED';
  const mayDecide = pending && session.has('supervisor-head', 'safety-office') && !own;
  return (
    <>
      <p>
        <Tag className="tag" data-tone={tones[of.state]}>{t(`registry.classification.states.${of.state}`)}</Tag>
        <strong className="number"> {of.gbt4754}</strong> {t('registry.classification.from', { day: of.effectiveOn })}
      </p>
      <Traits traits={of.traits} />
      <Facts
        items={[
          [t('registry.classification.proposedBy'), own ? words.bracketed(session.name, of.proposedBy) : of.proposedBy],
          [t('registry.classification.proposedAt'), dateTime(of.proposedAt)],
          [t('registry.classification.effectiveOn'), of.effectiveOn],
          [t('registry.classification.reason'), of.reason],
          ...(open ? [[t('registry.classification.differs'), differences] as [string, ReactNode]] : []),
        ]}
      />
      {pending && <Alert type="info" showIcon title={t('registry.classification.waits')} description={!mayDecide && t(own ? 'registry.classification.notYours' : 'registry.classification.notYou')} />}
      {of.decision && <p className="muted">{words.labelled(t('registry.classification.opinion'), of.decision)}</p>}
      {mayDecide && <Decide of={of} />}
    </>
  );
}

function useAfter(enterprise: string): () => void {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: ['classifications', enterprise] });
    void client.invalidateQueries({ queryKey: ['enterprise', enterprise] });
  };
}

function Decide({ of }: { of: Classification }) {
  const { t } = useTranslation();
  const after = useAfter(of.enterpriseId);
  const [reason, setReason] = useState('');
  const decide = useMutation({
    mutationFn: (confirmed: boolean) =>
      request(`${path(of.enterpriseId)}/${of.id}/decisions`, { method: 'POST', body: { confirmed, reason } }),
    onSuccess: after,
  });
  const ready = reason.trim() !== '' && !decide.isPending;
  return (
    <div>
      <Words
        aria-label={t('registry.classification.opinion')}
        placeholder={t('registry.classification.opinion')}
        value={reason}
        max={500}
        autoSize={{ minRows: 2 }}
        onChange={(event) => setReason(event.target.value)}
      />
      <ProblemAlert error={decide.error} />
      <div className="button-row">
        <Button type="primary" disabled={!ready} onClick={() => decide.mutate(true)}>{t('registry.classification.confirm')}</Button>
        <Button disabled={!ready} onClick={() => decide.mutate(false)}>{t('registry.classification.refuse')}</Button>
      </div>
    </div>
  );
}

interface Fields {
  gbt4754: string;
  traits: string[];
  effectiveOn: Dayjs;
  reason: string;
}

function Propose({ enterprise, onDone }: { enterprise: EnterpriseRow; onDone: () => void }) {
  const { t } = useTranslation();
  const after = useAfter(enterprise.id);
  const once = useIdempotent();
  const propose = useMutation({
    mutationFn: (fields: Fields) => once((idempotencyKey) => request(path(enterprise.id), {
      method: 'POST',
      idempotencyKey,
      body: { ...fields, effectiveOn: fields.effectiveOn.format('YYYY-MM-DD'), matters: enterprise.matters },
    })),
    onSuccess: () => {
      after();
      onDone();
    },
  });
  const must = [{ required: true, message: t('registry.classification.must') }];
  return (
    <Form<Fields>
      layout="vertical"
      initialValues={{ gbt4754: enterprise.gbt4754, traits: enterprise.traits, effectiveOn: dayjs() }}
      onFinish={(fields) => propose.mutate(fields)}
    >
      <Form.Item name="gbt4754" label={t('registry.enterprise.industry')} rules={must}><Line max={5} /></Form.Item>
      <Form.Item name="traits" label={t('registry.enterprise.traits')}>
        <Select mode="multiple" options={traitNames.map((trait) => ({ value: trait, label: t(`registry.enterprise.traitNames.${trait}`) }))} />
      </Form.Item>
      <Form.Item name="effectiveOn" label={t('registry.classification.effectiveOn')} rules={must}>
        <DatePicker disabledDate={(day) => day.isBefore(dayjs(), 'day')} />
      </Form.Item>
      <Form.Item name="reason" label={t('registry.classification.reason')} rules={must}>
        <Words max={500} autoSize={{ minRows: 2 }} />
      </Form.Item>
      <ProblemAlert error={propose.error} />
      <div className="button-row">
        <Button type="primary" htmlType="submit" loading={propose.isPending}>{t('registry.classification.send')}</Button>
        <Button onClick={onDone}>{t('common.cancel')}</Button>
      </div>
    </Form>
  );
}
