import { Table } from 'antd';
import { Link } from 'react-router';
import type { components } from '../../api/generated/rotation';
import { useSchools } from '../../glossary/use-schools';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import { Named } from '../../parts/Named';

type Step = components['schemas']['ExtraCostStepAnswer'];
type Place = Step['from'];

const meaning = words(
  '改去此处后,其余人员按规则重新安排到最优,全县积分合计比现在多出的数。',
  'What the county would pay more in points, everybody else being placed in the best way that is left.',
);
const own = words('即为最优安排,不多付。', 'This is the best assignment: nothing more is paid.');
const titles = {
  title: words('全县多付', 'Extra cost to the county'),
  who: words('人员', 'Who'),
  from: words('现在', 'Now'),
  to: words('改为', 'Instead'),
  change: words('多付', 'More'),
};
const place = words('{school}({cost} − {value})', '{school} ({cost} − {value})');
const stay = words('留在原校(0)', 'stays (0)');
const shared = words('同校各学科共用的名额', 'a seat that the subjects of the school share');
const other = words('另一位教师', 'another teacher');
const net = words(
  '净数 = 积分 − 名额分值;每人多付 = 改为的净数 − 现在的净数。',
  'net = points − value of the seat; each pays more: net instead − net now.',
);

/** Whose moves add up to an extra cost. */
export function ExtraCostExplanation({ cost, steps, year }: { cost: number; steps: readonly Step[]; year: number }) {
  const say = useSay();
  const { nameOf } = useSchools();
  const placeText = ({ toSchool, cost: points, seatValue }: Place): string =>
    toSchool ? say(place, { school: nameOf(toSchool), cost: points, value: seatValue }) : say(stay);
  if (steps.length === 0) return <p>{say(own)}</p>;
  const sum = steps.map(({ change }) => (change < 0 ? `(${change})` : change)).join(' + ');
  return (
    <>
      <p>{say(meaning)}</p>
      <Explanation of={{ title: say(titles.title), formula: `${sum} = ${cost}` }} />
      <p>{say(net)}</p>
      <Table<Step>
        size="small"
        pagination={false}
        rowKey={(step) => steps.indexOf(step)}
        dataSource={steps as Step[]}
        columns={[
          {
            title: <Named>{say(titles.who)}</Named>,
            key: 'who',
            className: 'day',
            render: (_, { personId, name }) =>
              name ? <Link to={`/rotation/${year}/teachers/${personId}`}>{name}</Link> : say(personId ? other : shared),
          },
          { title: <Named>{say(titles.from)}</Named>, key: 'from', render: (_, { from }) => placeText(from) },
          { title: <Named>{say(titles.to)}</Named>, key: 'to', render: (_, { to }) => placeText(to) },
          { title: <Named>{say(titles.change)}</Named>, dataIndex: 'change', className: 'figure', align: 'right', width: 72 },
        ]}
      />
    </>
  );
}
