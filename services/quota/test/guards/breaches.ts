import type { ConstraintGuard } from './catalog';
import type { Row } from './sound-rows';

/** Checks of several columns, each with what breaks it in a row that is sound otherwise. */
const named: Record<string, Row> = {
  account_balance: { balance: -1 },
  account_stage: { stage: 'any' },
  account_state: { state: 'lent' },
  approver_is_not_proposer: { proposed_by: 'clerk', approved_by: 'clerk' },
  change_is_decided_by_document: { state: 'consented' },
  change_proposer_contributes: { proposed_by: 'somebody' },
  consent_has_document: { document_number: null },
  decided_by_document: { document_number: null },
  decider_is_no_contributor: { decided_by: 'clerk' },
  declined_lines_reason_check: { reason: ' ' },
  end_is_told: { state: 'released' },
  entitlement_lines_check: { boarders: 2, pupils: 1 },
  entry_arithmetic: { balance_after: 5 },
  exception_ends_after_start: { ends_on: '2026-12-31' },
  hold_lines_check: { to_unit: 'S0' },
  loan_has_a_term: { due_on: '2027-01-01' },
  nobody_decides_for_contributor: { decided_for: ['clerk'] },
  nobody_decides_own_change: {
    ...{ state: 'consented', decided_by: 'clerk', document_number: '1', decided_on: '2027-01-01' },
    ...{ decided_at: '2027-01-01T04:00:00Z', event_id: '00000000-0000-4000-8000-000000000001' },
  },
  occupation_end_is_told: { ended_at: '2027-01-01T04:00:00Z' },
  occupation_has_days: { during: 'empty' },
  occupation_superseded_for_a_cause: { superseded_at: '2027-01-01T04:00:00Z' },
  pending_end_is_told: { ended_at: '2027-01-01T04:00:00Z' },
  pending_is_posted_whole: { posted: 3 },
  pending_never_posts_more: { posted: 4 },
  people_are_somewhere: { school_code: 'S0' },
  placement_has_posts_and_days: { posts: 'empty' },
  placement_known_in_order: { known_from: 2, known_until: 1 },
  posts_made_some: { posts: 'empty' },
  proposer_is_contributor: { proposed_by: 'somebody' },
  reminder_after_decision: { ends_on: '2026-12-31' },
  retired_post_is_nowhere: { retired_by: '00000000-0000-4000-8000-000000000001' },
  reversal_names_original: { reverses: '00000000-0000-4000-8000-000000000001' },
  stage_changes_by_rule: { from_stage: 'junior', stage: 'primary' },
  standard_case_attachments_check: { content: '\\x6161' },
  standard_cases_consent_has_document: { state: 'consented' },
  standard_cases_decided_by_somebody: { state: 'returned' },
  standard_cases_decider_is_known: { decided_by: 'office' },
  standard_cases_nobody_decides_own: { decided_by: 'clerk' },
  standard_cases_proposer_contributes: { proposer: 'somebody' },
  standard_cases_return_has_opinion: { state: 'returned' },
  standard_terms_end_for_a_reason: { effective_to: '2027-06-01' },
  standard_terms_have_days: { effective_to: '2026-12-31' },
  standard_versions_are_tested: { results: [] },
  standard_versions_nobody_decides_for_contributor: { decided_for: ['clerk'] },
  standard_versions_nobody_decides_own: { decided_by: 'clerk' },
  standard_versions_proposer_contributes: { proposed_by: 'somebody' },
  withdrawn_by_proposer: { outcome: 'withdrawn' },
};

/** What breaks the rule that a trigger holds of a single row; undefined where the name is not that of one. */
export function breachOfRow(table: string, name: string): Row | undefined {
  const column = new RegExp(`^${table}_(\\w+)_check$`).exec(name)?.[1];
  return named[name] ?? (column === undefined ? undefined : { [column]: ofColumn[column] });
}

const ofColumn: Record<string, unknown> = {
  county_code: 'x',
  kind: 'no such word',
  cause_kind: 'no such word',
  proposed_by: '',
  approved_by: '',
  amount: 0,
  account_version: 0,
  unit: '',
  track: 'no such word',
};

/** The shapes that checks of one column have. */
const shapes: [shape: RegExp, value: unknown][] = [
  [/^CHECK \(\((\w+) ~ '\^\[0-9\]\{6\}\$'::text\)\)$/, 'x'],
  [/^CHECK \(\((\w+) ~ '\^\[0-9a-f\]\{64\}\$'::text\)\)$/, 'x'],
  [/^CHECK \(\((\w+) <> ''::text\)\)$/, ''],
  [/^CHECK \(\((\w+) (?:>|<>) 0\)\)$/, 0],
  [/^CHECK \(\((\w+) >= [01]\)\)$/, -1],
  [/^CHECK \(\(\((\w+) >= 1\) AND \(\w+ <= \d+\)\)\)$/, 0],
  [/^CHECK \(\(\(length\((\w+)\) >= 1\) AND \(length\(\w+\) <= \d+\)\)\)$/, ''],
  [/^CHECK \(\((\w+) = ANY \(ARRAY\[/, 'no such word'],
  [/^CHECK \(\((\w+) <> ALL \(ARRAY\['pool'/, 'pool'],
];

/** What breaks this check; undefined where nobody has said, which is a guard that nobody tests. */
export function breachOf({ table, name, definition }: ConstraintGuard): Row | undefined {
  const explicit = named[`${table}.${name}`] ?? named[name];
  if (explicit) return explicit;
  for (const [shape, value] of shapes) {
    const column = shape.exec(definition)?.[1];
    if (column) return { [column]: value };
  }
  return undefined;
}
