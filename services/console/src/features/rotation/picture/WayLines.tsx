import { picture, type PlacedSchool } from './layout';
import type { Way } from './moves';
import { wayPath } from './way-path';

/** Ways to one school share a lane, as far from the next one as the gap allows. */
const laneStep = 4;

/** The moves as arrows over the picture; those of the chosen school stand out. What they say is also in words beside each school. */
export function WayLines(props: { ways: readonly Way[]; places: ReadonlyMap<string, PlacedSchool>; height: number; chosen?: string }) {
  const { ways, places, height, chosen } = props;
  const targets = [...new Set(ways.map(({ to }) => to))];
  const step = Math.min(laneStep, (picture.gapX - 12) / Math.max(1, targets.length - 1));
  const laneOf = (to: string): number => (targets.indexOf(to) - (targets.length - 1) / 2) * step;
  return (
    <svg
      aria-hidden="true"
      width={picture.width}
      height={height}
      style={{ position: 'absolute', inset: 0, pointerEvents: 'none', overflow: 'visible', color: 'var(--ant-color-primary)' }}
    >
      <defs>
        <marker
          id="way-end"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0 L8 4 L0 8 z" fill="currentColor" />
        </marker>
      </defs>
      {ways.map((way) => {
        const from = places.get(way.from);
        const to = places.get(way.to);
        if (!from || !to) return null;
        const isChosen = chosen === way.from || chosen === way.to;
        return (
          <path
            key={`${way.from}-${way.to}`}
            d={wayPath(from, to, laneOf(way.to))}
            fill="none"
            stroke="currentColor"
            strokeWidth={1 + Math.min(way.count, 6) * 0.4}
            opacity={chosen ? (isChosen ? 1 : 0.08) : 0.5}
            markerEnd="url(#way-end)"
          />
        );
      })}
    </svg>
  );
}
