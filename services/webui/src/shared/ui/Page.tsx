import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  hint?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
}

/** A page with its one heading; names the browser tab too. */
export function Page({ title, hint, extra, children }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('common.product')}`;
  }, [title, t]);
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {hint && <p className="page-hint">{hint}</p>}
        </div>
        {extra && <div className="page-extra">{extra}</div>}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  title: string;
  hint?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
  className?: string;
}

export function Section({ title, hint, extra, children, className = '' }: SectionProps) {
  return (
    <section className={`section ${className}`}>
      <header className="section-head">
        <div>
          <h2>{title}</h2>
          {hint && <p className="section-hint">{hint}</p>}
        </div>
        {extra}
      </header>
      {children}
    </section>
  );
}

/** Above this a value takes the whole width of a phone. */
const LONG = 14;

/** Name and value pairs; the value is always text or our own element, never markup from a user. */
export function Facts({ items }: { items: [string, ReactNode][] }) {
  return (
    <dl className="facts">
      {items.map(([name, value]) => (
        <div key={name} className="fact" data-long={typeof value === 'string' && value.length > LONG}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
