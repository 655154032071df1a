import { inFailedTransaction, sqlState } from './sql-state';

/**
 * Sends independent statements of one transaction behind one another without waiting for each answer: one round trip for
 * all. Answers in the order of the list, when all are through. Errors: the refusal that made the others fail, whichever
 * of them was heard of first.
 */
export async function together<const Work extends readonly unknown[]>(
  work: Work,
): Promise<{ -readonly [Index in keyof Work]: Awaited<Work[Index]> }> {
  const outcomes = await Promise.allSettled(work);
  const refusals = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason as unknown);
  if (refusals.length > 0) throw refusals.find((reason) => sqlState(reason) !== inFailedTransaction) ?? refusals[0];
  return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as {
    -readonly [Index in keyof Work]: Awaited<Work[Index]>;
  };
}
