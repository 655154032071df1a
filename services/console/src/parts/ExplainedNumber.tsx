import { Drawer } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { tokens } from '../design/tokens';
import { useSay } from '../language/language';
import { words } from '../language/words';

const open = words('{value}:怎么来的?', '{value}: why?');

interface Props {
  value: ReactNode;
  /** The value in words, where it is drawn in another way. */
  label?: string | number;
  title: string;
  children: () => ReactNode;
}

/** A number that opens what it rests on. `children` is made when it is opened, not before. */
export function ExplainedNumber({ value, label, title, children }: Props) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const number = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    // Who came by the keyboard goes on from here.
    number.current?.focus();
  };
  return (
    <>
      {/* Not antd's: a table has thousands of them. */}
      <button
        ref={number}
        type="button"
        className="figure explained-number"
        aria-label={say(open, { value: label ?? (typeof value === 'object' ? title : String(value)) })}
        onClick={() => setOpen(true)}
      >
        {value}
      </button>
      {isOpen && (
        <Drawer open title={title} width={tokens.drawerWidth} onClose={close}>
          {children()}
        </Drawer>
      )}
    </>
  );
}
