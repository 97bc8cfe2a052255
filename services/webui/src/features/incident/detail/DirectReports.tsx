import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DirectReport } from '@/shared/api/incident';
import { dateTime } from '@/shared/time/format';
import { Countdown } from '@/shared/ui/Countdown';
import { Section } from '@/shared/ui/Page';
import { BasisLine } from '@/shared/ui/Tags';
import { SignedBy } from '../shared/SignedBy';
import type { PartProps } from './Overview';

/** Who must tell a level further up at once, past the chain, and who did; nothing where the grade asks for none. */
export function DirectReports(props: PartProps) {
  const { t } = useTranslation();
  const all = props.incident.directReports ?? [];
  if (all.length === 0) return null;
  return (
    <Section title={t('incident.direct.title')} hint={t('incident.direct.hint')}>
      <ul className="cards cards-wide">{all.map((one) => <li key={`${one.id}-${one.calledAt}`}><Card one={one} {...props} /></li>)}</ul>
    </Section>
  );
}

function Card({ one, incident, onStep }: PartProps & { one: DirectReport }) {
  const { t } = useTranslation();
  return (
    <article className="card">
      <span className="card-top">
        <strong>{t('incident.direct.line', { by: one.byName, to: t(`incident.levels.${one.to}`) })}</strong>
        <Tag className="tag" data-tone={one.owed ? 'gold' : 'green'}>{t(one.owed ? 'incident.direct.owed' : 'incident.direct.made')}</Tag>
      </span>
      {one.calledAt && <span>{t('incident.direct.at', { time: dateTime(one.calledAt), who: one.answeredBy ?? '' })}</span>}
      {one.note && <p className="user-text">{one.note}</p>}
      {one.recordedBy && <SignedBy by={one.recordedBy} lead={t('incident.direct.recordedBy')} />}
      {one.owed && one.dueAt && <Countdown clock={{ dueAt: one.dueAt }} showDue />}
      {one.basis && <BasisLine document={one.basis.document} clause={one.basis.clause} verified={false} />}
      {one.owed && incident.actions.includes('REPORT_DIRECTLY') && (
        <Button onClick={() => onStep('REPORT_DIRECTLY', one.id)}>{t('incident.steps.REPORT_DIRECTLY')}</Button>
      )}
    </article>
  );
}
