import { useGround } from '../../design/ground';
import { tokens } from '../../design/tokens';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { sumOf, wayNames, type FlowYear } from './flow';
import { bandPath, flowSize, layOutFlow, type FlowEnd } from './flow-layout';

const alternative = words(
  '{year} 年周转池流向图:年初 {opening} + 入池 {came} − 出池 {went} = 年末 {closing};内容与下表相同',
  'Flow of the pool in {year}: opening {opening} + in {came} − out {went} = closing {closing}; the table below says the same',
);
const opening = words('年初', 'opening');
const closing = words('年末', 'closing');
const pool = words('周转池', 'pool');
const labelled = words('{name} {posts}', '{name} {posts}');

const { width, bar, label } = flowSize;
const middle = (width - bar) / 2;

/** Where the posts of the pool came from in a year and where they went, as bands; the table below says the same. */
export function FlowPicture({ flow }: { flow: FlowYear }) {
  const say = useSay();
  const ground = useGround();
  const { left, right, pool: trunk, height } = layOutFlow(flow);
  const colours = { came: tokens.status[ground].room, went: tokens[ground].accent, stays: tokens.status[ground].still };
  const nameOf = ({ kind }: FlowEnd): string => say(kind === 'opening' ? opening : kind === 'closing' ? closing : wayNames[kind]);
  const colourOf = ({ kind }: FlowEnd, moving: string): string => (kind === 'opening' || kind === 'closing' ? colours.stays : moving);
  const said = { year: flow.year, opening: flow.opening, came: sumOf(flow, 'in'), went: sumOf(flow, 'out'), closing: flow.closing };
  const leftX = label;
  const rightX = width - label - bar;
  return (
    <div style={{ overflowX: 'auto' }} tabIndex={-1}>
      <svg
        role="img"
        aria-label={say(alternative, said)}
        viewBox={`0 -14 ${width} ${height + 28}`}
        style={{ width: '100%', minWidth: 640, maxHeight: height + 40 }}
      >
        <rect x={middle} y={trunk.y} width={bar} height={trunk.height} fill="currentColor" />
        <text x={middle + bar / 2} y={trunk.y - 4} textAnchor="middle" fontSize={12} fill="currentColor">
          {say(pool)}
        </text>
        {left.map((end) => (
          <g key={end.kind}>
            <path
              d={bandPath(leftX + bar, middle, end, { y: end.atPool, height: end.height })}
              fill={colourOf(end, colours.came)}
              opacity={0.35}
            />
            <rect x={leftX} y={end.y} width={bar} height={end.height} fill={colourOf(end, colours.came)} />
            <text x={leftX - 6} y={end.y + end.height / 2 + 4} textAnchor="end" fontSize={12} fill="currentColor">
              {say(labelled, { name: nameOf(end), posts: end.posts })}
            </text>
          </g>
        ))}
        {right.map((end) => (
          <g key={end.kind}>
            <path
              d={bandPath(middle + bar, rightX, { y: end.atPool, height: end.height }, end)}
              fill={colourOf(end, colours.went)}
              opacity={0.35}
            />
            <rect x={rightX} y={end.y} width={bar} height={end.height} fill={colourOf(end, colours.went)} />
            <text x={rightX + bar + 6} y={end.y + end.height / 2 + 4} fontSize={12} fill="currentColor">
              {say(labelled, { name: nameOf(end), posts: end.posts })}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
