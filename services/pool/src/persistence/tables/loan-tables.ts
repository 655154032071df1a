import { loanChangeKinds } from '@jiaobian/contracts';
import { countyTable, quoted, type ServiceRoles } from '@jiaobian/database';
import { stages, tracks } from '@jiaobian/kernel';

/** What loan cases are about, beside their case, and the people whose retirement the security check foresees. */
export function loanTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  const ofCase = `foreign key (county_code, case_id) references ${schema}.loan_cases (county_code, id)`;
  return [
    ...countyTable(roles, 'loan_applications', {
      columns: `case_id uuid not null,
         school_code text not null,
         school_name text not null,
         stage text not null check (stage in (${quoted(stages)})),
         track text not null check (track in (${quoted(tracks)})),
         count int not null check (count > 0),
         purpose text not null check (purpose <> ''),
         starts_on date not null,
         instalments jsonb not null,
         basis jsonb not null,
         security jsonb not null,
         transfer_id uuid,
         effective_on date,
         primary key (county_code, case_id),
         unique (county_code, transfer_id),
         ${ofCase}`,
      grants: 'select, insert, update',
    }),
    ...textRestsWhileSubmitted(schema),
    ...countyTable(roles, 'loan_changes', {
      columns: `case_id uuid not null,
         loan_case_id uuid not null,
         loan_id uuid not null,
         change_id uuid not null,
         kind text not null check (kind in (${quoted(loanChangeKinds)})),
         reason text not null,
         terms jsonb not null,
         primary key (county_code, case_id),
         unique (county_code, change_id),
         ${ofCase},
         foreign key (county_code, loan_case_id) references ${schema}.loan_applications (county_code, case_id)`,
      grants: 'select, insert',
    }),
    `create index changes_of_loan on ${schema}.loan_changes (county_code, loan_case_id)`,
    // The newest list of each school, so that a late one is told from it.
    ...countyTable(roles, 'loan_staff_lists', {
      columns: `school_code text not null,
         recorded_at timestamptz not null,
         primary key (county_code, school_code)`,
      grants: 'select, insert, update',
    }),
    // Of the staff only what the security check lists: who, born when, on which post.
    ...countyTable(roles, 'loan_staff', {
      columns: `school_code text not null,
         person_id uuid not null,
         name text not null,
         born_on date not null,
         retirement_class text not null check (retirement_class in ('man-60', 'woman-55', 'woman-50')),
         stage text not null,
         track text not null,
         primary key (county_code, school_code, person_id)`,
      grants: 'select, insert, delete',
    }),
  ];
}

/** What the staffing office reads and consents to stays as it was submitted, whoever writes. */
function textRestsWhileSubmitted(schema: string): string[] {
  return [
    `create function ${schema}.loan_text_rests() returns trigger language plpgsql as $rest$
     begin
       if (select state from ${schema}.loan_cases where county_code = new.county_code and id = new.case_id) <> 'draft'
          and (new.school_code, new.stage, new.track, new.count, new.purpose, new.starts_on, new.instalments, new.basis, new.security)
            is distinct from (old.school_code, old.stage, old.track, old.count, old.purpose, old.starts_on, old.instalments, old.basis, old.security) then
         raise exception 'an application changes in a draft alone' using errcode = '23514', constraint = 'loan_text_rests';
       end if;
       return new;
     end $rest$`,
    `create trigger loan_text_rests before update on ${schema}.loan_applications for each row execute function ${schema}.loan_text_rests()`,
  ];
}
