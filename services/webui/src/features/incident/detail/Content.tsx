import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figures, StatementContent } from '@/shared/api/incident';
import { Facts } from '@/shared/ui/Page';
import { dangerWords, isDanger } from '../shared/danger';
import { figureNames, yuan } from '../shared/words';

/** One version of what was said, in the order of art. 12; what is unknown is said to be unknown. */
export function Content({ content }: { content: StatementContent }) {
  const { t } = useTranslation();
  const text = (value: string | null) => (value ? <span className="user-text">{value}</span> : <span className="muted">{t('incident.notSaid')}</span>);
  return (
    <>
      <FigureTable figures={content.figures} />
      {content.danger && (isDanger(content.danger) ? (
        <div className="facts-single"><Facts items={dangerWords(content.danger, t).map(([name, words]) => [t(`incident.danger.${name}`), <span key={name} className="user-text">{words}</span>])} /></div>
      ) : <p className="muted">{t('incident.danger.none')}</p>)}
      <div className="facts-single">
        <Facts
          items={[
            [t('incident.content.what'), text(content.what)],
            [t('incident.content.place'), text(content.place)],
            [t('incident.content.unitOverview'), text(content.unitOverview)],
            [t('incident.content.cause'), text(content.cause)],
            [t('incident.content.measures'), text(content.measures)],
            ...(content.other ? [[t('incident.content.other'), text(content.other)] as [string, JSX.Element]] : []),
          ]}
        />
      </div>
    </>
  );
}

/** What is known as numbers, a zero included; what nobody knows yet in one line, so that it is not taken for zero. */
function FigureTable({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const names = [...figureNames, 'lossFen' as const];
  const unknown = names.filter((name) => figures[name] === null);
  return (
    <>
      <dl className="figure-table">
        {names.filter((name) => figures[name] !== null).map((name) => (
          <div key={name}>
            <dt>{t(`incident.figures.${name}`)}</dt>
            <dd>{name === 'lossFen' ? yuan(figures.lossFen, t) : figures[name]}</dd>
          </div>
        ))}
      </dl>
      {unknown.length > 0 && (
        <p className="figures-unknown">{t('incident.figuresUnknown', { what: unknown.map((name) => t(`incident.figures.${name}`)).join(t('common.listComma')) })}</p>
      )}
    </>
  );
}
