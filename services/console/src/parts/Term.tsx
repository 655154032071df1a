import { Tooltip } from 'antd';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useSay } from '../language/language';
import { terms, type TermName } from '../glossary/terms';

/** A term of the field that says what it means, by mouse and by keyboard. */
export function Term({ name, children }: { name: TermName; children: ReactNode }) {
  const say = useSay();
  const term = useRef<HTMLSpanElement>(null);
  const [isMeasured, setMeasured] = useState(false);
  // A table draws its heads a second time, for nobody, to learn how wide they are: no stop for the keyboard there.
  useLayoutEffect(() => setMeasured(term.current?.closest('[aria-hidden="true"]') !== null), []);
  return (
    <Tooltip title={say(terms[name].meaning)} trigger={['hover', 'focus']}>
      <span ref={term} tabIndex={isMeasured ? undefined : 0} style={{ borderBottom: '1px dotted currentColor', cursor: 'help' }}>
        {children}
      </span>
    </Tooltip>
  );
}
