import { picture, type PlacedSchool } from './layout';

const corner = 6;

/**
 * A way runs in the lanes between the boxes, never over a name: out of the side that faces the other school, along the lanes,
 * and in at the side that faces back. `lane` keeps ways to different schools beside one another.
 */
export function wayPath(from: PlacedSchool, to: PlacedSchool, lane: number): string {
  const last = picture.columns - 1;
  const goesLeft = to.column < from.column || (to.column === from.column && from.column === last);
  const comesFromLeft = from.column < to.column || (to.column === from.column && from.column === last);
  const outX = laneBeside(goesLeft ? from.column - 1 : from.column, lane);
  const inX = laneBeside(comesFromLeft ? to.column - 1 : to.column, lane);
  const points: [number, number][] = [
    [goesLeft ? from.left : from.right, from.y],
    [outX, from.y],
  ];
  if (outX !== inX) {
    const crossY = (from.line > 0 && to.line <= from.line ? from.laneAbove : from.laneBelow) + lane;
    points.push([outX, crossY], [inX, crossY]);
  }
  points.push([inX, to.y], [comesFromLeft ? to.left : to.right, to.y]);
  return rounded(points);
}

/** The middle of the lane to the right of a column. */
function laneBeside(column: number, lane: number): number {
  const width = (picture.width - (picture.columns - 1) * picture.gapX) / picture.columns;
  return column * (width + picture.gapX) + width + picture.gapX / 2 + lane;
}

/** Straight lines with rounded corners. */
function rounded(points: readonly [number, number][]): string {
  const [start, ...rest] = points as [[number, number], ...[number, number][]];
  let before = start;
  const parts = rest.map((point, index) => {
    const next = rest[index + 1];
    const stop = next ? towards(point, before) : point;
    const turn = next ? ` Q ${point.join(' ')} ${towards(point, next).join(' ')}` : '';
    before = point;
    return `L ${stop.join(' ')}${turn}`;
  });
  return `M ${start.join(' ')} ${parts.join(' ')}`;
}

/** A point a corner's length away from another, at most half the way. */
function towards([x, y]: [number, number], [toX, toY]: [number, number]): [number, number] {
  const length = Math.hypot(toX - x, toY - y);
  if (length === 0) return [x, y];
  const step = Math.min(corner, length / 2) / length;
  return [x + (toX - x) * step, y + (toY - y) * step];
}
