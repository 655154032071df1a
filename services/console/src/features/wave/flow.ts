import type { Movement } from './use-effects';

export interface Flow {
  /** A unit that gives and receives stands on both sides: a flow has no circles. */
  nodes: { id: string; name: string; shortName: string; count: number }[];
  links: { source: string; target: string; value: number }[];
  /** Units on the longer side. */
  tallest: number;
}

const poolUnit = 'pool';

/** Who gives how many posts to whom, all stages and tracks together. */
export function flowOf(movements: readonly Movement[], nameOf: (unit: string) => string): Flow {
  const counts = new Map<string, number>();
  const links = new Map<string, Flow['links'][number]>();
  for (const { from, to, count } of movements) {
    const [source, target] = [`from/${from}`, `to/${to}`];
    for (const side of [source, target]) counts.set(side, (counts.get(side) ?? 0) + count);
    links.set(source + target, { source, target, value: (links.get(source + target)?.value ?? 0) + count });
  }
  const names = [...counts.keys()].map((side) => nameOf(unitOf(side)));
  const shared = sharedBeginning(names.filter((name) => name !== nameOf(poolUnit)));
  const nodes = [...counts].map(([id, count], index) => {
    const name = names[index] ?? id;
    return { id, name, shortName: name.startsWith(shared) ? name.slice(shared.length) : name, count };
  });
  const givers = nodes.filter(({ id }) => id.startsWith('from/')).length;
  return { nodes, links: [...links.values()], tallest: Math.max(givers, nodes.length - givers) };
}

function unitOf(side: string): string {
  return side.slice(side.indexOf('/') + 1);
}

/** What all names begin with, such as the county’s own: where there is little room it says nothing. */
function sharedBeginning(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let length = others.length === 0 ? 0 : first.length;
  while (length > 0 && !others.every((name) => name.startsWith(first.slice(0, length)) && name.length > length)) length -= 1;
  return first.slice(0, length);
}
