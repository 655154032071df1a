import { Tooltip } from 'antd';
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useSay } from '../language/language';
import { terms, type TermName } from '../glossary/terms';
import { usePointed } from './use-pointed';

/** A term of the field that says what it means, by mouse and by keyboard. */
export function Term({ name, children }: { name: TermName; children: ReactNode }) {
  const say = useSay();
  const id = useId();
  const term = useRef<HTMLSpanElement>(null);
  const [isMeasured, setMeasured] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const { isPointed, pointing } = usePointed();
  const isAsked = isPointed || isFocused;
  // A table draws its heads a second time, for nobody, to learn how wide they are: no stop for the keyboard there.
  useLayoutEffect(() => setMeasured(term.current?.closest('[aria-hidden="true"]') !== null), []);
  return (
    <span
      ref={term}
      className="term"
      tabIndex={isMeasured ? undefined : 0}
      aria-describedby={isAsked ? id : undefined}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      {...pointing}
    >
      {children}
      {/* Made when it is asked for: the heads of a table have dozens. */}
      {isAsked && (
        <Tooltip open id={id} title={say(terms[name].meaning)}>
          <span className="term-place" />
        </Tooltip>
      )}
    </span>
  );
}
