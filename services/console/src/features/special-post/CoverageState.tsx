import { Tag } from 'antd';
import { useGround } from '../../design/ground';
import { tokens } from '../../design/tokens';
import { useSay } from '../../language/language';
import { coverageStateNames, type CoverageLine } from './coverage';

const meanings = { covered: 'done', foreseen: 'waiting', warning: 'over' } as const;
const marks = { covered: '✓', foreseen: '!', warning: '⚠' };

/** Whether the post of year three is there; in words, with a mark and the colour of the status. */
export function CoverageState({ state }: { state: CoverageLine['state'] }) {
  const say = useSay();
  const colour = tokens.status[useGround()][meanings[state]];
  return (
    <Tag bordered style={{ color: colour, borderColor: colour, background: 'transparent' }}>
      {marks[state]} {say(coverageStateNames[state])}
    </Tag>
  );
}
