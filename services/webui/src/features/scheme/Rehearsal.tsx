import { Button, DatePicker, Form } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Station, ToPlay } from '@/shared/api/scheme';
import { useWords } from '@/shared/i18n/useWords';
import { dateTime, day, onTheWall } from '@/shared/time/format';
import { serverNow } from '@/shared/time/serverClock';
import { Loaded, LoadingState } from '@/shared/ui/States';
import { BasisLine } from '@/shared/ui/Tags';
import { useRehearsal } from './useSchemes';

const ProcessDiagram = lazy(() => import('@/shared/process/ProcessDiagram').then((module) => ({ default: module.ProcessDiagram })));

/** A flow played through with the dates its clocks would have: at each gateway the reader says which way it goes. */
export function Rehearsal({ draft }: { draft: ToPlay }) {
  const { t } = useTranslation();
  const [begins, setBegins] = useState(() => day(serverNow()));
  const [choices, setChoices] = useState<string[]>([]);
  const words = useWords();
  const played = useRehearsal({ ...draft, begins, choices });
  return (
    <section className="rehearsal" aria-label={t('plate.scheme.play.title')}>
      <div className="button-row">
        <Form.Item label={t('plate.scheme.play.begins')} className="rehearsal-day">
          <DatePicker inputReadOnly allowClear={false} value={onTheWall(begins)} onChange={(date) => date && setBegins(date.format('YYYY-MM-DD'))} />
        </Form.Item>
        <Button disabled={choices.length === 0} onClick={() => setChoices(choices.slice(0, -1))}>{t('plate.scheme.play.back')}</Button>
        <Button disabled={choices.length === 0} onClick={() => setChoices([])}>{t('plate.scheme.play.again')}</Button>
      </div>
      <Loaded query={played}>
        {({ bpmnXml, stations, ways }) => (
          <>
            <Suspense fallback={<LoadingState />}><Diagram xml={bpmnXml} stations={stations} standing={ways.length > 0} /></Suspense>
            <ol className="rehearsal-stations">
              {stations.map((station, at) => <li key={at}><StationLine station={station} /></li>)}
            </ol>
            {ways.length > 0 ? (
              <fieldset className="rehearsal-ways">
                <legend>{t(ways[0]!.kind === 'CLOCK' ? 'plate.scheme.play.whichClock' : 'plate.scheme.play.which')}</legend>
                {ways.map(({ kind, choice, name, to }) => (
                  <Button key={choice} onClick={() => setChoices([...choices, choice])}>
                    {kind === 'CLOCK' ? words.clauses([name, to]) : name ? t('plate.scheme.play.way', { name, to }) : to}
                  </Button>
                ))}
              </fieldset>
            ) : (
              <p className="muted">{t('plate.scheme.play.over')}</p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

/** What was come to is marked; the last of it stands out while somebody has to choose. */
function Diagram({ xml, stations, standing }: { xml: string; stations: Station[]; standing: boolean }) {
  const activities = useMemo(
    () => stations.map((station, at) => ({
      activityId: station.element,
      name: station.name,
      state: standing && at === stations.length - 1 ? 'ACTIVE' as const : 'COMPLETED' as const,
      startedAt: station.from,
      endedAt: null,
    })),
    [stations, standing],
  );
  return <ProcessDiagram xml={xml} activities={activities} hint="" />;
}

function StationLine({ station }: { station: Station }) {
  const { t } = useTranslation();
  const words = useWords();
  const who = station.body ?? (station.party && t(`plate.scheme.play.parties.${station.party}`));
  const till = station.until && t(station.provisional ? 'plate.scheme.play.provisional' : 'plate.scheme.play.until', { time: dateTime(station.until) });
  return (
    <>
      <p>
        <strong>{station.name}</strong>
        {who && <span className="muted"> {who}</span>}
      </p>
      <p className={station.late ? 'rehearsal-late' : undefined}>
        {station.ends
          ? t('plate.scheme.play.ended', { day: day(station.from) })
          : words.clauses([t('plate.scheme.play.from', { time: dateTime(station.from) }), ...(till ? [till] : [])])}
        {station.late && ` ${t('plate.scheme.play.late')}`}
      </p>
      {station.limits.map((limit) => (
        <p key={limit.clock} className="muted">
          {words.clauses([limit.name, limit.length])}
          <BasisLine document={limit.basis.document} clause={limit.basis.clause} verified={limit.verified} />
        </p>
      ))}
    </>
  );
}
