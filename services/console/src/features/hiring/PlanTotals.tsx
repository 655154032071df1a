import { Flex } from 'antd';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Addends, type Addend } from '../../parts/Addends';
import { FigureCard } from '../../parts/FigureCard';
import type { Line, Plan } from './plan';

const totals = [
  ['lines', words('计划行', 'Lines')],
  ['requested', words('申报', 'Requested')],
  ['planned', words('计划', 'Planned')],
  ['cut', words('核减', 'Cut')],
] as const;

/** The four sums of the plan; each opens what it is the sum of. */
export function PlanTotals({ plan }: { plan: Plan }) {
  const say = useSay();
  return (
    <Flex gap={12} wrap style={{ marginBottom: 8 }}>
      {totals.map(([name, title]) => (
        <FigureCard key={name} title={say(title)} value={plan.totals[name]}>
          {() => <Addends addends={bySchool(plan.lines, (line) => (name === 'lines' ? 1 : line[name]))} />}
        </FigureCard>
      ))}
    </Flex>
  );
}

/** Of each school, the largest first. */
function bySchool(lines: readonly Line[], amountOf: (line: Line) => number): Addend[] {
  const sums = new Map<string, Addend>();
  for (const line of lines) {
    const { schoolCode, schoolName } = line;
    const value = (sums.get(schoolCode)?.value ?? 0) + amountOf(line);
    sums.set(schoolCode, { key: schoolCode, name: schoolName ?? schoolCode, value });
  }
  return [...sums.values()].sort((a, b) => b.value - a.value);
}
