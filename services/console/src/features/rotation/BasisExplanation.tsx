import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import { LedgerLinks } from '../../parts/LedgerLinks';

const limit = words('结论', 'Outcome');
const version = words('台账版本', 'version of the ledger');

interface Basis {
  text: Words;
  postsVersion?: number;
  lastEntryId?: string;
  lastMovementId?: string;
}

/** The arithmetic of seats or of who may go, and the ledger entries below it. */
export function BasisExplanation({
  title,
  basis,
  schoolCode,
  decided,
}: {
  title: string;
  basis: Basis;
  schoolCode: string;
  decided?: string;
}) {
  const say = useSay();
  const { text, postsVersion, lastEntryId, lastMovementId } = basis;
  return (
    <Explanation
      of={{
        title,
        formula: say(text),
        inputs: [{ name: say(version), value: postsVersion ?? '—' }, ...(decided ? [{ name: say(limit), value: decided }] : [])],
        entries: [
          <LedgerLinks
            key="ledger"
            schoolCode={schoolCode}
            movementId={lastMovementId}
            entryIds={lastEntryId ? [lastEntryId] : []}
            isByStandard
          />,
        ],
      }}
    />
  );
}
