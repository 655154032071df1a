import { Link } from 'react-router';
import { useGround } from '../../design/ground';
import { tokens } from '../../design/tokens';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, postStateNames, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { Explanation } from '../../parts/Explanation';
import { AccountEntries } from './AccountEntries';
import { authorisedOf, balanceOf, isMemo, unitStates, type Position, type UnitState } from './positions';

const sumOfEntries = words('Σ 分录 = {balance}', 'Σ entries = {balance}');
const statement = words('单位台账', 'ledger of the unit');
const unit = words('单位', 'Unit');

function usePlaceName(): (position: Position, state: string) => string {
  const say = useSay();
  const unitName = useUnitName();
  return ({ unit, stage, track }, state) =>
    [unitName(unit), say(nameIn(stageNames, stage)), say(nameIn(trackNames, track)), say(nameIn(postStateNames, state))].join(' · ');
}

/** One balance; it opens the entries that make it. */
export function BalanceNumber({ position, state }: { position: Position; state: UnitState }) {
  const say = useSay();
  const placeName = usePlaceName();
  const colours = tokens.status[useGround()];
  const account = position.accounts[state];
  if (!account) return <span className="nothing">—</span>;
  const colour = account.balance === 0 ? undefined : state === 'over' ? colours.over : state === 'vacant' ? colours.room : undefined;
  return (
    <span style={{ color: colour }}>
      <ExplainedNumber value={account.balance} title={placeName(position, state)}>
        {() => (
          <>
            <Explanation
              of={{
                title: '',
                formula: say(sumOfEntries, { balance: account.balance }),
                inputs: [{ name: say(unit), value: <UnitLink unit={position.unit} text={say(statement)} /> }],
              }}
            />
            <div style={{ height: tokens.gap }} />
            <AccountEntries accountId={account.id} />
          </>
        )}
      </ExplainedNumber>
    </span>
  );
}

/** 核定 as the sum of its states; each of them opens its own entries. */
export function AuthorisedNumber({ position }: { position: Position }) {
  const say = useSay();
  const placeName = usePlaceName();
  const parts = unitStates.filter((state) => !isMemo(state) && position.accounts[state]);
  const formula = `${parts.map((state) => `${say(nameIn(postStateNames, state))} ${balanceOf(position, state)}`).join(' + ')} = ${authorisedOf(position)}`;
  return (
    <ExplainedNumber value={authorisedOf(position)} title={placeName(position, 'authorised')}>
      {() => (
        <Explanation
          of={{
            title: '',
            formula,
            inputs: parts.map((state) => ({
              name: say(nameIn(postStateNames, state)),
              value: <BalanceNumber position={position} state={state} />,
            })),
            entries: [<UnitLink key="unit" unit={position.unit} text={say(statement)} />],
          }}
        />
      )}
    </ExplainedNumber>
  );
}

function UnitLink({ unit: code, text }: { unit: string; text: string }) {
  const unitName = useUnitName();
  return (
    <Link to={`/ledger/${code}`}>
      {unitName(code)} · {text}
    </Link>
  );
}
