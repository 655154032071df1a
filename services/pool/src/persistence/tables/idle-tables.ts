import { countyTable, quoted, type ServiceRoles } from '@jiaobian/database';
import { stages, tracks } from '@jiaobian/kernel';

/** What schools plan to fill, as the events of other services tell it: annual plans, and special-post cohorts that fall due. */
export function needTables(roles: ServiceRoles): string[] {
  return [
    ...countyTable(roles, 'planned_lines', {
      columns: `line_id uuid not null,
         year int not null,
         school_code text not null,
         stage text not null,
         track text not null check (track in (${quoted(tracks)})),
         subject text not null,
         channel text not null,
         planned int not null check (planned >= 0),
         told_at timestamptz not null,
         primary key (county_code, line_id)`,
      grants: 'select, insert, update',
    }),
    ...countyTable(roles, 'special_post_lines', {
      columns: `line_id uuid not null,
         cohort_year int not null,
         due_on date not null,
         school_code text not null,
         stage text not null,
         subject text not null,
         needed int not null check (needed >= 0),
         told_at timestamptz not null,
         primary key (county_code, line_id)`,
      grants: 'select, insert, update',
    }),
    `create index special_posts_of_school on ${roles.schema}.special_post_lines (county_code, school_code, stage, due_on)`,
  ];
}

/** Censuses of idle posts 闲置编制清查: counted once, never changed, with what each unit has against it. */
export function idleTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    ...countyTable(roles, 'idle_censuses', {
      columns: `id uuid not null,
         as_of date not null,
         known_at timestamptz not null,
         movements bigint not null,
         chain_end text not null,
         entitlement_set_id uuid,
         census_on date,
         rule_version text,
         reserve_percent int not null check (reserve_percent between 0 and 100),
         taken_by text not null,
         taken_by_name text not null,
         taken_at timestamptz not null default clock_timestamp(),
         primary key (county_code, id)`,
      grants: 'select, insert',
    }),
    ...countyTable(roles, 'idle_census_lines', {
      columns: `census_id uuid not null,
         position int not null,
         school_code text not null,
         school_name text not null,
         stage text not null check (stage in (${quoted(stages)})),
         track text not null check (track in (${quoted(tracks)})),
         posts jsonb not null,
         counted jsonb not null,
         idle int not null check (idle >= 0),
         accounts jsonb not null,
         plan jsonb not null,
         primary key (county_code, census_id, school_code, stage, track),
         unique (county_code, census_id, school_code, stage, track, idle),
         constraint idle_is_vacant check (idle <= (counted->>'vacant')::int and idle = (counted->>'idle')::int),
         foreign key (county_code, census_id) references ${schema}.idle_censuses`,
      grants: 'select, insert',
    }),
    ...countyTable(roles, 'idle_objections', {
      columns: `id uuid not null,
         census_id uuid not null,
         school_code text not null,
         stage text not null,
         track text not null,
         text text not null check (text <> ''),
         made_by text not null,
         made_by_name text not null,
         made_at timestamptz not null default clock_timestamp(),
         primary key (county_code, id),
         foreign key (county_code, census_id, school_code, stage, track) references ${schema}.idle_census_lines`,
      grants: 'select, insert',
    }),
  ];
}

/** What a recovery is about beside its case: which census, and how many of the posts that were counted idle there. */
export function recoveryTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  const ofCase = `foreign key (county_code, case_id) references ${schema}.recovery_cases (county_code, id)`;
  return [
    ...countyTable(roles, 'recoveries', {
      columns: `case_id uuid not null,
         census_id uuid not null,
         transfer_id uuid,
         effective_on date,
         primary key (county_code, case_id),
         unique (county_code, case_id, census_id),
         unique (county_code, transfer_id),
         ${ofCase},
         foreign key (county_code, census_id) references ${schema}.idle_censuses`,
      grants: 'select, insert, update (transfer_id, effective_on)',
    }),
    ...countyTable(roles, 'recovery_lines', {
      columns: `case_id uuid not null,
         census_id uuid not null,
         school_code text not null,
         stage text not null,
         track text not null,
         idle int not null,
         count int not null check (count > 0),
         primary key (county_code, case_id, school_code, stage, track),
         constraint recovers_no_more_than_idle check (count <= idle),
         foreign key (county_code, case_id, census_id) references ${schema}.recoveries (county_code, case_id, census_id),
         constraint recovers_what_was_counted foreign key (county_code, census_id, school_code, stage, track, idle)
           references ${schema}.idle_census_lines (county_code, census_id, school_code, stage, track, idle)`,
      grants: 'select, insert, delete',
    }),
    ...oneOfACensus(schema),
    ...linesRestWhileSubmitted(schema),
    ...objectionsBeforeTheDecision(schema),
  ];
}

/** A census has one recovery that is not withdrawn: two would count the same posts twice. */
function oneOfACensus(schema: string): string[] {
  return [
    `create function ${schema}.one_recovery_of_a_census() returns trigger language plpgsql as $one$
     begin
       perform pg_advisory_xact_lock(hashtextextended(new.county_code || new.census_id::text, 0));
       if exists (select from ${schema}.recoveries r join ${schema}.recovery_cases c on c.county_code = r.county_code and c.id = r.case_id
                  where r.county_code = new.county_code and r.census_id = new.census_id and c.state <> 'withdrawn') then
         raise exception 'there is a recovery on this census' using errcode = '23514', constraint = 'one_recovery_of_a_census';
       end if;
       return new;
     end $one$`,
    `create trigger one_recovery_of_a_census before insert on ${schema}.recoveries
       for each row execute function ${schema}.one_recovery_of_a_census()`,
  ];
}

/** What the staffing office reads and consents to stays as it was submitted, whoever writes. */
function linesRestWhileSubmitted(schema: string): string[] {
  return [
    `create function ${schema}.recovery_lines_rest() returns trigger language plpgsql as $rest$
     declare
       line ${schema}.recovery_lines := case when tg_op = 'DELETE' then old else new end;
     begin
       if (select state from ${schema}.recovery_cases where county_code = line.county_code and id = line.case_id) <> 'draft' then
         raise exception 'lines change in a draft alone' using errcode = '23514', constraint = 'recovery_lines_rest';
       end if;
       return line;
     end $rest$`,
    `create trigger recovery_lines_rest before insert or update or delete on ${schema}.recovery_lines
       for each row execute function ${schema}.recovery_lines_rest()`,
  ];
}

function objectionsBeforeTheDecision(schema: string): string[] {
  return [
    `create function ${schema}.objections_before_the_decision() returns trigger language plpgsql as $before$
     begin
       if exists (select from ${schema}.recoveries r join ${schema}.recovery_cases c on c.county_code = r.county_code and c.id = r.case_id
                  where r.county_code = new.county_code and r.census_id = new.census_id and c.state = 'consented') then
         raise exception 'the census has been decided on' using errcode = '23514', constraint = 'objections_before_the_decision';
       end if;
       return new;
     end $before$`,
    `create trigger objections_before_the_decision before insert on ${schema}.idle_objections
       for each row execute function ${schema}.objections_before_the_decision()`,
  ];
}
