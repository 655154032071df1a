import { countyTable, quoted, type ServiceRoles } from '@jiaobian/database';
import { scanLimitBytes, scanMediaTypes } from '../attachments/scan';
import { filingStates } from '../process/filing-process';
import { caseGuard, neverChanged } from './guards';

/** The table of cases itself; `prefix` where a service files several families of cases apart. */
function casesTable(roles: ServiceRoles, prefix: string): string[] {
  return countyTable(roles, `${prefix}cases`, {
    columns: `id uuid not null,
       kind text not null,
       year int not null,
       state text not null default 'draft' check (state in (${quoted(filingStates)})),
       version int not null default 1,
       revision int not null default 1 check (revision >= 1),
       proposer text not null,
       proposer_name text not null,
       contributors text[] not null,
       opened_at timestamptz not null default clock_timestamp(),
       submitted_at timestamptz,
       expires_at timestamptz,
       decided_by text,
       decided_by_name text,
       decided_at timestamptz,
       document_number text,
       meeting text,
       decided_on date,
       opinion text,
       attachment_id uuid,
       primary key (county_code, id),
       constraint ${prefix}cases_proposer_contributes check (proposer = any (contributors)),
       constraint ${prefix}cases_nobody_decides_own check (decided_by is null or not decided_by = any (contributors)),
       constraint ${prefix}cases_decided_by_somebody check ((state in ('returned', 'consented')) = (decided_by is not null)),
       constraint ${prefix}cases_return_has_opinion check (state <> 'returned' or opinion is not null),
       constraint ${prefix}cases_consent_has_document check (state <> 'consented' or (document_number is not null and decided_on is not null)),
       constraint ${prefix}cases_decider_is_known check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (decided_by_name is null))`,
    grants: 'select, insert, update',
  });
}

/** One row for each step that was taken: the version that it made names it. */
function historyTable(roles: ServiceRoles, prefix: string): string[] {
  return countyTable(roles, `${prefix}case_history`, {
    columns: `case_id uuid not null,
       version int not null,
       revision int not null,
       step text not null,
       state_before text,
       state_after text not null,
       actor text not null,
       actor_name text not null,
       at timestamptz not null default clock_timestamp(),
       opinion text,
       before jsonb,
       after jsonb,
       primary key (county_code, case_id, version),
       foreign key (county_code, case_id) references ${roles.schema}.${prefix}cases (county_code, id)`,
    grants: 'select, insert',
  });
}

/** The text of a case as it was submitted. */
function revisionsTable(roles: ServiceRoles, prefix: string): string[] {
  return countyTable(roles, `${prefix}case_revisions`, {
    columns: `case_id uuid not null,
       revision int not null,
       content jsonb not null,
       submitted_by text not null,
       submitted_by_name text not null,
       submitted_at timestamptz not null default clock_timestamp(),
       primary key (county_code, case_id, revision),
       foreign key (county_code, case_id) references ${roles.schema}.${prefix}cases (county_code, id)`,
    grants: 'select, insert',
  });
}

function attachmentsTable(roles: ServiceRoles, prefix: string): string[] {
  return countyTable(roles, `${prefix}case_attachments`, {
    columns: `id uuid not null,
       case_id uuid not null,
       file_name text not null,
       media_type text not null check (media_type in (${quoted(scanMediaTypes)})),
       bytes int not null check (bytes between 1 and ${scanLimitBytes}),
       sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
       content bytea not null check (octet_length(content) = bytes),
       uploaded_by text not null,
       uploaded_at timestamptz not null default clock_timestamp(),
       primary key (county_code, id),
       unique (county_code, case_id, id),
       foreign key (county_code, case_id) references ${roles.schema}.${prefix}cases (county_code, id)`,
    grants: 'select, insert',
  });
}

/**
 * The statements that make the tables of a service's cases: `cases`, `case_history`, `case_revisions`,
 * `case_attachments`, each with `prefix` before its name. What the code refuses the database refuses as well.
 */
export function filingTables(roles: ServiceRoles, prefix = ''): string[] {
  const { schema } = roles;
  return [
    ...casesTable(roles, prefix),
    ...historyTable(roles, prefix),
    ...revisionsTable(roles, prefix),
    ...attachmentsTable(roles, prefix),
    `alter table ${schema}.${prefix}cases add constraint ${prefix}cases_attachment_is_its_own
       foreign key (county_code, id, attachment_id) references ${schema}.${prefix}case_attachments (county_code, case_id, id)`,
    ...caseGuard(roles, prefix),
    ...neverChanged(roles, [`${prefix}case_history`, `${prefix}case_revisions`, `${prefix}case_attachments`]),
  ];
}
