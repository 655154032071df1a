import { useEffect } from 'react';
import { pages } from './pages';

/** Brings the code of a page while the person is still busy here: what they send next leads to it. */
export function useLoadAhead(path: string): void {
  useEffect(() => void pages.find((page) => page.path === path)?.load(), [path]);
}
