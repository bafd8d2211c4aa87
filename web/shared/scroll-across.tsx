import type { ReactNode } from 'react';

/** Holds a table that may be wider than the page. It can be reached by Tab, so that the arrow keys scroll it as well. */
export function ScrollAcross({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll the table by keys (WCAG 2.1.1).
    <div className="scroll-x" tabIndex={0}>
      {children}
    </div>
  );
}
