import { Flex } from 'antd';
import { useGround } from '../../design/ground';
import { tokens } from '../../design/tokens';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import { FigureCard } from '../../parts/FigureCard';
import { StayRateExplanation } from './StayRateExplanation';
import type { Coverage, CoverageLine } from './coverage';

const sums = [
  ['needed', words('期满需编', 'Posts needed')],
  ['covered', words('可保障', 'Covered')],
  ['shortfall', words('缺口', 'Shortfall')],
] as const;
const warnings = words('预警行', 'Warnings');
const rate = words('留任率', 'Stay rate');
const sumOf = words('服务期内 {count} 行之和 = {value}', 'sum over {count} lines in service = {value}');
const warned = words('距期满不足两年而有缺口的行数', 'lines that are short with less than two years to go');
const lineOf = words('{year} 年 {school}', '{year}, {school}');

/** What the cohorts need and what is there for them; each sum opens its lines. */
export function CoverageTotals({ coverage }: { coverage: Coverage }) {
  const say = useSay();
  const status = tokens.status[useGround()];
  const { lines, totals, stayRate } = coverage;
  const short = lines.filter(({ state }) => state === 'warning');
  const inputs = (name: 'needed' | 'covered' | 'shortfall', of: readonly CoverageLine[]) =>
    of
      .filter((line) => line[name] > 0)
      .map((line) => ({ name: say(lineOf, { year: line.cohortYear, school: line.schoolName ?? line.schoolCode }), value: line[name] }));
  const colourOf = (value: number) => (value > 0 ? status.over : undefined);
  return (
    <Flex gap={12} wrap>
      {sums.map(([name, title]) => (
        <FigureCard
          key={name}
          title={say(title)}
          value={totals[name]}
          colour={name === 'shortfall' ? colourOf(totals.shortfall) : undefined}
        >
          {() => (
            <Explanation
              of={{ title: say(title), formula: say(sumOf, { count: lines.length, value: totals[name] }), inputs: inputs(name, lines) }}
            />
          )}
        </FigureCard>
      ))}
      <FigureCard title={say(warnings)} value={totals.warnings} colour={colourOf(totals.warnings)}>
        {() => <Explanation of={{ title: say(warnings), formula: say(warned), inputs: inputs('shortfall', short) }} />}
      </FigureCard>
      <FigureCard title={say(rate)} value={`${stayRate.numerator}/${stayRate.denominator}`}>
        {() => <StayRateExplanation rate={stayRate} />}
      </FigureCard>
    </Flex>
  );
}
