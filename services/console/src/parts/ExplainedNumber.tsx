import { Drawer } from 'antd';
import { useState, type ReactNode } from 'react';
import { tokens } from '../design/tokens';
import { useSay } from '../language/language';
import { words } from '../language/words';

const open = words('{value}:怎么来的?', '{value}: why?');

/** A number that opens what it rests on. `children` is made when it is opened, not before. */
export function ExplainedNumber({ value, title, children }: { value: ReactNode; title: string; children: () => ReactNode }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {/* Not antd's: a table has thousands of them. */}
      <button
        type="button"
        className="figure explained-number"
        aria-label={say(open, { value: String(value) })}
        onClick={() => setOpen(true)}
      >
        {value}
      </button>
      {isOpen && (
        <Drawer open title={title} width={tokens.drawerWidth} onClose={() => setOpen(false)}>
          {children()}
        </Drawer>
      )}
    </>
  );
}
