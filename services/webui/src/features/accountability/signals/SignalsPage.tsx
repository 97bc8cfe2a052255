import { Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type SignalRow, triggerKinds, triggerOutcomes } from '@/shared/api/accountability';
import { dateTime } from '@/shared/time/format';
import { LongText } from '@/shared/ui/LongText';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { BasisLine } from '@/shared/ui/Tags';
import { MattersNav } from '../shared/MattersNav';
import { SourceLink } from '../shared/SourceLink';
import { OutcomeTag } from '../shared/tags';
import { useSignals } from '../shared/useAccountability';
import { useListAddress } from '../shared/useListAddress';
import { severityText } from '../shared/words';

/** Everything that may lead to accountability, those only noted included, with what the table said and why. */
export default function SignalsPage() {
  const { t } = useTranslation();
  const address = useListAddress();
  const kind = address.oneOf('kind', triggerKinds);
  const outcome = address.oneOf('outcome', triggerOutcomes);
  const signals = useSignals({ kind, outcome, ...address.paging });
  const choose = (name: string, label: string, value: string | undefined, options: { value: string; label: string }[]) => (
    <label className="filter">
      <span>{label}</span>
      <Select allowClear aria-label={label} value={value} placeholder={t('common.all')} onChange={(next) => address.filter({ [name]: next })} options={options} />
    </label>
  );
  return (
    <Page title={t('accountability.signals.title')} hint={t('accountability.signals.hint')}>
      <MattersNav />
      <div className="filters" role="search" aria-label={t('hazard.list.filters')}>
        {choose('kind', t('accountability.signals.kind'), kind, triggerKinds.map((one) => ({ value: one, label: t(`accountability.kinds.${one}`) })))}
        {choose('outcome', t('accountability.proposal'), outcome, triggerOutcomes.map((one) => ({ value: one, label: t(`accountability.outcomes.${one}`) })))}
      </div>
      <Loaded query={signals}>
        {(page) => page.items.length === 0 ? <EmptyState title={t('accountability.signals.none')} hint={t('hazard.list.emptyHint')} /> : (
          <>
            <ul className="cards">{page.items.map((signal) => <li key={signal.id}><Signal signal={signal} /></li>)}</ul>
            <Pager page={page} onChange={address.turnTo} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Signal({ signal }: { signal: SignalRow }) {
  const { t } = useTranslation();
  const severity = severityText(signal, t);
  return (
    <article className="card">
      <p className="fact-head">
        <strong>{t(`accountability.kinds.${signal.kind}`)}</strong>
        {severity && <Tag className="tag tag-small" data-tone="grey">{severity}</Tag>}
        {signal.outcome && <OutcomeTag outcome={signal.outcome} />}
        <time dateTime={signal.occurredAt} className="muted">{dateTime(signal.occurredAt)}</time>
      </p>
      <strong className="card-title">{signal.subjectName}</strong>
      <LongText text={signal.text} />
      <p className="card-meta">
        {[signal.rule && t('accountability.rule', { rule: signal.rule }), t('accountability.signals.recorded', { time: dateTime(signal.recordedAt) })].filter(Boolean).join(' · ')}
      </p>
      <SourceLink fact={signal} />
      {signal.basis && <BasisLine document={signal.basis.document} clause={signal.basis.clause} verified={signal.verified} />}
      <p>
        {signal.caseId ? <Link to={`/cases/${encodeURIComponent(signal.caseId)}`}>{t('accountability.signals.toCase')}</Link> : <span className="muted">{t('accountability.signals.noCase')}</span>}
      </p>
    </article>
  );
}
