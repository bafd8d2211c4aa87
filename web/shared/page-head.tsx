import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';

interface PageHeadProps {
  readonly title: string;
  readonly crumb?: { readonly to: string; readonly label: string };
  readonly beside?: ReactNode;
  /** The page itself shows its title in large: here it is only for the reader's ear. */
  readonly shown?: boolean;
}

/** The title of a page, set into the top bar of the shell and into the window's title. */
export function PageHead({ title, crumb, beside, shown = true }: PageHeadProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('shell:product')}`;
  }, [title, t]);
  // The bar is made in the same moment as the page, so that it is looked for once both are there.
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => setPlace(document.getElementById('page-head')), []);
  if (place === null) return null;
  return createPortal(
    <>
      {crumb === undefined ? null : (
        <>
          <Link to={crumb.to} className="nowrap">
            {crumb.label}
          </Link>
          {shown || beside !== undefined ? (
            <span className="mute" aria-hidden="true">
              /
            </span>
          ) : null}
        </>
      )}
      <h1 className={shown ? 'cut' : 'sr'}>{title}</h1>
      {beside === undefined ? null : <span className="mute cut">{beside}</span>}
    </>,
    place,
  );
}
