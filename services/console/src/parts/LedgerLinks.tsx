import { Flex } from 'antd';
import { Link } from 'react-router';
import { useSay } from '../language/language';
import { words } from '../language/words';

const movement = words('最后一笔变动', 'the last movement');
const account = words('该校台账', 'the ledger of the school');
const entitlement = words('应核编制', 'entitlement');
const entry = words('分录 {id}', 'entry {id}');

interface Props {
  schoolCode: string;
  movementId?: string;
  entryIds?: readonly string[];
  /** Where the number rests on the standards too. */
  isByStandard?: boolean;
}

/** From a number to the ledger entries that it rests on. */
export function LedgerLinks({ schoolCode, movementId, entryIds = [], isByStandard }: Props) {
  const say = useSay();
  return (
    <Flex vertical>
      {movementId && <Link to={`/movements/${movementId}`}>{say(movement)}</Link>}
      {entryIds.map((id) =>
        movementId ? (
          <Link key={id} to={`/movements/${movementId}`}>
            {say(entry, { id: id.slice(0, 8) })}
          </Link>
        ) : (
          <span key={id}>{say(entry, { id: id.slice(0, 8) })}</span>
        ),
      )}
      <Link to={`/ledger/${schoolCode}`}>{say(account)}</Link>
      {isByStandard && <Link to="/entitlement">{say(entitlement)}</Link>}
    </Flex>
  );
}
