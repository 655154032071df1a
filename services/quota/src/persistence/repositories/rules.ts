import type { Transaction } from '@jiaobian/database';
import { nationalRules, type StandardRule } from '@jiaobian/planning';
import { withEnd, type KnownRule } from '../../domain/standards/known-rule';

interface RuleRow {
  rule: StandardRule;
  effectiveFrom: string;
  effectiveTo: string | null;
  versionId: string | null;
  endedBy: string | null;
  ownEnd: string | null;
}

/** The county's standards with all their versions and terms; the national ones until it has used any. */
export async function knownRules(transaction: Transaction): Promise<KnownRule[]> {
  const rows = await transaction.query<RuleRow>(
    `select r.rule, t.effective_from as "effectiveFrom", t.effective_to as "effectiveTo", t.version_id as "versionId", t.ended_by as "endedBy", t.own_end as "ownEnd"
     from standard_rules r join standard_terms t on t.rule_id = r.id and t.version = r.version order by r.id, t.effective_from, r.version`,
  );
  if (rows.length === 0) return nationalRules.map((rule) => ({ rule }));
  return rows.map(({ rule, effectiveFrom, effectiveTo, versionId, endedBy, ownEnd }) => ({
    // Its own document may say more days than it held.
    rule: withEnd({ ...rule, effectiveFrom }, effectiveTo ?? undefined),
    versionId: versionId ?? undefined,
    endedBy: endedBy ?? undefined,
    ownEnd: ownEnd ?? undefined,
  }));
}

export async function standardRules(transaction: Transaction): Promise<StandardRule[]> {
  return (await knownRules(transaction)).map(({ rule }) => rule);
}

/** Keeps the national standards as this county's data at their first use, so that a later release changes no result of today. */
export async function seedStandardRules(transaction: Transaction): Promise<void> {
  await transaction.change(
    `with seeded as (
       insert into standard_rules (id, version, rule)
       select rule->>'id', rule->>'version', rule from jsonb_array_elements($1) rule
       where not exists (select 1 from standard_rules known where known.id = rule->>'id')
       on conflict do nothing returning id, version, rule)
     insert into standard_terms (rule_id, jurisdiction, version, effective_from, own_end, effective_to)
     select id, rule->>'jurisdiction', version, (rule->>'effectiveFrom')::date, (rule->>'effectiveTo')::date, (rule->>'effectiveTo')::date from seeded`,
    [JSON.stringify(nationalRules)],
  );
}

/** Writes the rules of a version with their terms; what they follow ends the day before. Constraints: `standard_terms_never_overlap`. */
export async function insertRules(transaction: Transaction, rules: readonly StandardRule[], versionId: string): Promise<void> {
  for (const rule of rules) {
    const { id, version, jurisdiction, effectiveFrom, effectiveTo = null } = rule;
    await transaction.change('insert into standard_rules (id, version, rule) values ($1, $2, $3)', [id, version, JSON.stringify(rule)]);
    await transaction.change(
      `update standard_terms set effective_to = $3::date - 1, ended_by = $4
       where rule_id = $1 and jurisdiction = $2 and effective_from < $3 and (effective_to is null or effective_to >= $3)`,
      [id, jurisdiction, effectiveFrom, versionId],
    );
    await transaction.change(
      `insert into standard_terms (rule_id, jurisdiction, version, version_id, effective_from, own_end, effective_to) values ($1, $2, $3, $4, $5, $6, $6)`,
      [id, jurisdiction, version, versionId, effectiveFrom, effectiveTo],
    );
  }
}
