import { Link } from 'react-router';
import { useUnitName } from '../../glossary/use-unit-name';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import type { Movement } from './movement';
import { signed } from './Signed';

const title = words('分录', 'Entry');
const names = {
  before: words('变动前余额', 'balance before'),
  amount: words('增减', 'change'),
  after: words('变动后余额', 'balance after'),
};
const whole = words(
  '合计为零:一个账户减少的,必在另一个账户增加。依据见本页“变动”各项。',
  'Entries add up to zero: what one account loses another gains. By what right is told at the head of this page.',
);
const statement = words('{unit} 的台账', 'the ledger of {unit}');
const entry = words('分录 {id}', 'entry {id}');

/** One entry: the balance before, the change, the balance after. */
export function EntryExplanation({ entry: { id, account, amount, balanceBefore, balanceAfter } }: { entry: Movement['entries'][number] }) {
  const say = useSay();
  const unitName = useUnitName();
  return (
    <>
      <Explanation
        of={{
          title: say(title),
          formula: `${balanceBefore} ${signed(amount)} = ${balanceAfter}`,
          inputs: [
            { name: say(names.before), value: balanceBefore },
            { name: say(names.amount), value: signed(amount) },
            { name: say(names.after), value: balanceAfter },
          ],
          entries: [
            say(entry, { id }),
            account.unit !== 'approval' && (
              <Link key="unit" to={`/ledger/${account.unit}`}>
                {say(statement, { unit: unitName(account.unit) })}
              </Link>
            ),
          ],
        }}
      />
      <p>{say(whole)}</p>
    </>
  );
}
