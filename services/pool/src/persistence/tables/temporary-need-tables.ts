import { temporaryUses } from '@jiaobian/contracts';
import { countyTable, quoted, type ServiceRoles } from '@jiaobian/database';
import { stages, tracks } from '@jiaobian/kernel';

/** What schools ask for a while, until the bureau forwards it as a loan or declines it. */
export function temporaryNeedTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    `alter table ${schema}.loan_applications add column temporary_use text check (temporary_use in (${quoted(temporaryUses)}))`,
    ...countyTable(roles, 'temporary_needs', {
      columns: `id uuid not null,
         school_code text not null,
         stage text not null check (stage in (${quoted(stages)})),
         track text not null check (track in (${quoted(tracks)})),
         count int not null check (count > 0),
         temporary_use text not null check (temporary_use in (${quoted(temporaryUses)})),
         reason text not null check (reason <> ''),
         starts_on date not null,
         ends_on date not null,
         state text not null default 'asked' check (state in ('asked', 'forwarded', 'declined', 'withdrawn')),
         asked_by text not null,
         asked_by_name text not null,
         askers text[] not null,
         asked_at timestamptz not null default clock_timestamp(),
         loan_case_id uuid,
         ended_by text,
         ended_by_name text,
         ended_at timestamptz,
         opinion text,
         primary key (county_code, id),
         foreign key (county_code, loan_case_id) references ${schema}.loan_applications (county_code, case_id),
         constraint need_has_a_term check (ends_on > starts_on),
         constraint need_asker_is_known check (asked_by = any (askers)),
         constraint need_forwarded_as_a_loan check ((state = 'forwarded') = (loan_case_id is not null)),
         constraint need_end_is_told check ((state = 'asked') = (ended_by is null) and (state <> 'declined' or coalesce(opinion, '') <> ''))`,
      grants: 'select, insert, update (state, loan_case_id, ended_by, ended_by_name, ended_at, opinion)',
    }),
    `create function ${schema}.need_ends_once() returns trigger language plpgsql as $$
     begin
       if old.state <> 'asked' then
         raise exception 'a need is answered once' using errcode = '23514', constraint = 'need_ends_once';
       end if;
       return new;
     end $$`,
    `create trigger need_ends_once before update on ${schema}.temporary_needs for each row execute function ${schema}.need_ends_once()`,
    // Who asked at the school decides as little on it as who forwards it.
    `create function ${schema}.asker_contributes() returns trigger language plpgsql as $$
     begin
       if exists (select from ${schema}.temporary_needs n where n.county_code = new.county_code and n.loan_case_id = new.id and new.decided_by = any (n.askers)) then
         raise exception 'who asked for it does not decide on it' using errcode = '23514', constraint = 'asker_does_not_decide';
       end if;
       return new;
     end $$`,
    `create trigger asker_contributes before update on ${schema}.loan_cases for each row when (new.decided_by is not null)
       execute function ${schema}.asker_contributes()`,
  ];
}
