import type { Row } from './sound-rows';

/** A row that stands, and a statement on its table that a trigger must refuse. */
export interface RowAttack {
  table: string;
  stands: Row;
  /** Other rows that the trigger looks at. */
  beside?: [table: string, row: Row][];
  /** What is tried: an UPDATE's SET list, or another row. */
  update?: string;
  insert?: Row;
}

const ids = { case: '00000000-0000-4000-8000-00000000000a' };
const filed = { id: ids.case, state: 'draft', version: 1, revision: 1, proposer: 'clerk', contributors: ['clerk', 'helper'] };
const term = {
  rule_id: 'r',
  jurisdiction: 'j',
  version: '1',
  effective_from: '2027-01-01',
  effective_to: '2027-12-31',
  own_end: '2027-12-31',
};
const onCases = (update: string): RowAttack => ({ table: 'standard_cases', stands: filed, update });
const changed = (table: string): RowAttack => ({ table, stands: {}, update: 'county_code = county_code' });

/** By the constraint that the trigger claims. */
export const rowAttacks: Record<string, RowAttack> = {
  pending_moves_on: { table: 'pendings', stands: { count: 3, posted: 2 }, update: 'posted = 1' },
  change_ends_once: { table: 'loan_changes', stands: { state: 'withdrawn' }, update: `state = 'proposed'` },
  standard_cases_begin_as_draft: { table: 'standard_cases', stands: filed, insert: { version: 2 } },
  standard_cases_keep_their_origin: onCases(`kind = 'another', state = 'submitted', version = 2`),
  standard_cases_forget_nobody: onCases(`contributors = '{clerk}', state = 'submitted', version = 2`),
  standard_cases_count_versions: onCases(`state = 'submitted', version = 3`),
  standard_cases_follow_their_steps: onCases(
    `state = 'consented', version = 2, decided_by = 'office', decided_by_name = 'x', decided_at = now(), document_number = '1', decided_on = now()`,
  ),
  standard_case_history_never_changed: changed('standard_case_history'),
  standard_case_revisions_never_changed: changed('standard_case_revisions'),
  standard_case_attachments_never_changed: changed('standard_case_attachments'),
  standard_drafts_change_as_drafts: {
    table: 'standard_drafts',
    stands: { case_id: ids.case },
    beside: [['standard_cases', { ...filed, state: 'submitted' }]],
    update: `text = '{"another": 1}'`,
  },
  standard_terms_only_end_earlier: { table: 'standard_terms', stands: term, update: `effective_to = '2028-12-31', own_end = '2028-12-31'` },
  standard_terms_never_overlap: {
    table: 'standard_terms',
    stands: term,
    insert: { ...term, version: '2', effective_from: '2027-12-31', effective_to: '2028-12-31', own_end: '2028-12-31' },
  },
};
