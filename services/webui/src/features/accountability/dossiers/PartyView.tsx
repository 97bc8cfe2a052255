import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockOutcome, DossierParty } from '@/shared/api/dossier';
import { useWords } from '@/shared/i18n/useWords';
import { dateTime } from '@/shared/time/format';
import { Section } from '@/shared/ui/Page';
import { BasisLine } from '@/shared/ui/Tags';
import { Entries } from './Entries';

/** One body or post: who held it, what stood on its list, which clocks ran for it, and what it did. */
export function PartyView({ party }: { party: DossierParty }) {
  const { t } = useTranslation();
  const words = useWords();
  const held = party.holders.map((holder) => words.bracketed(
    holder.name,
    holder.to ? t('accountability.held', { from: holder.from, to: holder.to }) : t('accountability.heldSince', { from: holder.from }),
  ));
  return (
    <Section
      title={[party.organisationName, party.postName].filter(Boolean).join(' ')}
      hint={party.postId && (held.length > 0 ? t('accountability.dossier.holders', { names: words.list(held) }) : t('accountability.noHolder'))}
    >
      <p className="tags">
        <Tag className="tag" data-tone="green">{t('accountability.dossier.inTime', { count: party.inTime })}</Tag>
        <Tag className="tag" data-tone={party.late > 0 ? 'gold' : 'grey'}>{t('accountability.dossier.late', { count: party.late })}</Tag>
        <Tag className="tag" data-tone={party.missed > 0 ? 'red' : 'grey'}>{t('accountability.dossier.missed', { count: party.missed })}</Tag>
      </p>
      <Block title={t('accountability.dossier.duties')} none={t('accountability.dossier.noDuties')} items={party.duties.map((duty) => ({
        key: duty.id,
        content: (
          <>
            <p>
              {duty.summary}
              {duty.role && <span className="who-role"> {t(`registry.roles.${duty.role as 'INDUSTRY'}`, { defaultValue: duty.role })}</span>}
            </p>
            <BasisLine document={duty.basis.document} clause={duty.basis.clause} verified={duty.verified} />
          </>
        ),
      }))} />
      <Block title={t('accountability.dossier.recurring')} none={t('accountability.dossier.noRecurring')} items={party.recurring.map((duty) => ({
        key: duty.number,
        content: (
          <>
            <p>{duty.name} <span className="muted">{duty.periodName}</span> <strong>{duty.state}</strong> <span className="number">{duty.number}</span></p>
            <BasisLine document={duty.basis.document} clause={duty.basis.clause} />
          </>
        ),
      }))} />
      <Block title={t('accountability.dossier.clocks')} none={t('accountability.dossier.noClocks')} items={party.clocks.map((clock, index) => ({ key: `${clock.name}-${clock.anchorAt}-${index}`, content: <ClockLine clock={clock} /> }))} />
      <details className="dossier-acts">
        <summary>{t('accountability.dossier.acts', { count: party.acts.length })}</summary>
        <Entries entries={party.acts} label={t('accountability.dossier.acts', { count: party.acts.length })} />
      </details>
    </Section>
  );
}

function Block({ title, none, items }: { title: string; none: string; items: { key: string; content: ReactNode }[] }) {
  return (
    <>
      <h3>{title}</h3>
      {items.length === 0 ? <p className="muted">{none}</p> : <ul className="dossier-lines">{items.map((item) => <li key={item.key}>{item.content}</li>)}</ul>}
    </>
  );
}

const tones: Record<ClockOutcome, string> = { IN_TIME: 'green', LATE: 'gold', MISSED: 'red', RUNNING: 'blue', CANCELLED: 'grey' };

function ClockLine({ clock }: { clock: DossierParty['clocks'][number] }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="fact-head">
        <strong>{clock.name}</strong>
        <Tag className="tag" data-tone={tones[clock.outcome]}>{t(`accountability.clockOutcomes.${clock.outcome}`)}</Tag>
        <span className="number">{clock.subjectNumber}</span>
      </p>
      <p className="card-meta">
        {t('accountability.dossier.ran', { from: dateTime(clock.anchorAt), to: dateTime(clock.dueAt) })}
        {clock.metAt && ` · ${t('accountability.dossier.doneAt', { time: dateTime(clock.metAt) })}`}
      </p>
      <BasisLine document={clock.basis.document} clause={clock.basis.clause} verified={clock.verified} />
    </>
  );
}
