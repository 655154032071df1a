import { useEffect, useRef, type RefObject } from 'react';

/** Where nothing in the rows takes the focus, the rows themselves do: else the keyboard could not scroll them sideways. */
export function useScrollByKeyboard(): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const body = frame.current?.querySelector<HTMLElement>('.ant-table-body, .ant-table-content');
    if (body) body.tabIndex = body.querySelector('tbody a, tbody button') ? -1 : 0;
  });
  return frame;
}
