import { Flex, Tag } from 'antd';
import { useGround } from '../../design/ground';
import { tokens } from '../../design/tokens';
import { nameIn } from '../../glossary/vocabulary';
import { useUnitName } from '../../glossary/use-unit-name';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { assigneeNames, flagStateNames, type FlagSummary } from './flags';

const by = words('{who} · {deadline} 前', '{who} · by {deadline}');
const overdue = words('超期未答复', 'answer overdue');
const late = words('逾期答复', 'answered late');
const recorded = words('编办登记', 'recorded');

/** One flag on the board: whose, what, by which numbers, and by when. */
export function FlagCard({ flag, onChoose }: { flag: FlagSummary; onChoose: (id: string) => void }) {
  const say = useSay();
  const ground = useGround();
  const unitName = useUnitName();
  const colours = tokens.status[ground];
  const { id, unit, kindName, text, assignee, deadline, isOverdue, isLate, state, origin } = flag;
  return (
    <button
      type="button"
      onClick={() => onChoose(id)}
      style={{
        textAlign: 'start',
        font: 'inherit',
        color: 'inherit',
        cursor: 'pointer',
        padding: 10,
        background: tokens[ground].panel,
        border: `1px solid ${tokens[ground].line}`,
        borderInlineStart: `3px solid ${isOverdue ? colours.over : tokens[ground].accent}`,
        borderRadius: tokens.radius,
      }}
    >
      <Flex justify="space-between" gap={8}>
        <strong>{say(kindName)}</strong>
        {origin === 'recorded' && <span style={{ color: tokens[ground].quiet }}>{say(recorded)}</span>}
      </Flex>
      <div>{unitName(unit)}</div>
      <div style={{ color: tokens[ground].quiet, overflowWrap: 'anywhere' }}>{say(text)}</div>
      {assignee && deadline && state !== 'closed' && (
        <div style={{ color: isOverdue ? colours.over : undefined }}>
          {say(by, { who: say(nameIn(assigneeNames, assignee)), deadline })}
        </div>
      )}
      <Flex gap={4} wrap>
        {isOverdue && <Mark colour={colours.over} text={say(overdue)} />}
        {isLate && <Mark colour={colours.waiting} text={say(late)} />}
        {state === 'returned' && <Mark colour={colours.over} text={say(flagStateNames['returned']!)} />}
      </Flex>
    </button>
  );
}

function Mark({ colour, text }: { colour: string; text: string }) {
  return (
    <Tag bordered style={{ color: colour, borderColor: colour, background: 'transparent' }}>
      {text}
    </Tag>
  );
}
