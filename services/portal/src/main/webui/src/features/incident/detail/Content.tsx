import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figures, StatementContent } from '@/shared/api/incident';
import { Facts } from '@/shared/ui/Page';
import { figureNames, yuan } from '../shared/words';

/** One version of what was said, in the order of art. 12; what is unknown is said to be unknown. */
export function Content({ content }: { content: StatementContent }) {
  const { t } = useTranslation();
  const text = (value: string | null) => (value ? <span className="user-text">{value}</span> : <span className="muted">{t('incident.notSaid')}</span>);
  return (
    <>
      <FigureTable figures={content.figures} />
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

function FigureTable({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  return (
    <dl className="figure-table">
      {figureNames.map((name) => (
        <div key={name} data-known={figures[name] !== null}>
          <dt>{t(`incident.figures.${name}`)}</dt>
          <dd>{figures[name] ?? t('incident.unknown')}</dd>
        </div>
      ))}
      <div data-known={figures.lossFen !== null}>
        <dt>{t('incident.figures.lossFen')}</dt>
        <dd>{yuan(figures.lossFen, t)}</dd>
      </div>
    </dl>
  );
}
