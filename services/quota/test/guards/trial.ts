import type { Client } from 'pg';
import type { ConstraintGuard } from './catalog';

export const letThrough = 'let through';

/** The constraint, or else the SQLSTATE, by which the work is refused; what it did stays for whatever follows in the trial. */
export async function outcomeOf(client: Client, work: () => Promise<unknown>): Promise<string> {
  await client.query('savepoint attack');
  try {
    await work();
    await client.query('set constraints all immediate');
    return letThrough;
  } catch (error) {
    const { constraint, code } = error as { constraint?: string; code?: string };
    if (code === undefined) throw error;
    return constraint ?? code;
  } finally {
    await client.query('rollback to attack; set constraints all deferred');
  }
}

/** Everything in it is taken back: a mutant lives for one trial. */
export async function trial<Result>(client: Client, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin');
  try {
    return await work();
  } finally {
    await client.query('rollback');
  }
}

/** Leaves the guard alone on its table, so that nothing else can refuse in its place. */
export async function isolate(client: Client, guard: ConstraintGuard, all: readonly ConstraintGuard[]): Promise<void> {
  await client.query(`alter table quota.${guard.table} disable trigger user`);
  const others = all.filter(({ table, name, kind }) => table === guard.table && name !== guard.name && kind !== 'unique');
  if (others.length === 0) return;
  await client.query(`alter table quota.${guard.table} ${others.map(({ name }) => `drop constraint "${name}"`).join(', ')}`);
}

export async function disable(client: Client, { table, name, isIndex }: ConstraintGuard): Promise<void> {
  await client.query(isIndex ? `drop index quota."${name}"` : `alter table quota.${table} drop constraint "${name}" cascade`);
}

export const killed = 'killed';

/** What is wrong with each guard; empty: every one refuses in its own name, and nothing refuses in its place. */
export async function survivors<Guard>(
  client: Client,
  guards: readonly Guard[],
  nameOf: (guard: Guard) => string,
  attack: (guard: Guard) => Promise<string>,
): Promise<string[]> {
  const found: string[] = [];
  for (const guard of guards) {
    const verdict = await trial(client, () => attack(guard)).catch((error: unknown) => String(error));
    if (verdict !== killed) found.push(`${nameOf(guard)}: ${verdict}`);
  }
  return found;
}

export function verdict(expected: string, before: string, after: string): string {
  if (before !== expected) return `does not refuse its attack: ${before}`;
  return after === before ? 'refuses although it is switched off' : killed;
}
