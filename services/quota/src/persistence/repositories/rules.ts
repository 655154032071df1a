import type { Transaction } from '@jiaobian/database';
import { nationalRules, type StandardRule } from '@jiaobian/planning';

/** The county's standards with all their versions; the national ones until it has used any. */
export async function standardRules(transaction: Transaction): Promise<StandardRule[]> {
  const rows = await transaction.query<{ rule: StandardRule }>('select rule from standard_rules order by id, version');
  return rows.length > 0 ? rows.map(({ rule }) => rule) : [...nationalRules];
}

/** Keeps the national standards as this county's data at their first use, so that a later release changes no result of today. */
export async function seedStandardRules(transaction: Transaction): Promise<void> {
  await transaction.change(
    `insert into standard_rules (id, version, rule)
     select rule->>'id', rule->>'version', rule from jsonb_array_elements($1) rule on conflict do nothing`,
    [JSON.stringify(nationalRules)],
  );
}
