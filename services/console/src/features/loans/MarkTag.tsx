import { Tag } from 'antd';
import { useGround } from '../../design/ground';
import { tokens } from '../../design/tokens';
import { nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { markNames } from './loan';

/** 预 or 超 of a loan or an instalment, in a word and in its colour. */
export function MarkTag({ mark }: { mark: string | undefined }) {
  const say = useSay();
  const colours = tokens.status[useGround()];
  if (!mark) return null;
  const colour = mark === 'overdue' ? colours.over : colours.waiting;
  return (
    <Tag bordered style={{ color: colour, borderColor: colour, background: 'transparent' }}>
      {say(nameIn(markNames, mark))}
    </Tag>
  );
}
