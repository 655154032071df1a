import { Table } from 'antd';
import { Link } from 'react-router';
import { nameIn, stageNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { Explanation } from '../../parts/Explanation';
import { decimalText, fractionText, type Entitlements } from './entitlements';
import { roundingNames } from './input-names';
import { Named } from '../../parts/Named';

type Total = Entitlements['stageTotals'][number];

const columns = {
  stage: words('学段', 'Stage'),
  pupils: words('学生', 'Pupils'),
  classes: words('班', 'Classes'),
  exact: words('精确合计', 'Exact sum'),
  rounded: words('应核', 'Entitled'),
};
const sum = words('Σ 各校精确值 = {exact} ≈ {decimal} → {rounded}', 'Σ exact values of the schools = {exact} ≈ {decimal} → {rounded}');
const rounding = words('取整', 'Rounding');
const censusOf = words('{censusOn} 统计', 'census of {censusOn}');

/** Each stage of the county: the exact sum of its schools and what it is rounded to. */
export function StageTotals({ entitlements: { stageTotals, lines, censusId, censusOn } }: { entitlements: Entitlements }) {
  const say = useSay();
  const explained = (total: Total, value: string | number) => {
    const line = lines.find(({ stage }) => stage === total.stage);
    const { exact, rounded, pupils, classes } = total;
    return (
      <ExplainedNumber value={value} title={say(nameIn(stageNames, total.stage))}>
        {() => (
          <Explanation
            of={{
              title: '',
              formula: say(sum, { exact: fractionText(exact), decimal: decimalText(exact), rounded }),
              inputs: [
                { name: say(columns.pupils), value: pupils },
                { name: say(columns.classes), value: classes },
                ...(line ? [{ name: say(rounding), value: say(nameIn(roundingNames, line.rounding)) }] : []),
              ],
              rule: line && { version: line.ruleVersion, documentNumber: line.documentNumber, confidence: line.confidence },
              census: <Link to={`/census/${censusId}`}>{say(censusOf, { censusOn })}</Link>,
            }}
          />
        )}
      </ExplainedNumber>
    );
  };
  return (
    <Table<Total>
      size="small"
      rowKey="stage"
      pagination={false}
      dataSource={stageTotals}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          title: <Named>{say(columns.stage)}</Named>,
          key: 'stage',
          render: (_, { stage }) => <Link to={`/entitlement?stage=${stage}`}>{say(nameIn(stageNames, stage))}</Link>,
        },
        {
          title: <Named>{say(columns.pupils)}</Named>,
          key: 'pupils',
          className: 'figure',
          align: 'right',
          render: (_, total) => explained(total, total.pupils),
        },
        {
          title: <Named>{say(columns.classes)}</Named>,
          key: 'classes',
          className: 'figure',
          align: 'right',
          render: (_, total) => explained(total, total.classes),
        },
        {
          title: <Named>{say(columns.exact)}</Named>,
          key: 'exact',
          className: 'figure',
          align: 'right',
          render: (_, total) => explained(total, decimalText(total.exact)),
        },
        {
          title: <Named>{say(columns.rounded)}</Named>,
          key: 'rounded',
          className: 'figure',
          align: 'right',
          render: (_, total) => explained(total, total.rounded),
        },
      ]}
    />
  );
}
