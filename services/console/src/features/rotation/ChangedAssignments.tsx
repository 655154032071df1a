import { Table, Tag } from 'antd';
import { Link } from 'react-router';
import type { components } from '../../api/generated/rotation';
import { useSchools } from '../../glossary/use-schools';
import { nameIn, subjectNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { RuleText } from './RuleText';
import { Named } from '../../parts/Named';

type Change = components['schemas']['AssignmentChangeAnswer'];

const changeNames = { added: words('新增', 'added'), removed: words('取消', 'removed'), kept: words('保留', 'kept') };
const titles = {
  change: words('变化', 'Change'),
  name: words('教师', 'Teacher'),
  way: words('原校 → 交流到', 'From → to'),
  subject: words('学科', 'Subject'),
  cost: words('积分', 'Points'),
  rule: words('使其取消的规则', 'Rule that removed it'),
};

/** Who was added, removed or kept by a revision, and the rule that removed them. */
export function ChangedAssignments({ changes, year }: { changes: readonly Change[]; year: number }) {
  const say = useSay();
  const { nameOf } = useSchools();
  if (changes.length === 0) return null;
  return (
    <Table<Change>
      size="small"
      style={{ marginTop: 8 }}
      rowKey={({ personId, change, toSchool }) => `${personId}-${change}-${toSchool}`}
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={[...changes]}
      columns={[
        { key: 'change', title: <Named>{say(titles.change)}</Named>, render: (_, { change }) => <Tag>{say(changeNames[change])}</Tag> },
        {
          key: 'name',
          title: <Named>{say(titles.name)}</Named>,
          render: (_, { name, personId }) => <Link to={`/rotation/${year}/teachers/${personId}`}>{name}</Link>,
        },
        {
          key: 'way',
          title: <Named>{say(titles.way)}</Named>,
          render: (_, { change, fromSchool, toSchool }) => {
            const way = `${nameOf(fromSchool)} → ${nameOf(toSchool)}`;
            return change === 'removed' ? <del>{way}</del> : way;
          },
        },
        { key: 'subject', title: <Named>{say(titles.subject)}</Named>, render: (_, { subject }) => say(nameIn(subjectNames, subject)) },
        {
          key: 'cost',
          title: <Named>{say(titles.cost)}</Named>,

          className: 'figure',
          render: (_, { cost, personId }) => <Link to={`/rotation/${year}/teachers/${personId}`}>{cost}</Link>,
        },
        { key: 'rule', title: <Named>{say(titles.rule)}</Named>, render: (_, { rule }) => rule && <RuleText rule={rule} /> },
      ]}
    />
  );
}
