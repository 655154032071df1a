import type { FlowBand, FlowYear } from './flow';

/** Size of the picture and of its parts, px. */
export const flowSize = { width: 860, height: 300, bar: 14, gap: 10, label: 200, least: 1.5 };

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
  const gaps = Math.max(left.length, right.length, 1) - 1;
  const total = Math.max(sum(left), sum(right), 1);
  const scale = (flowSize.height - gaps * flowSize.gap) / total;
  const height = total * scale;
  const pool = { y: (flowSize.height - height) / 2, height };
  return { left: place(left, scale, pool.y), right: place(right, scale, pool.y), pool };
}

function place(ends: readonly Pick<FlowEnd, 'kind' | 'posts'>[], scale: number, poolTop: number): FlowEnd[] {
  const heights = ends.map(({ posts }) => Math.max(flowSize.least, posts * scale));
  const taken = heights.reduce((total, height) => total + height, 0) + (ends.length - 1) * flowSize.gap;
  let y = Math.max(0, (flowSize.height - taken) / 2);
  let atPool = poolTop;
  return ends.map((end, index) => {
    const placed = { ...end, y, height: heights[index]!, atPool };
    y += heights[index]! + flowSize.gap;
    atPool += heights[index]!;
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

function sum(ends: readonly { posts: number }[]): number {
  return ends.reduce((total, { posts }) => total + posts, 0);
}
