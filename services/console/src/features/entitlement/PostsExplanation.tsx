import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { nameIn, postStateNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import { BalanceNumber } from '../ledger/BalanceNumber';
import { positionsOf, unitStates } from '../ledger/positions';
import { postsOf, shortfallOf, type Line, type Track } from './entitlements';
import { signed } from '../ledger/Signed';

const entitled = words('应核(本类别)', 'Entitled on this track');
const actual = words('实有人数', 'People');
const shortfall = words('应核 − 核定', 'Entitled − authorised');
const beyond = words('(在编 {inside} + 超编 {over})', '({inside} on posts + {over} beyond)');
const meaning = {
  room: words('缺编,可以调入', 'fewer posts than the standards give: may take in'),
  over: words('核定多于标准,不得调入', 'more posts than the standards give: may not take in'),
  even: words('与标准相符,不得调入', 'as the standards give: may not take in'),
};
const state = words('台账 · {state}', 'Ledger · {state}');
const statement = words('该校编制台账', 'The school’s ledger');

/** The posts of a school's stage on one track beside what the standards give; each balance opens its entries. */
export function PostsExplanation({ line, track }: { line: Line; track: Track }) {
  const say = useSay();
  const may = useMay();
  const { schoolCode, stage } = line;
  const query = { unit: schoolCode };
  const { data } = useAnswer(['quota', 'accounts', schoolCode, {}], () => api.GET('/api/quota/accounts', { params: { query } }), {
    enabled: may('quota.ledger.read'),
  });
  const posts = postsOf(line, track);
  if (!posts) return null;
  const position = positionsOf(data ?? []).find((one) => one.stage === stage && one.track === track);
  const { authorised, occupied, over, reserved, vacant } = posts;
  const frozen = authorised - (occupied - over) - reserved - vacant;
  const difference = shortfallOf(posts);
  const sentence = difference > 0 ? meaning.room : difference < 0 ? meaning.over : meaning.even;
  const name = (one: string): string => say(nameIn(postStateNames, one));
  const inside = [
    `${name('occupied')} ${occupied - over}`,
    `${name('reserved')} ${reserved}`,
    `${name('vacant')} ${vacant}`,
    frozen > 0 && `${name('frozen')} ${frozen}`,
  ];
  return (
    <Explanation
      of={{
        title: '',
        formula: `${name('authorised')} ${authorised} = ${inside.filter(Boolean).join(' + ')}`,
        inputs: [
          { name: say(entitled), value: posts.entitled },
          { name: say(actual), value: over > 0 ? `${occupied} ${say(beyond, { inside: occupied - over, over })}` : occupied },
          { name: say(shortfall), value: `${signed(difference)} · ${say(sentence)}` },
          ...unitStates.flatMap((one) =>
            position?.accounts[one]
              ? [{ name: say(state, { state: name(one) }), value: <BalanceNumber position={position} state={one} /> }]
              : [],
          ),
        ],
        entries: [
          <Link key="ledger" to={`/ledger/${schoolCode}`}>
            {say(statement)}
          </Link>,
        ],
      }}
    />
  );
}
