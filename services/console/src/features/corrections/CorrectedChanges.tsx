import { Flex } from 'antd';
import { Link } from 'react-router';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, postStateNames, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { movementKindNames } from '../ledger/movement-kinds';
import { signed } from '../ledger/Signed';
import type { Correction } from './corrections';

const movement = words('变动 {number} · {kind}', 'movement {number} · {kind}');
const change = words('{unit} {stage} {track} {state} {amount}', '{unit} {stage} {track} {state} {amount}');

/** The movements that a correction takes back, each with what is written: the original the other way round. */
export function CorrectedChanges({ correction }: { correction: Correction }) {
  const say = useSay();
  const unitName = useUnitName();
  return (
    <Flex vertical gap={4} style={{ marginBottom: 8 }}>
      {correction.lines.map(({ movementId, number, kind, changes }) => (
        <div key={movementId} style={{ whiteSpace: 'normal' }}>
          <Link to={`/movements/${movementId}`}>{say(movement, { number, kind: say(nameIn(movementKindNames, kind)) })}</Link>
          {changes.map(({ unit, stage, track, state, amount }) => (
            <div key={`${unit}/${stage}/${track}/${state}`}>
              {say(change, {
                unit: unitName(unit),
                stage: say(nameIn(stageNames, stage)),
                track: say(nameIn(trackNames, track)),
                state: say(nameIn(postStateNames, state)),
                amount: signed(-amount),
              })}
            </div>
          ))}
        </div>
      ))}
    </Flex>
  );
}
