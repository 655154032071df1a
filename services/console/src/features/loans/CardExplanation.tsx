import { Flex } from 'antd';
import { Link } from 'react-router';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, postStateNames, stageNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import { MarkTag } from './MarkTag';
import type { PoolCard } from './loan';

const arithmetic = words(
  '已借出 {lent} + 剩余 {left} + 预留或冻结 {held} = {total}',
  'lent {lent} + left {left} + held or frozen {held} = {total}',
);
const sumOf = words('Σ = {value}', 'Σ = {value}');
const ledger = words('{unit}的台账', 'the ledger of {unit}');

/** What a card is made of: the accounts of the ledger, each leading to its unit. */
export function CardExplanation({ card, of }: { card: PoolCard; of: 'total' | 'lent' | 'left' }) {
  const say = useSay();
  const unitName = useUnitName();
  const accounts = card.accounts.filter(({ unit, state }) => {
    if (of === 'total') return true;
    return of === 'lent' ? state === 'borrowed' : unit === 'pool' && state === 'vacant';
  });
  return (
    <Explanation
      of={{
        title: '',
        formula:
          of === 'total'
            ? say(arithmetic, { total: card.total, lent: card.lent, left: card.left, held: card.held })
            : say(sumOf, { value: card[of] }),
        inputs: accounts.map(({ unit, stage, state, balance }) => ({
          name: [unitName(unit), say(nameIn(stageNames, stage)), say(nameIn(postStateNames, state))].join(' · '),
          value: balance,
        })),
        entries: [...new Set(accounts.map(({ unit }) => unit))].map((unit) => (
          <Link key={unit} to={`/ledger/${unit}`}>
            {say(ledger, { unit: unitName(unit) })}
          </Link>
        )),
      }}
    />
  );
}

/** The instalments that a sum of what is due is made of. */
export function DueExplanation({ pendings }: { pendings: PoolCard['pendings'] }) {
  const say = useSay();
  const unitName = useUnitName();
  return (
    <Explanation
      of={{
        title: '',
        formula: say(sumOf, { value: pendings.reduce((sum, { count }) => sum + count, 0) }),
        inputs: pendings.map(({ schoolCode, dueOn, count, mark }) => ({
          name: `${unitName(schoolCode)} · ${dueOn}`,
          value: (
            <Flex gap={8}>
              {count}
              <MarkTag mark={mark} />
            </Flex>
          ),
        })),
        entries: [...new Set(pendings.map(({ schoolCode }) => schoolCode))].map((unit) => (
          <Link key={unit} to={`/ledger/${unit}`}>
            {say(ledger, { unit: unitName(unit) })}
          </Link>
        )),
      }}
    />
  );
}
