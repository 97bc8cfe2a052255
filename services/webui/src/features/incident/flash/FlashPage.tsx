import { SendOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentDetail } from '@/shared/api/incident';
import { problemFrom } from '@/shared/api/problem';
import { EvidenceBase, INCIDENT_EVIDENCE } from '@/shared/evidence/evidenceBase';
import { useSession } from '@/shared/session/session';
import { fromLocalInput } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { FlashClock } from './FlashClock';
import { FIGURE, figureFaults, timeFaults } from './flashDraft';
import { FlashExtras } from './FlashExtras';
import { PlaceField, TimeField, WhatField } from './FlashFields';
import { FlashSent } from './FlashSent';
import { useFlash } from './useFlash';

export default function FlashPage() {
  const [sent, setSent] = useState<IncidentDetail | null>(null);
  const [round, setRound] = useState(0);
  if (sent) return <FlashSent incident={sent} onAgain={() => setSent(null)} />;
  return <FlashForm key={round} onSent={setSent} onReset={() => setRound(round + 1)} />;
}

const FIELDS = ['what', 'place', 'occurredAt', 'knownAt'];

/** Three questions and one button; what is refused stands at its question. */
function FlashForm({ onSent, onReset }: { onSent: (incident: IncidentDetail) => void; onReset: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const flash = useFlash(session.username, session.actingPost, onSent);
  const { draft, change, error, sending } = flash;
  const [checked, setChecked] = useState<Partial<Record<string, string>>>({});
  const [kept] = useState(draft.evidenceIds);
  const own = session.actingPost?.organisationKind === 'ENTERPRISE';
  const locked = draft.pending !== null;
  const refused = Object.fromEntries(problemFrom(error).errors.map((fault) => [fault.field, fault.message]));

  const checkedTimes = timeFaults(draft, serverNow());

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const faults: Partial<Record<string, string>> = {};
    if (!draft.place.trim()) faults.place = t('flash.wherePlease');
    for (const [name, fault] of Object.entries(checkedTimes)) faults[name] = t(`flash.faults.${fault}`);
    for (const { name, fault } of figureFaults(draft)) faults[name] = t(`common.${fault}`, { min: FIGURE.min, max: FIGURE.max });
    setChecked(faults);
    if (Object.keys(faults).length === 0) flash.send();
  };

  const fields = { draft, change, locked, errors: locked ? {} : { ...refused, ...checked } };
  const known = Date.parse(fromLocalInput(draft.knownAt) ?? '');
  // What is said to become known in the future is refused, and starts no hour.
  const dated = !Number.isNaN(known) && checkedTimes.knownAt !== 'future';
  return (
    <Page title={t('flash.title')} hint={t('flash.lead')}>
      <EvidenceBase value={INCIDENT_EVIDENCE}>
        <form className="flash" onSubmit={submit} noValidate>
          <FlashClock from={dated ? known : draft.openedAt} assumed={!dated} />
          {flash.restored && !locked && (
            <Alert
              type="info"
              showIcon
              title={t('flash.restored')}
              action={<Button size="small" onClick={() => { flash.discard(); onReset(); }}>{t('flash.startAnew')}</Button>}
            />
          )}
          <div className="flash-fields">
            <WhatField {...fields} />
            <PlaceField {...fields} />
            <div className="flash-times">
              <div><TimeField name="occurredAt" index={3} {...fields} /></div>
              <div><TimeField name="knownAt" {...fields} /></div>
            </div>
            {!locked && <FlashExtras draft={draft} change={change} own={own} errors={fields.errors} kept={kept} />}
          </div>
          <div className="submit-bar">
            {locked && !sending ? (
              <Waiting onEdit={flash.reopen} />
            ) : (
              <ProblemAlert error={locked ? null : error} shownFields={FIELDS} />
            )}
            <Button type="primary" size="large" htmlType="submit" loading={sending} icon={<SendOutlined aria-hidden />} block className="flash-send">
              {t(locked ? 'flash.retry' : 'flash.send')}
            </Button>
          </div>
        </form>
      </EvidenceBase>
    </Page>
  );
}

/** Not sent yet, nothing lost: what happens next, and the way back to the fields. */
function Waiting({ onEdit }: { onEdit: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('flash.notSent')}
      description={t('flash.notSentHint')}
      action={<Button size="small" onClick={onEdit}>{t('flash.edit')}</Button>}
      className="problem"
    />
  );
}
