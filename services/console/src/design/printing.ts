import { useSyncExternalStore } from 'react';

const paper = window.matchMedia('print');
const listeners = new Set<() => void>();
let isPrinting = paper.matches;

// The event comes before the page is laid out for paper; the medium is all that a preview changes.
window.addEventListener('beforeprint', () => tell(true));
window.addEventListener('afterprint', () => tell(false));
paper.addEventListener('change', ({ matches }) => tell(matches));

export function isPrintingNow(): boolean {
  return isPrinting;
}

export function onPrinting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the page is being put on paper, where nothing is scrolled to. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(onPrinting, isPrintingNow);
}

function tell(now: boolean): void {
  isPrinting = now;
  for (const listener of listeners) listener();
}
