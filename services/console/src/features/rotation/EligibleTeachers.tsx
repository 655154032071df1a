import { Flex, Skeleton, Tag } from 'antd';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client';
import type { components } from '../../api/generated/rotation';
import { useAnswer } from '../../api/use-answer';
import { useMe } from '../../app/me';
import { positionNames } from '../../glossary/people';
import { nameIn, stageNames, subjectNames } from '../../glossary/vocabulary';
import { useSchools } from '../../glossary/use-schools';
import { useSay } from '../../language/language';
import { words, type Say } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { ProblemNote } from '../../parts/ProblemNote';
import { SchoolChoice } from '../../parts/SchoolChoice';
import { RuleText } from './RuleText';

type Teacher = components['schemas']['EligibilityAnswer'];

const choose = words(
  '选择学校,查看谁应当交流、谁因哪条规则不交流。',
  'Choose a school to see who is to move, and which rule bars the others.',
);
const none = words('该校名册中没有人员。先导入教职工名册。', 'The school has nobody on its roster: import the roster first.');
const counted = words('应交流 {eligible} / 教职工 {staff}', '{eligible} eligible of {staff}');
const eligible = words('应交流', 'eligible');
const barred = words('不交流', 'barred');
const titles = {
  name: words('姓名', 'Name'),
  stage: words('学段', 'Stage'),
  subject: words('学科', 'Subject'),
  duty: words('职务', 'Duty'),
  years: words('在本校年数', 'Years at the school'),
  backbone: words('骨干', 'Backbone'),
  outcome: words('结论', 'Outcome'),
  rule: words('依据的规则', 'Rule'),
};

/** Person by person: who is to move from a school, and the rule that bars the others. */
export function EligibleTeachers({ year }: { year: number }) {
  const say = useSay();
  const me = useMe();
  const { nameOf } = useSchools();
  const [query, setQuery] = useSearchParams();
  const schoolCode = me?.schoolCode ?? query.get('school') ?? '';
  const { data, error } = useAnswer(
    ['rotation', 'eligibility', year, schoolCode],
    () => api.GET('/api/rotation/schedules/{year}/eligibility', { params: { path: { year }, query: { schoolCode } } }),
    { enabled: schoolCode !== '' },
  );
  const columns = useMemo(() => columnsOf(say, year), [say, year]);
  const set = (code?: string): void => {
    if (code) query.set('school', code);
    else query.delete('school');
    setQuery(query, { replace: true });
  };
  const choice = me?.schoolCode ? (
    <span>{nameOf(me.schoolCode)}</span>
  ) : (
    <SchoolChoice value={schoolCode || undefined} onChange={set} required />
  );
  const tools = (
    <Flex gap={8} align="center" wrap>
      {choice}
      {data && <strong>{say(counted, { eligible: data.eligible, staff: data.staff })}</strong>}
    </Flex>
  );
  if (!data) {
    return (
      <>
        {tools}
        {error ? <ProblemNote problem={error} /> : schoolCode ? <Skeleton active /> : <EmptyNote why={choose} />}
      </>
    );
  }
  return (
    <OfficeTable
      name="rotation-eligible"
      columns={columns}
      rows={data.teachers}
      rowKey={({ personId }) => personId}
      none={none}
      tools={tools}
    />
  );
}

function columnsOf(say: Say, year: number): OfficeColumn<Teacher>[] {
  const outcome = ({ eligible: is }: Teacher): string => say(is ? eligible : barred);
  return [
    {
      key: 'name',
      title: titles.name,
      value: ({ name }) => name,
      render: ({ name, personId }) => <Link to={`/rotation/${year}/teachers/${personId}`}>{name}</Link>,
      width: 100,
      frozen: true,
    },
    { key: 'stage', title: titles.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 90, filter: true },
    { key: 'subject', title: titles.subject, value: ({ subject }) => say(nameIn(subjectNames, subject)), width: 110, filter: true },
    { key: 'duty', title: titles.duty, value: ({ duty }) => say(nameIn(positionNames, duty)), width: 110, filter: true },
    { key: 'years', title: titles.years, value: ({ yearsAtSchool }) => yearsAtSchool, width: 120 },
    { key: 'backbone', title: titles.backbone, value: ({ backbone }) => (backbone ? say(titles.backbone) : ''), width: 90, filter: true },
    {
      key: 'outcome',
      title: titles.outcome,
      value: outcome,
      render: (row) => (row.eligible ? <Tag>{outcome(row)}</Tag> : outcome(row)),
      width: 100,
      filter: true,
    },
    {
      key: 'rule',
      title: titles.rule,
      value: ({ rule }) => (rule ? say(rule.text) : ''),
      render: ({ rule }) => rule && <RuleText rule={rule} />,
      width: 380,
      filter: true,
    },
  ];
}
