import { type ReactNode, useId } from 'react';

interface PanelProps {
  readonly title: ReactNode;
  readonly scope?: ReactNode;
  readonly end?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A titled part of a page: title left, scope or as-of right. */
export function Panel({ title, scope, end, className = '', children }: PanelProps) {
  const id = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {scope === undefined ? null : <small className="mute">{scope}</small>}
        {end === undefined ? null : <div className="end">{end}</div>}
      </header>
      {children}
    </section>
  );
}
