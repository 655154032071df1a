import type { ReactNode } from 'react';

/** Around a table of text alone that may be wider than the page: the keyboard reaches it and scrolls it. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="scroll-region">
      {children}
    </div>
  );
}
