import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useSay } from '../language/language';
import { terms, type TermName } from '../glossary/terms';

/** A term of the field that says what it means, by mouse and by keyboard. */
export function Term({ name, children }: { name: TermName; children: ReactNode }) {
  const say = useSay();
  return (
    <Tooltip title={say(terms[name].meaning)} trigger={['hover', 'focus']}>
      <span tabIndex={0} style={{ borderBottom: '1px dotted currentColor', cursor: 'help' }}>
        {children}
      </span>
    </Tooltip>
  );
}
