import { CheckOutlined, LockOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Closure } from '@/shared/api/incident';
import { Countdown } from '@/shared/ui/Countdown';
import { BasisLine } from '@/shared/ui/Tags';
import { Files } from '../shared/Files';
import { SignedBy } from '../shared/SignedBy';
import type { PartProps } from './Overview';

interface Props extends PartProps {
  index: number;
  set: Closure['sets'][number];
  items: Closure['items'];
}

/** One of the four: what was to be done, what is done, what lacks, who filed, who signed, and who may sign. */
export function GateSet({ index, set, items, incident, onStep }: Props) {
  const { t } = useTranslation();
  const state = set.signedAt ? 'signed' : set.filedAt ? 'filed' : 'open';
  const name = t(`incident.sets.${set.set}`);
  return (
    <section className="gate-set" data-state={state} aria-label={name}>
      <header>
        <h3><span className="flash-index" aria-hidden>{index}</span>{name}</h3>
        <Tag className="tag" data-tone={{ signed: 'green', filed: 'blue', open: 'gold' }[state]} icon={state === 'signed' ? <CheckOutlined /> : <LockOutlined />}>
          {t(`incident.gate.states.${state}`)}
        </Tag>
      </header>
      <BasisLine document={set.basis.document} clause={set.basis.clause} />
      <p>{t('incident.gate.items', { done: set.done, open: set.open })}</p>
      {set.lacking.length > 0 && (
        <div className="lacking">
          <strong>{t('incident.gate.lacking')}</strong>
          <ul>{set.lacking.map((lack) => <li key={lack}>{lack}</li>)}</ul>
        </div>
      )}
      {items.length > 0 && (
        <ul className="gate-items">{items.map((item) => <li key={item.id}><Item item={item} incident={incident} onStep={onStep} /></li>)}</ul>
      )}
      {set.filedBy && (
        <div className="part">
          <strong>{t('incident.gate.summary')}</strong>
          <p className="user-text">{set.summary}</p>
          <SignedBy by={set.filedBy} lead={t('incident.gate.filedBy')} />
        </div>
      )}
      {set.signedBy ? <SignedBy by={set.signedBy} lead={t('incident.gate.signedBy')} /> : <p className="field-hint">{t('incident.gate.whoSigns')}</p>}
      <div className="button-row">
        {state === 'open' && incident.actions.includes('FILE_EVIDENCE_SET') && (
          <Button onClick={() => onStep('FILE_EVIDENCE_SET', set.set)} aria-label={`${t('incident.steps.FILE_EVIDENCE_SET')} ${name}`}>{t('incident.steps.FILE_EVIDENCE_SET')}</Button>
        )}
        {state === 'filed' && incident.actions.includes('SIGN_EVIDENCE_SET') && (
          <Button type="primary" onClick={() => onStep('SIGN_EVIDENCE_SET', set.set)} aria-label={`${t('incident.steps.SIGN_EVIDENCE_SET')} ${name}`}>{t('incident.steps.SIGN_EVIDENCE_SET')}</Button>
        )}
      </div>
    </section>
  );
}

function Item({ item, incident, onStep }: PartProps & { item: Closure['items'][number] }) {
  const { t } = useTranslation();
  return (
    <article className="gate-item" data-done={item.doneAt !== null}>
      <p className="user-text">{item.text}</p>
      <p className="card-meta">{item.organisationName}</p>
      {item.doneBy ? (
        <>
          {item.result && <p className="user-text">{item.result}</p>}
          <Files ids={item.evidenceIds} />
          <SignedBy by={item.doneBy} lead={t('incident.gate.doneBy')} />
        </>
      ) : (
        <>
          {item.dueAt && <Countdown clock={{ dueAt: item.dueAt }} showDue />}
          {item.mine && incident.actions.includes('COMPLETE_CLOSURE_ITEM') && (
            <Button size="small" onClick={() => onStep('COMPLETE_CLOSURE_ITEM', item.id)}>{t('incident.steps.COMPLETE_CLOSURE_ITEM')}</Button>
          )}
        </>
      )}
    </article>
  );
}
