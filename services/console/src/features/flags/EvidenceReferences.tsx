import { Flex } from 'antd';
import { Link } from 'react-router';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import type { FlagEvidence } from './flags';

const names = {
  movement: words('编制变动', 'movement of posts'),
  entry: words('台账分录 {id}', 'ledger entry {id}'),
  loan: words('借编', 'loan'),
  import: words('名册导入', 'import of the roster'),
  document: words('文件 {id}', 'document {id}'),
};
const ledger = words('该校台账', 'the ledger of the school');
/** Of a long list of people the first ones. */
const most = 50;

/** What a number rests on, each leading to its page where the person may open that. */
export function EvidenceReferences({ unit, references }: { unit: string; references: FlagEvidence['references'] }) {
  const may = useMay();
  const say = useSay();
  const restsOnLedger = references.some(({ kind }) => kind === 'entry' || kind === 'movement');
  return (
    <Flex vertical>
      {references.slice(0, most).map(({ kind, id, text }) => {
        const key = `${kind} ${id}`;
        if (kind === 'movement') return <Link key={key} to={`/movements/${id}`}>{`${say(names.movement)} ${id.slice(0, 8)}`}</Link>;
        if (kind === 'loan' && may('pool.loan.read'))
          return (
            <Link key={key} to={`/pool/loans/${id}`}>
              {say(names.loan)}
            </Link>
          );
        if (kind === 'import' && may('registry.import.read'))
          return (
            <Link key={key} to={`/imports/${id}`}>
              {say(names.import)}
            </Link>
          );
        if (kind === 'person' && may('registry.staff.read'))
          return (
            <Link key={key} to={`/staff/${unit}`}>
              {text ?? id}
            </Link>
          );
        return (
          <span key={key}>
            {text ?? say(names[kind as keyof typeof names] ?? names.document, { id: kind === 'document' ? id : id.slice(0, 8) })}
          </span>
        );
      })}
      {restsOnLedger && unit !== 'pool' && <Link to={`/ledger/${unit}`}>{say(ledger)}</Link>}
    </Flex>
  );
}
