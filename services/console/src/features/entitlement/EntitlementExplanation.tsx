import { Skeleton } from 'antd';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { tokens } from '../../design/tokens';
import { nameIn } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import { ProblemNote } from '../../parts/ProblemNote';
import { confidenceWords, kindNames } from '../standards/standards';
import { arithmeticOf, decimalText, fractionText, type Line } from './entitlements';
import { formulaIn, inputNames, roundingNames } from './input-names';
import { KindergartenTests, type Tests } from './KindergartenTests';

const exact = words('精确值', 'Exact value');
const rounding = words('取整', 'Rounding');
const county = words('全县本学段', 'County, this stage');
const countySum = words('精确合计 {exact}(≈ {decimal}),取整 {rounded}', 'exact sum {exact} (≈ {decimal}), rounded {rounded}');
const ledger = words('该校编制台账', 'The school’s ledger');
const censusOf = words('{censusOn} 统计', 'census of {censusOn}');
const computed = words('第 {number} 次计算,{at}', 'computation {number}, {at}');
const partOf = words('{exact}({documentNumber},{version},{confidence})', '{exact} ({documentNumber}, {version}, {confidence})');
const source = words('规则全称', 'Text of the rule');

/** Why a school's stage is entitled to so many posts: the exact fraction step by step, its rounding, its rule, its census. */
export function EntitlementExplanation({ schoolCode, stage }: { schoolCode: string; stage: Line['stage'] }) {
  const say = useSay();
  const { data, error } = useAnswer(['quota', 'entitlements', schoolCode, stage], () =>
    api.GET('/api/quota/entitlements/{schoolCode}/{stage}', { params: { path: { schoolCode, stage } } }),
  );
  if (!data) return error ? <ProblemNote problem={error} /> : <Skeleton active />;
  const { line, stageTotal, rule } = data;
  const { formula, steps, inputs } = arithmeticOf(line);
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return (
    <>
      <Explanation
        of={{
          title: '',
          formula: formulaIn(formula, say),
          inputs: [
            ...Object.entries(inputs).map(([name, value]) => ({ name: say(nameIn(inputNames, name)), value })),
            ...steps.map(({ label, expression, value }) => ({ name: say(label), value: <code>{`${expression} = ${value}`}</code> })),
            { name: say(exact), value: `${fractionText(line.exact)} ≈ ${line.decimal}` },
            { name: say(rounding), value: `${say(nameIn(roundingNames, line.rounding))} → ${line.rounded}` },
            {
              name: say(county),
              value: say(countySum, {
                exact: fractionText(stageTotal.exact),
                decimal: decimalText(stageTotal.exact),
                rounded: stageTotal.rounded,
              }),
            },
            ...(line.parts ?? []).map(({ ruleKind, exact: share, ruleVersion, documentNumber, confidence }) => ({
              name: say(nameIn(kindNames, ruleKind)),
              value: say(partOf, {
                exact: fractionText(share),
                version: ruleVersion,
                documentNumber,
                confidence: say(nameIn(confidenceWords, confidence)),
              }),
            })),
            ...(text(rule.source) ? [{ name: say(source), value: text(rule.source) }] : []),
          ],
          rule: { version: line.ruleVersion, documentNumber: line.documentNumber, clause: text(rule.clause), confidence: line.confidence },
          census: (
            <>
              <Link to={`/census/${data.censusId}`}>{say(censusOf, { censusOn: data.censusOn })}</Link>
              {' · '}
              {say(computed, { number: data.number, at: instantText(data.computedAt) })}
            </>
          ),
          entries: [
            <Link key="ledger" to={`/ledger/${schoolCode}`}>
              {say(ledger)}
            </Link>,
          ],
        }}
      />
      {line.tests && (
        <div style={{ marginTop: tokens.gap }}>
          <KindergartenTests tests={line.tests as unknown as Tests} />
        </div>
      )}
    </>
  );
}
