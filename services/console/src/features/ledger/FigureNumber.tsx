import { Link } from 'react-router';
import type { components } from '../../api/generated/quota';
import { nameIn, postStateNames, stageNames, trackNames } from '../../glossary/vocabulary';
import { useUnitName } from '../../glossary/use-unit-name';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { Explanation } from '../../parts/Explanation';
import { AccountEntries } from './AccountEntries';
import { signed } from './Signed';

export type StatementPosition = components['schemas']['StatementPositionView'];
export type FigureDefinition = components['schemas']['FigureView'];

const standards = words('编制核定(标准、统计与算式)', 'the entitlement: standards, census, arithmetic');
const none = words('没有这类账户:从无分录。', 'There is no such account: it never had an entry.');

/** One figure of a statement: how it is made, and the entries of each account that it is made of. */
export function FigureNumber({ position, figure }: { position: StatementPosition; figure: FigureDefinition }) {
  const say = useSay();
  const unitName = useUnitName();
  const value = position.figures[figure.key];
  if (value === undefined) return <>—</>;
  const { unit, stage, track, accounts } = position;
  const name = say(figure.name);
  const shown = figure.key === 'difference' ? signed(value) : value;
  const known = figure.states.filter((state) => accounts[state]);
  return (
    <ExplainedNumber
      value={shown}
      title={[unitName(unit), say(nameIn(stageNames, stage)), say(nameIn(trackNames, track)), name].join(' · ')}
    >
      {() => (
        <>
          <Explanation
            of={{
              title: '',
              formula: [say(figure.formula), `${name} = ${shown}`],
              entries:
                figure.states.length > 0
                  ? []
                  : [
                      <Link key="standards" to={`/entitlement?school=${unit}`}>
                        {say(standards)}
                      </Link>,
                    ],
            }}
          />
          {figure.states.length > 0 && known.length === 0 && <p>{say(none)}</p>}
          {known.map((state) => (
            <section key={state}>
              <h3 style={{ font: 'inherit', fontWeight: 600, margin: '12px 0 4px' }}>{say(nameIn(postStateNames, state))}</h3>
              <AccountEntries accountId={accounts[state]!} />
            </section>
          ))}
        </>
      )}
    </ExplainedNumber>
  );
}
