/** One way in which a source splits a total: by its own words, by its projects, by years. */
export interface Breakdown {
  name: string;
  parts: readonly { name: string; count: number }[];
}

/** A figure of a plan or of a source text, with the parts that the text gives for it. */
export interface StatedTotal {
  source: string;
  name: string;
  total: number;
  breakdowns: readonly Breakdown[];
}

export type TotalFlag =
  | { kind: 'SUM_DIFFERS'; source: string; name: string; breakdown: string; stated: number; sum: number; difference: number }
  | {
      kind: 'PARTS_DIFFER';
      source: string;
      name: string;
      part: string;
      breakdowns: [string, string];
      counts: [number, number];
      difference: number;
    };

/**
 * Flags figures that contradict themselves: parts that miss the stated total, and the same part stated differently by two
 * breakdowns. Nothing is repaired: which figure is right is for the offices to say (domain.md §9).
 */
export function checkPlanTotals(totals: readonly StatedTotal[]): TotalFlag[] {
  return totals.flatMap((stated) => [...sumFlags(stated), ...partFlags(stated)]);
}

function sumFlags({ source, name, total, breakdowns }: StatedTotal): TotalFlag[] {
  return breakdowns.flatMap((breakdown): TotalFlag[] => {
    const sum = breakdown.parts.reduce((counted, part) => counted + part.count, 0);
    if (sum === total) return [];
    return [{ kind: 'SUM_DIFFERS', source, name, breakdown: breakdown.name, stated: total, sum, difference: sum - total }];
  });
}

function partFlags({ source, name, breakdowns }: StatedTotal): TotalFlag[] {
  const [first, ...others] = breakdowns;
  if (!first) return [];
  return others.flatMap((other) =>
    other.parts.flatMap((part): TotalFlag[] => {
      const twin = first.parts.find((candidate) => candidate.name === part.name);
      if (!twin || twin.count === part.count) return [];
      const breakdownNames: [string, string] = [first.name, other.name];
      return [
        {
          kind: 'PARTS_DIFFER',
          source,
          name,
          part: part.name,
          breakdowns: breakdownNames,
          counts: [twin.count, part.count],
          difference: part.count - twin.count,
        },
      ];
    }),
  );
}
