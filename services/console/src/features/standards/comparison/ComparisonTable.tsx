import { Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { nameIn, stageNames } from '../../../glossary/vocabulary';
import { useSay } from '../../../language/language';
import { words, type Say, type Words } from '../../../language/words';
import type { OfficeColumn } from '../../../parts/office-table/office-column';
import { OfficeTable } from '../../../parts/office-table/OfficeTable';
import { exactText } from '../rules/exact';
import type { ComparedLine } from '../versions/version';
import { LineExplanation } from './LineExplanation';

const titles = {
  school: words('学校', 'School'),
  stage: words('学段', 'Stage'),
  pupils: words('学生', 'Pupils'),
  exact: words('精确值', 'Exact'),
  rounded: words('应核', 'Entitled'),
  rule: words('标准', 'Standard'),
  difference: words('增减', 'Difference'),
  exactDifference: words('精确差', 'Exact difference'),
  authorised: words('现核定', 'Authorised now'),
  short: words('之后缺编', 'Short of afterwards'),
};
const sides = { before: words('之前', 'Before'), after: words('之后', 'After') };
const onlyChanged = words('只看有变化的', 'Only what changes');
const none = words('没有学校因此变化。', 'No school changes by it.');

/** School by school and stage by stage: before and after, exact and whole. */
export function ComparisonTable({ name, lines, ofPupils = false }: { name: string; lines: readonly ComparedLine[]; ofPupils?: boolean }) {
  const say = useSay();
  const [isOnly, setOnly] = useState(true);
  const rows = useMemo(() => (isOnly ? lines.filter(isChanged) : lines), [lines, isOnly]);
  const columns = useMemo(() => columnsOf(say, ofPupils), [say, ofPupils]);
  const tools = (
    <Checkbox checked={isOnly} onChange={({ target }) => setOnly(target.checked)}>
      {say(onlyChanged)}
    </Checkbox>
  );
  return <OfficeTable<ComparedLine> name={name} columns={columns} rows={rows} rowKey={keyOfLine} none={none} tools={tools} />;
}

export function keyOfLine({ schoolCode, stage }: ComparedLine): string {
  return `${schoolCode}/${stage}`;
}

function isChanged({ difference, exactDifference, before, after }: ComparedLine): boolean {
  return difference !== 0 || exactDifference.numerator !== 0 || before.pupils !== after.pupils;
}

function columnsOf(say: Say, ofPupils: boolean): OfficeColumn<ComparedLine>[] {
  const opens = (line: ComparedLine) => <LineExplanation line={line} />;
  const number = (
    key: string,
    title: Words,
    value: (line: ComparedLine) => number,
    width: number,
    group?: Words,
  ): OfficeColumn<ComparedLine> => ({
    key,
    title,
    value,
    width,
    group,
    sum: true,
    opens,
  });
  const side = (name: keyof typeof sides): OfficeColumn<ComparedLine>[] => [
    ...(ofPupils ? [number(`${name}-pupils`, titles.pupils, (line) => line[name].pupils, 90, sides[name])] : []),
    { key: `${name}-exact`, title: titles.exact, group: sides[name], value: (line) => exactText(line[name].exact), width: 110 },
    number(`${name}-rounded`, titles.rounded, (line) => line[name].rounded, 90, sides[name]),
    { key: `${name}-rule`, title: titles.rule, group: sides[name], value: (line) => line[name].ruleVersion, width: 110, filter: true },
  ];
  return [
    {
      key: 'school',
      title: titles.school,
      value: ({ schoolName }) => schoolName,
      width: 220,
      frozen: true,
      render: ({ schoolCode, schoolName }) => <Link to={`/ledger/${schoolCode}`}>{schoolName}</Link>,
    },
    { key: 'stage', title: titles.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 90, frozen: true, filter: true },
    ...(ofPupils ? [] : [number('pupils', titles.pupils, (line) => line.after.pupils, 90)]),
    ...side('before'),
    ...side('after'),
    number('difference', titles.difference, ({ difference }) => difference, 90),
    { key: 'exactDifference', title: titles.exactDifference, value: ({ exactDifference }) => signedText(exactDifference), width: 120 },
    number('authorised', titles.authorised, ({ authorised }) => authorised, 100),
    number('short', titles.short, ({ after, authorised }) => Math.max(0, after.rounded - authorised), 110),
  ];
}

function signedText({ numerator, denominator }: ComparedLine['exactDifference']): string {
  return numerator < 0 ? `−${exactText({ numerator: -numerator, denominator })}` : exactText({ numerator, denominator });
}
