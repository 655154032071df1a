import { causeSentences, sayWith, type CauseSentence } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { PostsCause } from '../gate/publish-school-posts';
import { recompute } from '../entitlement/recompute';
import { currentSet } from '../persistence/repositories/entitlements';
import { closeDues, lockDues, type StandardDue } from '../persistence/repositories/standard-dues';

/**
 * Computes the entitlements anew where a standard or parameter has come into force or ended since it was last looked at,
 * and tells every school because of it; once, however late and by however many processes. Returns how many were due.
 */
export async function applyDues(transaction: Transaction): Promise<number> {
  const dues = await lockDues(transaction);
  const last = dues.at(-1);
  if (!last) return 0;
  await recompute(transaction, undefined, { causeId: last.causeId, toldAt: new Date().toISOString() }, causeOf(last));
  const set = await currentSet(transaction);
  await closeDues(
    transaction,
    dues.map(({ id }) => id),
    set?.id,
  );
  return dues.length;
}

function causeOf({ causeId, sentence, facts }: StandardDue): PostsCause {
  return {
    kind: 'entitlement',
    id: causeId,
    text: `因${sayWith(causeSentences[sentence satisfies CauseSentence], 'zh', facts)}`,
    sentence,
    facts,
  };
}
