import { Link } from 'react-router';
import { channelNames, nameIn, subjectNames } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import type { Census, IdleLine } from './idle';

const arithmetic = words(
  '空缺 {vacant} − 借入 {onLoan} − 超编待占 {forOver} − 还需 {needed} − 留用 {reserve} = {idle}',
  'vacant {vacant} − on loan {onLoan} − for people over quota {forOver} − needed {needed} − reserve {reserve} = {idle}',
);
const below = words('小于 0,闲置为 0', 'below 0: none is idle');
const needed = words(
  '还需 = max(按标准 {neededByStandard}, 按计划 {neededByPlan}) = {needed}',
  'needed = max(by the standard {neededByStandard}, by plan {neededByPlan}) = {needed}',
);
const unknown = words('没有标准或统计,无从认定闲置:不计', 'No standard or census says what is needed: nothing is counted idle');
const inputs = {
  entitled: words('核编数', 'Entitled'),
  occupied: words('实有', 'Occupied'),
  authorised: words('核定', 'Authorised'),
  reserved: words('预留', 'Reserved'),
  frozen: words('冻结', 'Frozen'),
};
const plan = words('招聘计划 {year} · {subject} · {channel}', 'plan of {year} · {subject} · {channel}');
const cohort = words('特岗 {cohortYear} · {subject} · {dueOn} 期满', 'special posts of {cohortYear} · {subject} · due on {dueOn}');
const censusText = words(
  '截至 {asOf} 生效,{knownAt} 已记账;学年初统计 {censusOn}',
  'valid on {asOf}, known at {knownAt}; census of {censusOn}',
);
const ledger = words('该校台账(当日)', 'the ledger of the school on that day');
const closed = words('已撤销:不再需要编制', 'closed: it needs no posts');

/** Every part of the formula, the numbers behind it, and the way to their entries. */
export function IdleExplanation({
  line,
  census,
}: {
  line: IdleLine;
  census: Pick<Census, 'asOf' | 'knownAt' | 'censusOn' | 'ruleVersion'>;
}) {
  const say = useSay();
  const { posts, counted, plan: behind, schoolCode } = line;
  const { asOf, knownAt, censusOn, ruleVersion } = census;
  const parts = {
    vacant: counted.vacant,
    onLoan: counted.onLoan,
    forOver: counted.forOver,
    needed: counted.needed,
    neededByStandard: counted.neededByStandard,
    neededByPlan: counted.neededByPlan,
    reserve: counted.reserve,
    idle: line.idle,
  };
  const rest = parts.vacant - parts.onLoan - parts.forOver - parts.needed - parts.reserve;
  const formula = [say(arithmetic, { ...parts, idle: rest }), say(needed, parts), ...(rest < 0 ? [say(below)] : [])];
  const times = `asOf=${asOf}&knownAt=${encodeURIComponent(knownAt)}`;
  return (
    <Explanation
      of={{
        title: '',
        formula: counted.unknownNeed ? say(unknown) : posts.closed ? [say(closed), ...formula] : formula,
        inputs: [
          { name: say(inputs.entitled), value: posts.entitled ?? '—' },
          { name: say(inputs.occupied), value: posts.occupied },
          { name: say(inputs.authorised), value: posts.authorised },
          { name: say(inputs.reserved), value: posts.reserved },
          { name: say(inputs.frozen), value: posts.frozen },
          ...behind.lines.map(({ year, subject, channel, planned }) => ({
            name: say(plan, { year, subject: say(nameIn(subjectNames, subject)), channel: say(nameIn(channelNames, channel)) }),
            value: planned,
          })),
          ...behind.cohorts.map(({ cohortYear, subject, dueOn, needed: posted }) => ({
            name: say(cohort, { cohortYear, dueOn, subject: say(nameIn(subjectNames, subject)) }),
            value: posted,
          })),
        ],
        rule: ruleVersion ? { version: ruleVersion, confidence: 'D' } : undefined,
        census: say(censusText, { asOf, knownAt: instantText(knownAt), censusOn: censusOn ?? '—' }),
        entries: [
          <Link key="ledger" to={`/ledger/${schoolCode}?${times}`}>
            {say(ledger)}
          </Link>,
        ],
      }}
    />
  );
}
