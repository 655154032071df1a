import { Typography } from 'antd';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import { LedgerLinks } from '../../parts/LedgerLinks';
import type { CoverageLine, StayRate } from './coverage';
import { CoverageState } from './CoverageState';

const names = {
  rate: words('留任率', 'stay rate'),
  vacantNow: words('现空编', 'vacant now'),
  retirements: words('期满前退休', 'retiring before'),
  overQuota: words('超编', 'over quota'),
  expected: words('届时预计空编', 'expected vacant'),
  earlierClaims: words('先期满及优先学科所需', 'claimed before'),
  needed: words('需编', 'needed'),
  covered: words('可保障', 'covered'),
  shortfall: words('缺口', 'shortfall'),
};
const figures = ['vacantNow', 'retirements', 'overQuota', 'expected', 'earlierClaims', 'needed', 'covered', 'shortfall'] as const;
const warnsFrom = words('有缺口时自 {day} 起预警', 'a shortfall warns from {day}');

/** Why the posts of a line are covered or not. */
export function CoverageExplanation({ line, stayRate }: { line: CoverageLine; stayRate: StayRate }) {
  const say = useSay();
  const { why, ledger, schoolCode, state } = line;
  return (
    <>
      <Typography.Paragraph>
        <CoverageState state={state} /> {say(why)}
      </Typography.Paragraph>
      <Explanation
        of={{
          title: say(names.needed),
          formula: why.arithmetic,
          inputs: [
            { name: say(names.rate), value: `${stayRate.numerator}/${stayRate.denominator}` },
            ...figures.map((figure) => ({ name: say(names[figure]), value: line[figure] })),
          ],
          rule: { version: why.ruleVersion, documentNumber: why.source, clause: say(warnsFrom, { day: line.warnsFrom }) },
          entries: [<LedgerLinks key="ledger" schoolCode={schoolCode} movementId={ledger?.movementId} entryIds={ledger?.entryIds} />],
        }}
      />
    </>
  );
}
