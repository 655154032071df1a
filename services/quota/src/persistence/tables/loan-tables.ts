import { countyTable, quoted, type ServiceRoles } from '@jiaobian/database';
import { loanChangeKinds } from '@jiaobian/contracts';
import { tracks, stages } from '@jiaobian/kernel';
import { movementKindConstraints } from './movement-kinds';

/** The ledger takes loans: `borrowed` of a school is a memo against `lent` of the approval, beside the posts themselves. */
export function ledgerTakesLoans({ schema }: ServiceRoles): string[] {
  return [
    `alter table ${schema}.accounts drop constraint account_state, add constraint account_state check (case unit
       when 'approval' then state in ('authorised', 'over', 'lent')
       when 'pool' then state in ('vacant', 'reserved', 'frozen')
       else state in ('vacant', 'occupied', 'reserved', 'frozen', 'over', 'borrowed') end)`,
    ...movementKindConstraints(schema),
  ];
}

/**
 * Loans, and beside each its way back as pendings: of these only what has come back, and their end, may be written later. A
 * loan is never written off: what is open of a borrower's pendings is what it has borrowed, at every commit.
 */
export function loanTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  const ofLoan = `foreign key (county_code, loan_id) references ${schema}.loans`;
  return [
    ...countyTable(roles, 'loans', { columns: loanColumns(schema), grants: 'select, insert' }),
    `create index loans_of_school on ${schema}.loans (county_code, school_code)`,
    ...countyTable(roles, 'pendings', {
      columns: `id uuid not null,
        loan_id uuid not null,
        due_on date not null,
        count integer not null check (count > 0),
        posted integer not null default 0,
        state text not null default 'open' check (state in ('open', 'posted', 'void')),
        made_by uuid not null,
        recorded_at timestamptz not null default clock_timestamp(),
        ended_at timestamptz,
        primary key (county_code, id),
        ${ofLoan},
        constraint pending_never_posts_more check (posted between 0 and count),
        constraint pending_is_posted_whole check ((state = 'posted') = (posted = count)),
        constraint pending_end_is_told check ((state = 'open') = (ended_at is null))`,
      grants: 'select, insert, update (posted, state, ended_at)',
    }),
    `create index pendings_of_loan on ${schema}.pendings (county_code, loan_id)`,
    `create index open_pendings on ${schema}.pendings (county_code, due_on) where state = 'open'`,
    ...countyTable(roles, 'pending_posts', {
      columns: `movement_id uuid not null,
        pending_id uuid not null,
        count integer not null check (count > 0),
        way text not null check (way in ('due', 'exit', 'early-return', 'recall')),
        primary key (county_code, movement_id),
        foreign key (county_code, movement_id) references ${schema}.movements,
        foreign key (county_code, pending_id) references ${schema}.pendings`,
      grants: 'select, insert',
    }),
    `create index posts_of_pending on ${schema}.pending_posts (county_code, pending_id)`,
    ...countyTable(roles, 'loan_changes', {
      columns: changeColumns(ofLoan),
      grants: `select, insert, update (state, decided_by, decided_by_name, decided_for, decided_at, document_number, meeting, decided_on, opinion, attachment_id, event_id)`,
    }),
    ...countyTable(roles, 'loan_notices', {
      columns: `pending_id uuid not null,
        notice text not null check (notice in ('due-60', 'due-30', 'due-7', 'overdue')),
        told_at timestamptz not null default clock_timestamp(),
        primary key (county_code, pending_id, notice),
        foreign key (county_code, pending_id) references ${schema}.pendings`,
      grants: 'select, insert',
    }),
  ];
}

function loanColumns(schema: string): string {
  return `id uuid not null,
    transfer_id uuid not null,
    case_id uuid not null,
    movement_id uuid not null,
    school_code text not null,
    stage text not null check (stage in (${quoted(stages)})),
    track text not null check (track in (${quoted(tracks)})),
    count integer not null check (count > 0),
    started_on date not null,
    due_on date not null,
    purpose text not null check (purpose <> ''),
    exception text check (exception <> ''),
    rule_version text not null,
    census_id uuid,
    document_number text not null check (document_number <> ''),
    decided_on date not null,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (county_code, id),
    unique (county_code, transfer_id),
    foreign key (county_code, transfer_id) references ${schema}.transfers,
    foreign key (county_code, movement_id) references ${schema}.movements,
    constraint loan_has_a_term check (due_on > started_on)`;
}

function changeColumns(ofLoan: string): string {
  return `id uuid not null,
    loan_id uuid not null,
    case_id uuid not null,
    kind text not null check (kind in (${quoted(loanChangeKinds)})),
    reason text not null check (reason <> ''),
    terms jsonb not null,
    proposed_by text not null,
    contributors text[] not null,
    request_hash text not null,
    recorded_at timestamptz not null default clock_timestamp(),
    state text not null default 'proposed' check (state in ('proposed', 'consented', 'withdrawn')),
    decided_by text,
    decided_by_name text,
    decided_for text[] not null default '{}',
    decided_at timestamptz,
    document_number text,
    meeting text,
    decided_on date,
    opinion text,
    attachment_id text,
    event_id uuid,
    primary key (county_code, id),
    ${ofLoan},
    constraint change_proposer_contributes check (proposed_by = any (contributors)),
    constraint nobody_decides_own_change check (decided_by is null or (decided_by <> all (contributors) and not decided_for && contributors)),
    constraint change_is_decided_by_document check ((state = 'consented') = (decided_by is not null)
      and (state <> 'consented' or (document_number <> '' and document_number is not null and decided_on is not null and decided_at is not null and event_id is not null)))`;
}
