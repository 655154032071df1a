import { Alert } from 'antd';
import { useMemo } from 'react';
import { nameIn, stageNames } from '../../../glossary/vocabulary';
import { useSay } from '../../../language/language';
import { words, type Say } from '../../../language/words';
import { Explanation } from '../../../parts/Explanation';
import type { OfficeColumn } from '../../../parts/office-table/office-column';
import { OfficeTable } from '../../../parts/office-table/OfficeTable';
import { StateBadge } from '../../../parts/StateBadge';
import { exactText } from '../rules/exact';
import type { TestResult, Version, VersionTest } from './version';

const titles = {
  name: words('算例', 'Example'),
  stage: words('学段', 'Stage'),
  pupils: words('学生', 'Pupils'),
  classes: words('班', 'Classes'),
  expected: words('应得', 'Expected'),
  exact: words('算得精确值', 'Exact result'),
  posts: words('算得编制', 'Posts'),
  result: words('结果', 'Result'),
};
const results = { done: words('通过', 'holds'), refused: words('未通过', 'does not hold') };
const none = words(
  '还没有算例。每条规则至少一个算例才能提交。',
  'There is no example. Each rule needs one before the version is submitted.',
);
const missing = words('还缺算例的规则:{rules}', 'rules without an example: {rules}');
const given = words('算例给定的数', 'given by the example');

type Row = VersionTest & { result: TestResult | undefined };

/** Each example beside what the version comes to. */
export function TestsTable({ version: { text, results: computed, untested } }: { version: Version }) {
  const say = useSay();
  const columns = useMemo(() => columnsOf(say), [say]);
  const rows = text.tests.map((test) => ({ ...test, result: computed.find(({ name }) => name === test.name) }));
  return (
    <>
      {untested.length > 0 && (
        <Alert type="warning" showIcon style={{ marginBottom: 8 }} message={say(missing, { rules: untested.join(', ') })} />
      )}
      <OfficeTable<Row> name="standard-tests" columns={columns} rows={rows} rowKey={({ name }) => name} none={none} />
    </>
  );
}

function columnsOf(say: Say): OfficeColumn<Row>[] {
  const input = ({ pupils, classes }: Row) => (
    <Explanation
      of={{
        title: '',
        formula: say(given),
        inputs: [
          { name: say(titles.pupils), value: pupils },
          { name: say(titles.classes), value: classes },
        ],
      }}
    />
  );
  const steps = ({ result }: Row) => (
    <Explanation of={{ title: '', formula: result?.steps.map((step) => `${say(step)}: ${step.expression} = ${step.value}`) }} />
  );
  return [
    { key: 'name', title: titles.name, value: ({ name }) => name, width: 220, frozen: true, wraps: true },
    { key: 'stage', title: titles.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 100, filter: true },
    { key: 'pupils', title: titles.pupils, value: ({ pupils }) => pupils, width: 90, opens: input },
    { key: 'classes', title: titles.classes, value: ({ classes }) => classes, width: 80, opens: input },
    { key: 'expected', title: titles.expected, value: expectedText, width: 140 },
    { key: 'exact', title: titles.exact, value: ({ result }) => result && exactText(result.exact), width: 140 },
    { key: 'posts', title: titles.posts, value: ({ result }) => result?.posts, width: 100, opens: steps },
    {
      key: 'result',
      title: titles.result,
      value: ({ result }) => say(result?.passed ? results.done : results.refused),
      width: 110,
      filter: true,
      render: ({ result }) => (
        <StateBadge state={result?.passed ? 'confirmed' : 'refused'} names={{ confirmed: results.done, refused: results.refused }} />
      ),
    },
  ];
}

function expectedText({ expectedExact, expectedPosts }: Row): string {
  return [expectedExact && exactText(expectedExact), expectedPosts].filter((part) => part !== undefined).join(' → ');
}
