import { Tag } from 'antd';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useSchools } from '../../glossary/use-schools';
import { nameIn, stageNames, subjectNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Say } from '../../language/words';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { SchoolChoice } from '../../parts/SchoolChoice';
import { CostExplanation } from './CostExplanation';
import { assignmentStateNames, type Assignment, type Schedule } from './schedule';

const none = words(
  '还没有安排。教育局运算后,拟定的安排列在这里。',
  'Nobody is assigned yet. Once the education bureau has planned, the assignments stand here.',
);
const costOf = words('{name} 的积分', 'Points of {name}');
const yes = words('骨干', 'backbone');
const titles = {
  name: words('教师', 'Teacher'),
  from: words('原校', 'From'),
  to: words('交流到', 'To'),
  stage: words('学段', 'Stage'),
  subject: words('学科', 'Subject'),
  backbone: words('骨干', 'Backbone'),
  state: words('状态', 'State'),
  cost: words('积分', 'Points'),
};

interface Context {
  say: Say;
  nameOf: (schoolCode: string) => string;
  schedule: Schedule;
}

/** Who goes where; the school of the address alone where one is chosen, giving or taking. */
export function AssignmentsTable({ schedule }: { schedule: Schedule }) {
  const say = useSay();
  const { nameOf, schools } = useSchools();
  const [query, setQuery] = useSearchParams();
  const school = query.get('school');
  const rows = schedule.assignments.filter(({ fromSchool, toSchool }) => !school || fromSchool === school || toSchool === school);
  const columns = useMemo(() => columnsOf({ say, nameOf, schedule }), [say, nameOf, schedule]);
  const choose = (code?: string): void => {
    if (code) query.set('school', code);
    else query.delete('school');
    setQuery(query, { replace: true });
  };
  return (
    <OfficeTable
      name="rotation-assignments"
      columns={columns}
      rows={rows}
      rowKey={({ personId }) => personId}
      none={none}
      tools={schools.length > 1 && <SchoolChoice value={school ?? undefined} onChange={choose} />}
    />
  );
}

function columnsOf({ say, nameOf, schedule }: Context): OfficeColumn<Assignment>[] {
  const cardOf = (personId: string): string => `/rotation/${schedule.schoolYear}/teachers/${personId}`;
  return [
    {
      key: 'name',
      title: titles.name,
      value: ({ name }) => name,
      render: ({ personId, name }) => <Link to={cardOf(personId)}>{name}</Link>,
      width: 100,
      frozen: true,
    },
    { key: 'from', title: titles.from, value: ({ fromSchool }) => nameOf(fromSchool), width: 230, filter: true },
    { key: 'to', title: titles.to, value: ({ toSchool }) => nameOf(toSchool), width: 230, filter: true },
    { key: 'stage', title: titles.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 90, filter: true },
    { key: 'subject', title: titles.subject, value: ({ subject }) => say(nameIn(subjectNames, subject)), width: 110, filter: true },
    {
      key: 'backbone',
      title: titles.backbone,
      value: ({ backbone }) => (backbone ? say(yes) : ''),
      render: ({ backbone }) => backbone && <Tag>{say(yes)}</Tag>,
      width: 100,
      filter: true,
    },
    { key: 'state', title: titles.state, value: ({ state }) => say(assignmentStateNames[state]), width: 90, filter: true },
    {
      key: 'cost',
      title: titles.cost,
      value: ({ cost }) => cost,
      render: ({ cost, why, name, personId }) => (
        <ExplainedNumber value={cost} title={say(costOf, { name })}>
          {() => <CostExplanation of={why.cost} why={why} formula={say(schedule.costFormula)} to={cardOf(personId)} />}
        </ExplainedNumber>
      ),
      width: 90,
    },
  ];
}
