import { LeftOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { ControlTarget } from '@/shared/api/incident';
import { useSession } from '@/shared/session/session';
import { dateTime, day } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { Page } from '@/shared/ui/Page';
import { EmptyState, Loaded } from '@/shared/ui/States';
import { BasisLine } from '@/shared/ui/Tags';
import { RegisterNav } from '../list/RegisterNav';
import { TargetDrawer } from './TargetDrawer';
import { useTargets } from './useTargets';

export default function TargetsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [parameters, setParameters] = useSearchParams();
  const current = Number(day(serverNow()).slice(0, 4));
  const year = Number(parameters.get('year')) || current;
  const targets = useTargets(year, session.actingPost?.divisionCode);
  const [edited, setEdited] = useState<ControlTarget | 'new' | null>(null);
  const maySet = session.has('safety-office', 'leader');
  const show = (next: number) => setParameters(new URLSearchParams({ year: String(next) }));
  return (
    <Page
      title={t('incident.targets.title')}
      hint={t('incident.targets.hint')}
      extra={maySet && <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setEdited('new')}>{t('incident.targets.add')}</Button>}
    >
      <RegisterNav />
      <div className="year-choice">
        <Button icon={<LeftOutlined aria-hidden />} aria-label={t('incident.targets.before')} onClick={() => show(year - 1)} />
        <strong aria-live="polite">{t('incident.targets.year', { year })}</strong>
        <Button icon={<RightOutlined aria-hidden />} aria-label={t('incident.targets.after')} disabled={year > current} onClick={() => show(year + 1)} />
      </div>
      <Loaded query={targets}>
        {(rows) => rows.length === 0 ? <EmptyState title={t('incident.targets.empty', { year })} hint={t('incident.targets.emptyHint')} /> : (
          <ul className="cards cards-wide">
            {rows.map((target) => <li key={target.divisionCode}><TargetCard target={target} onEdit={maySet ? () => setEdited(target) : undefined} /></li>)}
          </ul>
        )}
      </Loaded>
      {edited && (
        <TargetDrawer year={year} target={edited === 'new' ? null : edited} onClose={() => setEdited(null)} onRefresh={() => void targets.refetch()} />
      )}
    </Page>
  );
}

function TargetCard({ target, onEdit }: { target: ControlTarget; onEdit: (() => void) | undefined }) {
  const { t } = useTranslation();
  return (
    <article className="card target" data-exceeded={target.exceeded}>
      <span className="card-top">
        <strong className="card-title">{target.divisionName}</strong>
        <Tag className="tag" data-tone={target.exceeded ? 'red' : 'green'}>{t(target.exceeded ? 'incident.targets.exceeded' : 'incident.targets.within')}</Tag>
      </span>
      <Measure label={t('incident.targets.deaths')} actual={target.actualDeaths} limit={target.deaths} />
      <Measure label={t('incident.targets.incidents')} actual={target.actualIncidents} limit={target.incidents} />
      <Measure label={t('incident.targets.largerIncidents')} actual={target.actualLarger} limit={target.largerIncidents} />
      <BasisLine document={target.document} clause={target.clause} verified={target.verified} />
      <span className="card-top">
        <span className="card-meta">{t('incident.targets.setBy', { who: target.setBy, time: dateTime(target.setAt) })}</span>
        {onEdit && <Button size="small" aria-label={`${t('incident.targets.edit')} ${target.divisionName}`} onClick={onEdit}>{t('incident.targets.edit')}</Button>}
      </span>
    </article>
  );
}

/** Actual against limit, in numbers and as a bar; over the limit it is said, not only coloured. */
function Measure({ label, actual, limit }: { label: string; actual: number; limit: number | null }) {
  const { t } = useTranslation();
  const over = limit !== null && actual > limit;
  const scale = Math.max(actual, limit ?? 0, 1);
  return (
    <div className="measure" data-over={over}>
      <span>{label}</span>
      <strong>{limit === null ? t('incident.targets.noLimit', { actual }) : t(over ? 'incident.targets.over' : 'incident.targets.of', { actual, limit })}</strong>
      {limit !== null && (
        <span className="time-bar" aria-hidden>
          <span className="time-in" style={{ width: `${(Math.min(actual, limit) / scale) * 100}%` }} />
          {over && <span className="time-over" style={{ width: `${((actual - limit) / scale) * 100}%` }} />}
        </span>
      )}
    </div>
  );
}
