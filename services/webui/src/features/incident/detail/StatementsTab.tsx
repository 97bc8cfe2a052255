import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDivisions } from '@/shared/api/queries';
import type { Change, IncidentDetail, Statement } from '@/shared/api/incident';
import { dateTime } from '@/shared/time/format';
import { Section } from '@/shared/ui/Page';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { SignedBy } from '../shared/SignedBy';
import { LateTag } from '../shared/tags';
import { useStatements } from '../shared/useIncidents';
import { Content } from './Content';

/** Every version of what was said, newest first, with what it changed and who changed it. */
export function StatementsTab({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation();
  const query = useStatements(incident);
  return (
    <Section title={t('incident.statements.title')} hint={t('incident.statements.hint')}>
      <Loaded query={query}>
        {(statements) => statements.length === 0 ? <EmptyState title={t('incident.statements.none')} /> : (
          <ol className="statements" aria-label={t('incident.statements.title')}>
            {[...statements].sort((a, b) => b.version - a.version).map((one) => <li key={one.version}><StatementView statement={one} /></li>)}
          </ol>
        )}
      </Loaded>
    </Section>
  );
}

function StatementView({ statement }: { statement: Statement }) {
  const { t } = useTranslation();
  return (
    <article className="part">
      <h3 className="statement-head">
        {t('incident.statements.version', { version: statement.version })}
        <Tag className="tag" data-tone="blue">{t(`incident.statementKinds.${statement.kind}`)}</Tag>
        {statement.late && <LateTag>{t('incident.late')}</LateTag>}
      </h3>
      <SignedBy by={statement.by} />
      <p className="signature">{t('incident.statements.times', { sent: dateTime(statement.sentAt), received: dateTime(statement.receivedAt) })}</p>
      {statement.reason && <p className="user-text">{t('incident.statements.reason', { reason: statement.reason })}</p>}
      {statement.changes.length > 0
        ? <Changes changes={statement.changes} version={statement.version} />
        : <p className="muted">{t(statement.version === 1 ? 'incident.statements.first' : 'incident.statements.unchanged')}</p>}
      <details>
        <summary>{t('incident.statements.full')}</summary>
        <Content content={statement.content} />
      </details>
    </article>
  );
}

function Changes({ changes, version }: { changes: Change[]; version: number }) {
  const { t } = useTranslation();
  const places = useDivisions().data ?? [];
  // A place is told by its name, as everywhere else.
  const said = (change: Change, value: string) =>
    (change.field === 'divisionCode' ? places.find((one) => one.code === value)?.name : undefined) ?? value;
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('incident.statements.changesOf', { version })}>
      <table className="plain-table changes">
        <caption className="visually-hidden">{t('incident.statements.changesOf', { version })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('incident.statements.field')}</th>
            <th scope="col">{t('incident.statements.before')}</th>
            <th scope="col">{t('incident.statements.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.field}>
              <th scope="row">{change.label}</th>
              <td>{change.before === null ? <span className="muted">{t('incident.times.unknown')}</span> : <del>{said(change, change.before)}</del>}</td>
              <td>{change.after === null ? <span className="muted">{t('incident.times.unknown')}</span> : <ins>{said(change, change.after)}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
