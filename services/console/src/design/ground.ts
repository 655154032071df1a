import { useSyncExternalStore } from 'react';
import { isPrintingNow, onPrinting } from './printing';
import type { Ground } from './theme';

const kept = 'jiaobian.ground';
const listeners = new Set<() => void>();
const system = window.matchMedia('(prefers-color-scheme: dark)');
system.addEventListener('change', tell);
onPrinting(tell);
tell();

/** What the person chose, else what the system has; paper is white. */
function groundNow(): Ground {
  if (isPrintingNow()) return 'light';
  const chosen = localStorage.getItem(kept);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return system.matches ? 'dark' : 'light';
}

export function setGround(ground: Ground): void {
  localStorage.setItem(kept, ground);
  tell();
}

export function useGround(): Ground {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, groundNow);
}

function tell(): void {
  // The browser's own parts, day fields and scroll bars, go with it.
  document.documentElement.style.colorScheme = groundNow();
  for (const listener of listeners) listener();
}
