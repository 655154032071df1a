import { Link } from 'react-router';
import { tokens } from '../../../design/tokens';
import { useSay } from '../../../language/language';
import { words, type Words } from '../../../language/words';
import { Explanation } from '../../../parts/Explanation';
import type { ComparedLine } from '../versions/version';

const sides: Record<'before' | 'after', Words> = { before: words('之前', 'Before'), after: words('之后', 'After') };
const pupils = words('学生', 'Pupils');
const classes = words('班', 'Classes');
const rounded = words('精确值 {exact} ≈ {decimal},取整 {rounded}', 'exact {exact} ≈ {decimal}, rounded {rounded}');
const change = words(
  '{before} → {after},增减 {difference};现核定 {authorised}',
  '{before} → {after}, difference {difference}; authorised now {authorised}',
);
const ledger = words('该校编制台账', 'The school’s ledger');

/** Both sides of one line: the counts, the exact fraction, the rule with its document. */
export function LineExplanation({ line }: { line: ComparedLine }) {
  const say = useSay();
  const { before, after, difference, authorised, schoolCode } = line;
  return (
    <>
      <p>{say(change, { before: before.rounded, after: after.rounded, difference, authorised })}</p>
      {(['before', 'after'] as const).map((name) => {
        const { exact, rounded: posts, documentNumber, ruleVersion, pupils: counted, classes: rooms } = line[name];
        const fraction = `${exact.numerator}/${exact.denominator}`;
        return (
          <div key={name} style={{ marginBottom: tokens.gap }}>
            <h3 style={{ fontSize: 14 }}>{say(sides[name])}</h3>
            <Explanation
              of={{
                title: '',
                formula: say(rounded, { exact: fraction, decimal: (exact.numerator / exact.denominator).toFixed(4), rounded: posts }),
                inputs: [
                  { name: say(pupils), value: counted },
                  { name: say(classes), value: rooms },
                ],
                rule: { version: ruleVersion, documentNumber },
              }}
            />
          </div>
        );
      })}
      <Link to={`/ledger/${schoolCode}`}>{say(ledger)}</Link>
    </>
  );
}
