import { Typography } from 'antd';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { Explanation } from '../../parts/Explanation';
import { poolUnit, unitName, type Line } from './adjustment';
import { exactText, shareInputs } from './share-inputs';
import { documentsOf } from './rule-documents';

const titleOf = words('{from} → {to}:{count} 个', '{from} → {to}: {count} posts');
const intoSchool = words(
  '{entitled} − {authorised} = {gap}(缺);调入 {arriving} ≤ {gap}',
  '{entitled} − {authorised} = {gap} lacking; {arriving} arrive ≤ {gap}',
);
const intoPool = words('空编 {available};收回 {leaving} ≤ {available}', '{available} vacant; {leaving} return ≤ {available}');
const inputs = {
  exact: words('应核(精确)', 'Entitled, exact'),
  entitled: words('应核', 'Entitled'),
  authorised: words('核定(台账)', 'Authorised (ledger)'),
  occupied: words('实有', 'Occupied'),
  gap: words('缺编', 'Gap'),
  arriving: words('本方案共调入', 'Arriving by this adjustment'),
  pool: words('周转池可用', 'Available in the pool'),
  giver: words('调出单位可调空编', 'Vacant posts of the giver'),
  leaving: words('调出单位本方案共调出', 'Leaving the giver by this adjustment'),
  pupils: words('学生数 上次 → 本次', 'Pupils, census before → now'),
};
const censusLink = words('查看统计快照', 'see the census');
const ledgerOf = words('{name} 的台账', 'ledger of {name}');

/** The count of a line; opens what it rests on. */
export function LineArithmetic({ line, value }: { line: Line; value?: number | string }) {
  const say = useSay();
  const { from, fromName, to, toName, count } = line;
  const title = say(titleOf, { from: say(unitName(from, fromName)), to: say(unitName(to, toName)), count });
  return (
    <ExplainedNumber value={value ?? count} title={title}>
      {() => <Arithmetic line={line} />}
    </ExplainedNumber>
  );
}

function Arithmetic({ line }: { line: Line }) {
  const say = useSay();
  const { from, fromName, to, toName, stage, track, arithmetic, reason, share } = line;
  const standards = useAnswer(['quota', 'standards'], () => api.GET('/api/quota/standards'));
  const { entitled, exact, authorised, occupied, gap, arriving, available, leaving, pupilsBefore, pupilsNow, ruleVersion, censusId } =
    arithmetic;
  const units = [
    [from, fromName],
    [to, toName],
  ] as const;
  return (
    <>
      <Typography.Paragraph>
        {say(nameIn(stageNames, stage))} · {say(nameIn(trackNames, track))}
        <br />
        {say(reason)}
      </Typography.Paragraph>
      <Explanation
        of={{
          title: '',
          formula: say(to === poolUnit ? intoPool : intoSchool, { entitled, authorised, gap, arriving, available, leaving }),
          inputs: [
            { name: say(inputs.exact), value: exactText(exact) },
            {
              name: say(inputs.entitled),
              value: <Link to={`/entitlement?school=${arithmetic.schoolCode}&stage=${stage}`}>{entitled}</Link>,
            },
            { name: say(inputs.authorised), value: <Link to={`/ledger/${arithmetic.schoolCode}`}>{authorised}</Link> },
            { name: say(inputs.occupied), value: occupied },
            { name: say(inputs.gap), value: gap },
            { name: say(inputs.arriving), value: arriving },
            { name: say(from === poolUnit ? inputs.pool : inputs.giver), value: available },
            { name: say(inputs.leaving), value: leaving },
            { name: say(inputs.pupils), value: `${pupilsBefore ?? '—'} → ${pupilsNow}` },
            ...(share ? shareInputs(share, gap, say) : []),
          ],
          rule: { version: ruleVersion, documentNumber: documentsOf(standards.data?.rules, stage, ruleVersion) },
          census: <Link to={`/census/${censusId}`}>{say(censusLink)}</Link>,
          entries: units.map(([unit, name]) => (
            <Link key={unit} to={`/ledger/${unit}`}>
              {say(ledgerOf, { name: say(unitName(unit, name)) })}
            </Link>
          )),
        }}
      />
    </>
  );
}
