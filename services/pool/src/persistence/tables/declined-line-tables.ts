import { countyTable, quoted, type ServiceRoles } from '@jiaobian/database';
import { neverChanged } from '@jiaobian/filing';
import { stages } from '@jiaobian/kernel';

/** What a consent left out of a case, the case in which it is proposed again, and how a draft shared what was short. */
export function declinedLineTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    ...countyTable(roles, 'declined_lines', {
      columns: `case_id uuid not null,
         line_id uuid not null,
         transfer_id uuid not null,
         reason text not null check (btrim(reason) <> ''),
         primary key (county_code, case_id, line_id),
         foreign key (county_code, case_id, line_id) references ${schema}.adjustment_lines (county_code, case_id, line_id)`,
      grants: 'select, insert',
    }),
    ...neverChanged(roles, ['declined_lines']),
    ...declinedByConsentAlone(schema),
    `alter table ${schema}.adjustment_lines add column share jsonb, add column from_stage text check (from_stage in (${quoted(stages)}))`,
    // A school may give posts of two of its stages to one stage of another: the key of before knew one stage alone.
    `do $$ begin
       execute (select format('alter table ${schema}.adjustment_lines drop constraint %I', conname) from pg_constraint
         where conrelid = '${schema}.adjustment_lines'::regclass and contype = 'u');
     end $$`,
    `create unique index adjustment_lines_once on ${schema}.adjustment_lines (county_code, case_id, from_unit, to_unit, stage, track, coalesce(from_stage, stage))`,
    `alter table ${schema}.adjustments add column sharing jsonb, add column declined_of uuid,
       add constraint declined_of_another_case check (declined_of <> case_id),
       add foreign key (county_code, declined_of) references ${schema}.adjustments (county_code, case_id)`,
    `create index adjustments_of_declined on ${schema}.adjustments (county_code, declined_of) where declined_of is not null`,
  ];
}

/** A line is declined by the decision on its case and by nothing else, and never all of them: such a case is returned. */
function declinedByConsentAlone(schema: string): string[] {
  return [
    `create function ${schema}.declined_by_consent() returns trigger language plpgsql as $declined$
     begin
       if not exists (select from ${schema}.cases c join ${schema}.adjustments a on a.county_code = c.county_code and a.case_id = c.id
           where c.county_code = new.county_code and c.id = new.case_id and c.state = 'consented' and a.transfer_id = new.transfer_id) then
         raise exception 'lines are declined by the consent to their case' using errcode = '23514', constraint = 'declined_by_consent';
       end if;
       if not exists (select from ${schema}.adjustment_lines l where l.county_code = new.county_code and l.case_id = new.case_id
           and not exists (select from ${schema}.declined_lines d where d.county_code = l.county_code and d.case_id = l.case_id and d.line_id = l.line_id)) then
         raise exception 'a case of which nothing is consented to is returned' using errcode = '23514', constraint = 'something_is_consented';
       end if;
       return null;
     end $declined$`,
    `create constraint trigger declined_by_consent after insert on ${schema}.declined_lines deferrable initially deferred
       for each row execute function ${schema}.declined_by_consent()`,
  ];
}
