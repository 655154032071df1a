import { Flex } from 'antd';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import { FigureCard } from '../../parts/FigureCard';
import type { Line, Plan } from './plan';

const totals = [
  ['lines', words('计划行', 'Lines')],
  ['requested', words('申报', 'Requested')],
  ['planned', words('计划', 'Planned')],
  ['cut', words('核减', 'Cut')],
] as const;
const sumOver = words('{count} 行之和', 'sum over {count} lines');
const largest = words('最大的几行', 'the largest lines');
const shown = 8;

/** The four sums of the plan; each opens what it is the sum of. */
export function PlanTotals({ plan }: { plan: Plan }) {
  const say = useSay();
  return (
    <Flex gap={12} wrap style={{ marginBottom: 8 }}>
      {totals.map(([name, title]) => (
        <FigureCard key={name} title={say(title)} value={plan.totals[name]}>
          {() => (
            <Explanation
              of={{
                title: say(title),
                formula: name === 'lines' ? plan.totals.lines : `${say(sumOver, { count: plan.lines.length })} = ${plan.totals[name]}`,
                inputs: name === 'lines' ? undefined : inputsOf(plan.lines, name, say(largest)),
              }}
            />
          )}
        </FigureCard>
      ))}
    </Flex>
  );
}

function inputsOf(lines: readonly Line[], name: 'requested' | 'planned' | 'cut', title: string) {
  const bySchool = new Map<string, number>();
  for (const line of lines) {
    const school = line.schoolName ?? line.schoolCode;
    bySchool.set(school, (bySchool.get(school) ?? 0) + line[name]);
  }
  const first = [...bySchool].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  return first
    .slice(0, shown)
    .map(([school, value], index) => ({ name: index === 0 && first.length > shown ? `${title} · ${school}` : school, value }));
}
