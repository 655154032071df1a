import { useEffect, useRef, useState } from 'react';

/** Long enough to move the mouse from a word onto what explains it, ms. */
const leaving = 150;

/** Whether the mouse is on an element or on anything that it opened, wherever on the page that is drawn. */
export function usePointed() {
  const [isPointed, setPointed] = useState(false);
  const left = useRef<number>(undefined);
  const stay = (): void => window.clearTimeout(left.current);
  useEffect(() => stay, []);
  const pointing = {
    onMouseEnter: () => {
      stay();
      setPointed(true);
    },
    onMouseLeave: () => {
      left.current = window.setTimeout(() => setPointed(false), leaving);
    },
  };
  return { isPointed, pointing };
}
