import { Link } from 'react-router';
import type { components } from '../api/generated/special-post';
import { useSay } from '../language/language';
import { words } from '../language/words';
import { Explanation } from './Explanation';
import { LedgerLinks } from './LedgerLinks';

type CheckedLine = components['schemas']['CheckedLineAnswer'];
type Figures = CheckedLine['after'];

const title = words('可保障', 'Covered');
const names = {
  needed: words('需编 = ⌈岗位 × 留任率⌉', 'needed = ⌈posts × stay rate⌉'),
  vacantNow: words('现空编', 'vacant now'),
  retirements: words('期满前退休', 'retiring before'),
  overQuota: words('超编', 'over quota'),
  earlierClaims: words('先期满及优先学科所需', 'claimed before'),
};
const inputs = Object.keys(names) as (keyof typeof names)[];
const before = words('之前:{formula}', 'before: {formula}');
const after = words('之后:{formula}', 'after: {formula}');
const isNew = words('之前没有核对过。', 'It had not been checked before.');
const coverage = words('特岗保障中的这所学校', 'the school in the coverage of special posts');

/** Whether the posts of a line were covered before a check and after it, each with its arithmetic. */
export function CheckedCoverage({ line }: { line: CheckedLine }) {
  const say = useSay();
  const { schoolCode } = line;
  const now = line.after;
  return (
    <Explanation
      of={{
        title: say(title),
        formula: [line.before ? say(before, { formula: formulaOf(line.before) }) : say(isNew), say(after, { formula: formulaOf(now) })],
        inputs: inputs.map((name) => ({ name: say(names[name]), value: now[name] })),
        entries: [
          <LedgerLinks key="ledger" schoolCode={schoolCode} movementId={now.ledger?.movementId} entryIds={now.ledger?.entryIds} />,
          <Link key="coverage" to={`/special-post?school=${schoolCode}`}>
            {say(coverage)}
          </Link>,
        ],
      }}
    />
  );
}

/** A closed school has no posts to come, whatever the ledger still says. */
function formulaOf({ needed, vacantNow, retirements, overQuota, expected, earlierClaims, covered, shortfall }: Figures): string {
  const all = Math.max(0, vacantNow + retirements - overQuota);
  const expectation = all === expected ? `max(0, ${vacantNow} + ${retirements} − ${overQuota}) = ${expected}` : `${expected}`;
  return `${expectation}; min(${needed}, max(0, ${expected} − ${earlierClaims})) = ${covered}; ${needed} − ${covered} = ${shortfall}`;
}
