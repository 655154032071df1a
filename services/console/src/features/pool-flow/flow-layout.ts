import type { FlowBand, FlowYear } from './flow';

/** Size of the picture and of its parts, px. */
export const flowSize = { width: 860, height: 300, bar: 14, gap: 8, label: 200, least: 1.5, line: 14 };

/** One end of a band: what stood in the pool before or after, or a way in or out. */
export interface FlowEnd {
  kind: 'opening' | 'closing' | FlowBand['way'];
  posts: number;
  /** Top and height of its bar. */
  y: number;
  height: number;
  /** Where its band meets the pool. */
  atPool: number;
}

export interface FlowPictureLayout {
  left: FlowEnd[];
  right: FlowEnd[];
  pool: { y: number; height: number };
  /** As many ways as there are need room for their names. */
  height: number;
}

/**
 * The bars and bands of one year: on the left what was there and what came, on the right what went and what is there. Both sides are of one
 * height, since opening + in = out + closing; a side that is not shows the difference by its end.
 */
export function layOutFlow({ opening, closing, flows }: FlowYear): FlowPictureLayout {
  const of = (direction: FlowBand['direction']) =>
    flows.filter((band) => band.direction === direction).map(({ way, posts }) => ({ kind: way, posts }));
  const left = [{ kind: 'opening' as const, posts: opening }, ...of('in')].filter(({ posts }) => posts > 0);
  const right = [...of('out'), { kind: 'closing' as const, posts: closing }].filter(({ posts }) => posts > 0);
  const scale = flowSize.height / Math.max(sum(left), sum(right), 1);
  const height = Math.max(flowSize.height, ...[left, right].map((ends) => slotsOf(ends, scale)));
  const pool = { y: (height - flowSize.height) / 2, height: flowSize.height };
  return { left: place(left, { scale, height, pool }), right: place(right, { scale, height, pool }), pool, height };
}

type Counted = Pick<FlowEnd, 'kind' | 'posts'>;

/** Every end has room for its name, however few its posts. */
function slotOf({ posts }: Counted, scale: number): number {
  return Math.max(flowSize.line, posts * scale);
}

function slotsOf(ends: readonly Counted[], scale: number): number {
  return ends.reduce((total, end) => total + slotOf(end, scale), 0) + (ends.length - 1) * flowSize.gap;
}

function place(
  ends: readonly Counted[],
  { scale, height, pool }: { scale: number; height: number; pool: FlowPictureLayout['pool'] },
): FlowEnd[] {
  let top = (height - slotsOf(ends, scale)) / 2;
  let atPool = pool.y;
  return ends.map((end) => {
    const [slot, ofBar] = [slotOf(end, scale), Math.max(flowSize.least, end.posts * scale)];
    const placed = { ...end, y: top + (slot - ofBar) / 2, height: ofBar, atPool };
    top += slot + flowSize.gap;
    atPool += end.posts * scale;
    return placed;
  });
}

/** A band between a bar and the pool, as the path of an area. */
export function bandPath(fromX: number, toX: number, from: { y: number; height: number }, to: { y: number; height: number }): string {
  const middle = (fromX + toX) / 2;
  return [
    `M${fromX} ${from.y}`,
    `C${middle} ${from.y} ${middle} ${to.y} ${toX} ${to.y}`,
    `L${toX} ${to.y + to.height}`,
    `C${middle} ${to.y + to.height} ${middle} ${from.y + from.height} ${fromX} ${from.y + from.height}`,
    'Z',
  ].join(' ');
}

function sum(ends: readonly Pick<FlowEnd, 'posts'>[]): number {
  return ends.reduce((total, { posts }) => total + posts, 0);
}
