import { countyTable, quoted, type ServiceRoles } from '@jiaobian/database';
import { stages, tracks } from '@jiaobian/kernel';

/** What an adjustment is about, beside its case: its basis, its lines, and the holds that were asked of the gate for it. */
export function adjustmentTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  const ofCase = `foreign key (county_code, case_id) references ${schema}.cases (county_code, id)`;
  return [
    // domain.md §3: one proposal a year and county; the next begins when this one is consented to or withdrawn.
    `create unique index cases_one_open_a_year on ${schema}.cases (county_code, kind, year) where state not in ('consented', 'withdrawn')`,
    ...countyTable(roles, 'adjustments', {
      columns: `case_id uuid not null,
         census_id uuid not null,
         census_on date not null,
         previous_census_id uuid,
         rule_version text not null,
         skipped jsonb not null,
         transfer_id uuid,
         effective_on date,
         primary key (county_code, case_id),
         unique (county_code, transfer_id),
         ${ofCase}`,
      grants: 'select, insert, update',
    }),
    ...countyTable(roles, 'adjustment_lines', {
      columns: `case_id uuid not null,
         line_id uuid not null,
         position int not null,
         from_unit text not null,
         to_unit text not null,
         stage text not null check (stage in (${quoted(stages)})),
         track text not null check (track in (${quoted(tracks)})),
         count int not null check (count > 0),
         from_name text not null,
         to_name text not null,
         origin text not null check (origin in ('drafted', 'edited')),
         arithmetic jsonb not null,
         reason jsonb not null,
         primary key (county_code, case_id, line_id),
         unique (county_code, case_id, from_unit, to_unit, stage, track),
         check (from_unit <> to_unit),
         ${ofCase}`,
      grants: 'select, insert, delete',
    }),
    ...linesRestWhileSubmitted(schema),
    ...countyTable(roles, 'holds', {
      columns: `hold_id uuid not null,
         case_id uuid not null,
         revision int not null,
         request jsonb not null,
         state text not null default 'asked' check (state in ('asked', 'held', 'refused', 'ended')),
         asked_by text not null,
         asked_by_name text not null,
         asked_at timestamptz not null default clock_timestamp(),
         primary key (county_code, hold_id),
         unique (county_code, case_id, revision),
         ${ofCase}`,
      grants: 'select, insert, update',
    }),
    // What a decider was about to have carried out: the ledger's event does not say all that stood on the paper.
    ...countyTable(roles, 'consents', {
      columns: `transfer_id uuid not null,
         decided_by text not null,
         request jsonb not null,
         asked_at timestamptz not null default clock_timestamp(),
         primary key (county_code, transfer_id, decided_by)`,
      grants: 'select, insert, update',
    }),
  ];
}

/** What the staffing office reads and consents to stays as it was submitted, whoever writes. */
function linesRestWhileSubmitted(schema: string): string[] {
  return [
    `create function ${schema}.lines_rest_while_submitted() returns trigger language plpgsql as $rest$
     declare
       line ${schema}.adjustment_lines := case when tg_op = 'DELETE' then old else new end;
     begin
       if (select state from ${schema}.cases where county_code = line.county_code and id = line.case_id) <> 'draft' then
         raise exception 'lines change in a draft alone' using errcode = '23514', constraint = 'lines_rest_while_submitted';
       end if;
       return line;
     end $rest$`,
    `create trigger lines_rest_while_submitted before insert or update or delete on ${schema}.adjustment_lines
       for each row execute function ${schema}.lines_rest_while_submitted()`,
  ];
}
