import { useMemo, type ReactNode } from 'react';
import { useMe } from '../../app/me';
import { nameIn, stageNames, subjectNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Say, type Words } from '../../language/words';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { SchoolChoice } from '../../parts/SchoolChoice';
import { coverageStateNames, type Coverage, type CoverageLine } from './coverage';
import { CoverageExplanation } from './CoverageExplanation';
import { CoverageState } from './CoverageState';

const none = words(
  '没有服务期内的特岗岗位。录入一届特岗计划后,在这里核对其期满岗位。',
  'No special posts in service. Once a cohort is recorded, its posts of year three are checked here.',
);
const figures = words('服务期满时', 'When service ends');
const titles = {
  school: words('学校', 'School'),
  stage: words('学段', 'Stage'),
  subject: words('学科', 'Subject'),
  cohort: words('招聘', 'Hired'),
  due: words('期满', 'Due'),
  count: words('岗位', 'Posts'),
  needed: words('需编', 'Needed'),
  expected: words('预计空编', 'Expected'),
  earlier: words('先期所需', 'Claimed before'),
  covered: words('可保障', 'Covered'),
  shortfall: words('缺口', 'Shortfall'),
  state: words('状态', 'State'),
};

interface Props {
  coverage: Coverage;
  school?: string;
  onSchool: (code?: string) => void;
}

/** Per school and subject: what will be needed in year three, what will be free, what is covered. */
export function CoverageTable({ coverage, school, onSchool }: Props) {
  const say = useSay();
  const me = useMe();
  const columns = useMemo(() => columnsOf(say, coverage), [say, coverage]);
  const rows = coverage.lines.filter(({ schoolCode }) => !school || schoolCode === school);
  return (
    <OfficeTable
      name="special-post-coverage"
      columns={columns}
      rows={rows}
      rowKey={({ lineId }) => lineId}
      none={none}
      tools={!me?.schoolCode && <SchoolChoice value={school} onChange={onSchool} />}
    />
  );
}

function columnsOf(say: Say, { stayRate }: Coverage): OfficeColumn<CoverageLine>[] {
  const why = (line: CoverageLine, title: Words, value: number): ReactNode => (
    <ExplainedNumber
      value={value}
      title={`${line.schoolName ?? line.schoolCode} · ${say(nameIn(subjectNames, line.subject))} · ${say(title)}`}
    >
      {() => <CoverageExplanation line={line} stayRate={stayRate} />}
    </ExplainedNumber>
  );
  const figure = (key: 'needed' | 'expected' | 'covered' | 'shortfall', sum = true): OfficeColumn<CoverageLine> => ({
    key,
    title: titles[key],
    value: (line) => line[key],
    render: (line) => why(line, titles[key], line[key]),
    width: 76,
    sum,
    group: figures,
  });
  return [
    { key: 'school', title: titles.school, value: (line) => line.schoolName ?? line.schoolCode, width: 215, frozen: true },
    {
      key: 'state',
      title: titles.state,
      value: ({ state }) => say(coverageStateNames[state]),
      render: ({ state }) => <CoverageState state={state} />,
      width: 108,
      filter: true,
    },
    { key: 'stage', title: titles.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 76, filter: true },
    { key: 'subject', title: titles.subject, value: ({ subject }) => say(nameIn(subjectNames, subject)), width: 84, filter: true },
    { key: 'cohort', title: titles.cohort, value: ({ cohortYear }) => cohortYear, width: 92, filter: true },
    { key: 'due', title: titles.due, value: ({ dueOn }) => dueOn, width: 100 },
    {
      key: 'count',
      title: titles.count,
      value: ({ count }) => count,
      render: (line) => why(line, titles.count, line.count),
      width: 66,
      sum: true,
    },
    figure('needed'),
    // The same vacant posts stand on several lines of a school: their sum would say too much.
    figure('expected', false),
    {
      key: 'earlier',
      title: titles.earlier,
      value: ({ earlierClaims }) => earlierClaims,
      render: (line) => why(line, titles.earlier, line.earlierClaims),
      width: 80,
      group: figures,
    },
    figure('covered'),
    figure('shortfall'),
  ];
}
