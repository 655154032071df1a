import { Tag } from 'antd';
import { useGround } from '../design/ground';
import { tokens } from '../design/tokens';
import { caseStateNames, nameIn } from '../glossary/vocabulary';
import { useSay } from '../language/language';
import type { Words } from '../language/words';

type Meaning = keyof (typeof tokens.status)['light'];

const meanings: Record<string, Meaning> = {
  draft: 'still',
  submitted: 'waiting',
  returned: 'over',
  lapsed: 'over',
  withdrawn: 'still',
  consented: 'done',
  reading: 'waiting',
  refused: 'over',
  ready: 'waiting',
  confirmed: 'done',
  upcoming: 'waiting',
  active: 'done',
  expired: 'still',
  revoked: 'over',
  now: 'done',
  later: 'waiting',
  before: 'still',
  'in-force': 'done',
  overridden: 'still',
  over: 'still',
  proposed: 'waiting',
  declined: 'over',
  live: 'done',
  used: 'still',
  ended: 'over',
  open: 'waiting',
  assigned: 'waiting',
  answered: 'waiting',
  accepted: 'done',
  closed: 'still',
  asked: 'waiting',
  forwarded: 'waiting',
};

/** The state of a case in one word; its colour says the same to those who see it. */
export function StateBadge({ state, names = caseStateNames }: { state: string; names?: Record<string, Words> }) {
  const say = useSay();
  const colour = tokens.status[useGround()][meanings[state] ?? 'still'];
  return (
    <Tag bordered style={{ color: colour, borderColor: colour, background: 'transparent' }}>
      {say(nameIn(names, state))}
    </Tag>
  );
}
