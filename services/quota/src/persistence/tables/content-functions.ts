/** A uuid has nothing to escape; `to_json` finds out of each value anew how to print it. */
const quoted = (uuid: string): string => `'"' || movement.${uuid} || '"'`;

/** The facts of a movement in the order in which jsonb puts the keys of an object: by their length, then by their letters. */
const facts: Record<string, string> = {
  id: quoted('id'),
  kind: 'to_json(movement.kind)',
  number: 'movement.number',
  reason: 'to_json(movement.reason)',
  case_id: quoted('case_id'),
  entries: `coalesce(entries, 'null')`,
  line_id: 'to_json(movement.line_id)',
  cause_id: quoted('cause_id'),
  reverses: quoted('reverses'),
  census_id: quoted('census_id'),
  cause_kind: 'to_json(movement.cause_kind)',
  approved_by: 'to_json(movement.approved_by)',
  county_code: 'to_json(movement.county_code)',
  proposed_by: 'to_json(movement.proposed_by)',
  recorded_at: '(extract(epoch from movement.recorded_at) * 1000000)::bigint',
  effective_on: 'to_json(movement.effective_on)',
  rule_version: 'to_json(movement.rule_version)',
  document_number: 'to_json(movement.document_number)',
};

/**
 * `movement_content(movement, entries)`: what the hash of a movement covers, every fact of it and its entries in order; absent facts are left out (`||` with
 * nothing is nothing, which `concat` skips), so that a later column changes no old hash. It is the text of a jsonb object, put together by hand: making the
 * object and printing it took several times as long, and nothing is done more often in verifying a county.
 * `entry_content(…)`: one entry; those of a movement come by account and version, with ', ' between them.
 */
export function contentFunctions(schema: string): string[] {
  const parts = Object.entries(facts).map(([name, value], index) => `'${index === 0 ? '{' : ', '}"${name}": ' || ${value}`);
  return [
    `create or replace function ${schema}.movement_content(movement ${schema}.movements, entries text) returns text language sql stable parallel safe as $$
       select concat(${parts.join(', ')}, '}') $$`,
    `create or replace function ${schema}.entry_content(account_id uuid, amount bigint, balance_before bigint, balance_after bigint, account_version bigint)
       returns text language sql stable parallel safe as $$
       select concat('["', account_id, '", ', amount, ', ', balance_before, ', ', balance_after, ', ', account_version, ']') $$`,
  ];
}

/** The entries of a group as `movement_content` takes them; `entry`: what `entry_content` takes of each, by default of rows of `entries`. */
export function entriesContent(entry = 'account_id, amount, balance_before, balance_after, account_version'): string {
  return `'[' || string_agg(entry_content(${entry}), ', ' order by account_id, account_version) || ']'`;
}
