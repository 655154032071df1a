/** What one person proposes and a second one decides on, with `facts` of its own. */
export function proposalColumns(facts: string): string {
  return `id uuid not null,
    request_hash text not null,
    ${facts},
    reason text not null check (reason <> ''),
    proposed_by text not null,
    proposed_by_name text not null,
    contributors text[] not null,
    proposed_at timestamptz not null default clock_timestamp(),
    primary key (county_code, id),
    unique (county_code, id, proposed_by, contributors),
    constraint proposer_is_contributor check (proposed_by = any (contributors))`;
}

/**
 * The one decision on a proposal of the table `proposals`. Nobody decides on what they proposed, nor in the stead of who
 * did: over the very list of the proposal, by constraint.
 */
export function decisionColumns(schema: string, proposals: string): string {
  return `proposal_id uuid not null,
    outcome text not null check (outcome in ('consented', 'declined', 'withdrawn')),
    proposed_by text not null,
    contributors text[] not null,
    decided_by text not null,
    decided_by_name text not null,
    decided_for text[] not null default '{}',
    decided_at timestamptz not null default clock_timestamp(),
    document_number text,
    meeting text,
    decided_on date,
    opinion text,
    primary key (county_code, proposal_id),
    foreign key (county_code, proposal_id, proposed_by, contributors) references ${schema}.${proposals} (county_code, id, proposed_by, contributors),
    constraint decider_is_no_contributor check (outcome = 'withdrawn' or (decided_by <> all (contributors) and not decided_for && contributors)),
    constraint withdrawn_by_proposer check (outcome <> 'withdrawn' or decided_by = any (contributors)),
    constraint consent_has_document check (outcome <> 'consented' or (document_number <> '' and decided_on is not null) is true)`;
}
