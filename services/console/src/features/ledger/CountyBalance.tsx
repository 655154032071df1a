import { Flex, Typography } from 'antd';
import { Link } from 'react-router';
import { useGround } from '../../design/ground';
import { tokens } from '../../design/tokens';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Addends } from '../../parts/Addends';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { Explanation } from '../../parts/Explanation';
import { Named } from '../../parts/Named';
import { AccountEntries } from './AccountEntries';
import { authorisedOf, type Account, type Position } from './positions';

const total = words('编制总量', 'approved total');
const totalOf = words('{track} · 编制总量', '{track} · approved total');
const schools = words('各校', 'schools');
const pool = words('周转池', 'pool');
const adds = words('相符', 'adds up');
const addsNot = words('不符:差 {difference}', 'does not add up: {difference} apart');

const tracks = ['quota', 'control', 'headcount'];

/** The county's total of each track, and that it is the sum of schools and pool: nothing lost, nothing netted between tracks. */
export function CountyBalance({ positions }: { positions: readonly Position[] }) {
  const totals = positions.flatMap(({ unit, track, accounts }) =>
    unit === 'approval' && accounts.authorised ? [{ track, account: accounts.authorised }] : [],
  );
  if (totals.length === 0) return null;
  // 编制 before 员额, as everywhere.
  totals.sort((a, b) => tracks.indexOf(a.track) - tracks.indexOf(b.track));
  return (
    <Flex wrap gap={`4px ${tokens.gap * 2}px`} style={{ marginBottom: tokens.gap }}>
      {totals.map(({ track, account }) => (
        <TrackBalance
          key={track}
          account={account}
          units={positions.filter((position) => position.track === track && position.unit !== 'approval')}
        />
      ))}
    </Flex>
  );
}

function TrackBalance({ account, units }: { account: Account; units: Position[] }) {
  const say = useSay();
  const colours = tokens.status[useGround()];
  const unitName = useUnitName();
  const nameOf = ({ unit, stage }: Position): string => `${unitName(unit)} · ${say(nameIn(stageNames, stage))}`;
  const approved = -account.balance;
  const inUnits = units.filter(({ unit }) => unit !== 'pool');
  const inSchools = sum(inUnits.map(authorisedOf));
  const inPool = sum(units.filter(({ unit }) => unit === 'pool').map(authorisedOf));
  const difference = approved - inSchools - inPool;
  const formula = `${say(schools)} ${inSchools} + ${say(pool)} ${inPool} = ${inSchools + inPool}`;
  const track = say(nameIn(trackNames, account.track));
  return (
    <span>
      <strong>{track}</strong> <Named>{say(total)}</Named>{' '}
      <ExplainedNumber value={approved} title={say(totalOf, { track })}>
        {() => (
          <>
            <Explanation of={{ title: '', formula }} />
            <div style={{ height: tokens.gap }} />
            <AccountEntries accountId={account.id} />
          </>
        )}
      </ExplainedNumber>{' '}
      = {say(schools)}{' '}
      <ExplainedNumber value={inSchools} title={`${track} · ${say(schools)}`}>
        {() => (
          <Addends addends={inUnits.map((position) => ({ key: position.key, name: nameOf(position), value: authorisedOf(position) }))} />
        )}
      </ExplainedNumber>{' '}
      + <Named>{say(pool)}</Named>{' '}
      <Link to="/ledger/pool" className="figure">
        {inPool}
      </Link>{' '}
      <Typography.Text style={{ color: difference === 0 ? colours.done : colours.over }}>
        {difference === 0 ? `✓ ${say(adds)}` : say(addsNot, { difference })}
      </Typography.Text>
    </span>
  );
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
