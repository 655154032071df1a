import { Table } from 'antd';
import { Link } from 'react-router';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { Explanation } from '../../parts/Explanation';
import { Named } from '../../parts/Named';
import { sumOf, wayNames, type FlowBand, type FlowYear } from './flow';

const titles = {
  direction: words('方向', 'Direction'),
  way: words('事由', 'Why'),
  posts: words('编制数', 'Posts'),
  movements: words('变动笔数', 'Movements'),
};
const directions = { in: words('入池', 'into the pool'), out: words('出池', 'out of the pool') };
const balance = words(
  '年初 {opening} + 入池 {came} − 出池 {went} = 年末 {closing}',
  'opening {opening} + in {came} − out {went} = closing {closing}',
);
const differs = words('不平:按各条流向应为 {computed}', 'it does not balance: the bands make {computed}');
const sumText = words('Σ = {posts}', 'Σ = {posts}');
const movement = words('{unit} 的变动 {index}', 'movement of {unit} {index}');
const poolLedger = words('周转池台账', 'the ledger of the pool');

/** The bands of the picture as a table: each number opens the units and movements behind it. */
export function FlowTable({ flow }: { flow: FlowYear }) {
  const say = useSay();
  const { opening, closing, flows } = flow;
  const [came, went] = [sumOf(flow, 'in'), sumOf(flow, 'out')];
  const computed = opening + came - went;
  const head = (title: keyof typeof titles) => <Named>{say(titles[title])}</Named>;
  return (
    <>
      <p>
        {say(balance, { opening, came, went, closing })}
        {computed === closing ? ' ✓' : ` ✗ ${say(differs, { computed })}`}
      </p>
      <Table<FlowBand>
        size="small"
        rowKey={({ direction, way }) => `${direction}/${way}`}
        dataSource={[...flows].sort((one, other) => order(one) - order(other))}
        pagination={false}
        columns={[
          { title: head('direction'), render: (_, { direction }) => say(directions[direction]) },
          { title: head('way'), render: (_, { way }) => say(wayNames[way]) },
          {
            title: head('posts'),
            align: 'right',
            className: 'figure',
            render: (_, band) => (
              <ExplainedNumber value={band.posts} title={say(wayNames[band.way])}>
                {() => <BandExplanation band={band} year={flow.year} />}
              </ExplainedNumber>
            ),
          },
          {
            title: head('movements'),
            align: 'right',
            className: 'figure',
            render: (_, { movements }) => <Link to={`/ledger/pool?asOf=${flow.year}-12-31`}>{movements}</Link>,
          },
        ]}
      />
    </>
  );
}

/** What comes in before what goes out, the larger first as the service answers them. */
function order({ direction }: FlowBand): number {
  return direction === 'in' ? 0 : 1;
}

function BandExplanation({ band: { posts, units }, year }: { band: FlowBand; year: number }) {
  const say = useSay();
  return (
    <Explanation
      of={{
        title: '',
        formula: say(sumText, { posts }),
        inputs: units.map(({ unitName, posts: ofUnit }) => ({ name: unitName, value: ofUnit })),
        entries: [
          ...units.flatMap(({ unitName, movementIds }) =>
            movementIds.map((id, index) => (
              <Link key={id} to={`/movements/${id}`}>
                {say(movement, { unit: unitName, index: movementIds.length > 1 ? index + 1 : '' })}
              </Link>
            )),
          ),
          <Link key="pool" to={`/ledger/pool?asOf=${year}-12-31`}>
            {say(poolLedger)}
          </Link>,
        ],
      }}
    />
  );
}
