import type { components } from '../../api/generated/pool';

type Line = components['schemas']['LineAnswer'];

/** The lines that the consent carried out, with what these alone bring and take: what it declined brought nobody a post. */
export function carriedOut(lines: readonly Line[]): Line[] {
  const moved = lines.filter(({ declined }) => declined === undefined);
  const sum = (part: readonly Line[]): number => part.reduce((total, { count }) => total + count, 0);
  return moved.map((line) => {
    const arriving = sum(moved.filter((other) => other.track === line.track && other.to === line.to && other.stage === line.stage));
    const leaving = sum(moved.filter((other) => other.track === line.track && other.from === line.from && gives(other) === gives(line)));
    return { ...line, arithmetic: { ...line.arithmetic, arriving, leaving } };
  });
}

function gives({ from, stage, fromStage }: Line): string {
  return from === 'pool' ? from : (fromStage ?? stage);
}
