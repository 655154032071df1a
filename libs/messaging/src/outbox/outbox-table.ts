import type { Transaction } from '@jiaobian/database';

/** The outbox in the schema that the transaction's connection belongs to. */
export function outboxTableOf(transaction: Transaction): string {
  const { schema } = transaction.manager.connection.options as { schema?: string };
  if (!schema) throw new Error('the connection names no schema');
  return `${schema}.outbox`;
}
