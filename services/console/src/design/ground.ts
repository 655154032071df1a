import { useSyncExternalStore } from 'react';
import type { Ground } from './theme';

const kept = 'jiaobian.ground';
const listeners = new Set<() => void>();
const system = window.matchMedia('(prefers-color-scheme: dark)');
system.addEventListener('change', tell);

/** What the person chose, else what the system has. */
function groundNow(): Ground {
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
  for (const listener of listeners) listener();
}
