import { Alert, Checkbox, Form, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/features/hazard/steps/fields';
import { request } from '@/shared/api/http';
import { type IncidentDetail, type RelayLevel, relayLevels } from '@/shared/api/incident';
import { useOrganisations } from '@/shared/api/queries';
import { useSession } from '@/shared/session/session';
import { dateTime } from '@/shared/time/format';
import { Countdown } from '@/shared/ui/Countdown';
import { LineField, MomentField, TargetField } from './fields';

interface Props {
  incident: IncidentDetail;
}

export function ReceiveFields({ incident }: Props) {
  const { t } = useTranslation();
  const open = incident.relay.filter((leg) => !leg.receivedAt && !leg.skipped && leg.sentAt);
  return (
    <TargetField
      name="level"
      label={t('incident.step.level')}
      none={t('incident.step.nothingToReceive')}
      options={open.map((leg) => ({
        value: leg.level,
        label: `${t(`incident.levels.${leg.level}`)} · ${leg.organisationName}`,
        note: leg.sentAt && t('incident.step.sentBy', { who: leg.fromOrganisationName ?? incident.reporter?.name ?? leg.organisationName, time: dateTime(leg.sentAt) }),
      }))}
    />
  );
}

const rank = (level: RelayLevel) => relayLevels.indexOf(level);

/** From a level that has received it to the next; further up is allowed, with its reason. */
export function RelayFields({ incident }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const from = Form.useWatch<RelayLevel | undefined>('from', form);
  const to = Form.useWatch<RelayLevel | undefined>('to', form);
  const mine = incident.relay.filter((leg) => leg.receivedAt && !leg.relayedAt);
  const above = incident.relay.filter((leg) => from && rank(leg.level) > rank(from) && !leg.receivedAt);
  const next = above[0]?.level;
  const skips = Boolean(to && next && rank(to) > rank(next));
  const target = incident.relay.find((leg) => leg.level === to);
  useEffect(() => {
    if (next && !form.getFieldValue('to')) form.setFieldValue('to', next);
  }, [form, next]);
  return (
    <>
      <TargetField
        name="from"
        label={t('incident.step.from')}
        none={t('incident.step.nothingToRelay')}
        options={mine.map((leg) => ({
          value: leg.level,
          label: `${t(`incident.levels.${leg.level}`)} · ${leg.organisationName}`,
          note: leg.dueAt && <Countdown clock={{ dueAt: leg.dueAt, armedAt: leg.sentAt }} showDue />,
        }))}
      />
      {from && (
        <TargetField
          name="to"
          label={t('incident.step.to')}
          none={t('incident.step.noLevelAbove')}
          options={above.map((leg, index) => ({
            value: leg.level,
            label: `${t(`incident.levels.${leg.level}`)} · ${leg.organisationName}`,
            note: index === 0 ? t('incident.step.nextLevel') : t('incident.step.pastLevel'),
          }))}
        />
      )}
      {skips && (
        <>
          <Alert type="warning" showIcon className="step-hint" title={t('incident.step.skipping', { level: t(`incident.levels.${next!}`) })} />
          <TextField name="skipReason" label={t('incident.step.skipReason')} hint={t('incident.step.skipHint')} max={1000} />
        </>
      )}
      {target?.external && <LineField name="externalReceipt" label={t('incident.step.externalReceipt')} hint={t('incident.step.externalHint')} required={false} />}
      <TextField name="note" label={t('common.optionalField', { what: t('incident.step.note') })} required={false} max={1000} />
    </>
  );
}

export function NoticeFields({ incident }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const level = Form.useWatch<RelayLevel | undefined>('level', form);
  const open = incident.notices.filter((notice) => !notice.sentAt);
  const levels = [...new Set(open.map((notice) => notice.level))];
  useEffect(() => {
    if (level) form.setFieldValue('recipients', open.filter((notice) => notice.level === level).map((notice) => notice.recipient));
    // Only a change of level chooses anew: what was unticked stays unticked.
  }, [form, level]);
  return (
    <>
      <TargetField
        name="level"
        label={t('incident.step.ownLevel')}
        none={t('incident.step.nothingToNotify')}
        options={levels.map((one) => ({ value: one, label: t(`incident.levels.${one}`) }))}
      />
      {level && (
        <Form.Item name="recipients" label={t('incident.step.recipients')} rules={[{ required: true, type: 'array', min: 1, message: t('common.choose', { what: t('incident.step.recipients') }) }]}>
          <Checkbox.Group className="criteria-choice">
            {open.filter((notice) => notice.level === level).map((notice) => (
              <Checkbox key={notice.id} value={notice.recipient}>
                {t(`incident.recipients.${notice.recipient}`)} · {notice.organisationName}
              </Checkbox>
            ))}
          </Checkbox.Group>
        </Form.Item>
      )}
    </>
  );
}

export function NoticeReceiptFields({ incident }: Props) {
  const { t } = useTranslation();
  const open = incident.notices.filter((notice) => notice.sentAt && !notice.receivedAt);
  return (
    <TargetField
      label={t('incident.step.notice')}
      none={t('incident.step.nothingToReceipt')}
      options={open.map((notice) => ({
        value: notice.id,
        label: `${t(`incident.recipients.${notice.recipient}`)} · ${notice.organisationName}`,
        note: notice.sentAt && dateTime(notice.sentAt),
      }))}
    />
  );
}

interface PostRow {
  id: string;
  organisation: string;
  name: string;
}

/** Any public post; the own ones first, for most record their own arrival. */
function PostPicker({ id, value, onChange }: { id?: string; value?: string; onChange?: (value: string) => void }) {
  const { t } = useTranslation();
  const own = useSession().posts;
  const posts = useQuery({ queryKey: ['posts'], queryFn: () => request<PostRow[]>('/api/registry/posts'), staleTime: 10 * 60_000 });
  const names = new Map((useOrganisations('').data ?? []).map((one) => [one.id, one.name]));
  const mine = own.map((post) => ({ value: post.postId, label: `${post.organisationName} · ${post.postName}` }));
  const others = (posts.data ?? [])
    .filter((post) => !own.some((held) => held.postId === post.id))
    .map((post) => ({ value: post.id, label: `${names.get(post.organisation) ?? post.organisation} · ${post.name}` }));
  return (
    <Select
      id={id}
      aria-label={t('incident.step.post')}
      showSearch={{ optionFilterProp: 'label' }}
      options={[...mine, ...others]}
      loading={posts.isLoading}
      value={value}
      onChange={onChange}
      placeholder={t('common.choose', { what: t('incident.step.post') })}
    />
  );
}

export function ArrivalFields() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="postId" label={t('incident.step.post')} rules={[{ required: true, message: t('common.choose', { what: t('incident.step.post') }) }]}>
        <PostPicker />
      </Form.Item>
      <MomentField name="arrivedAt" label={t('incident.step.arrivedAt')} />
      <TextField name="note" label={t('common.optionalField', { what: t('incident.step.arrivalNote') })} required={false} max={1000} />
    </>
  );
}
