import { countyTable, keepForEver, quoted, type ServiceRoles } from '@jiaobian/database';
import { schoolChangeKinds } from '../../domain/school-change/school-change';
import { definer } from './definer-functions';
import { decisionColumns, proposalColumns } from './proposal-columns';

/** What becomes of schools 撤销、合并、更名、拆分: proposed by one, decided on by another, carried out by one movement. */
export function schoolChangeTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    ...countyTable(roles, 'school_changes', {
      columns: proposalColumns(`kind text not null check (kind in (${quoted(schoolChangeKinds)})),
        school_code text not null check (school_code not in ('pool', 'approval')),
        to_code text check (to_code not in ('pool', 'approval')),
        parts jsonb not null,
        effective_on date not null`),
      grants: 'select, insert',
    }),
    ...countyTable(roles, 'school_change_decisions', { columns: decisionColumns(schema, 'school_changes'), grants: 'select, insert' }),
    ...keepForEver(schema, ['school_changes', 'school_change_decisions']),
    definer(
      schema,
      'closure_is_sound()',
      'trigger',
      `declare change school_changes;
       begin
         select c.* into change from school_changes c join school_change_decisions d on d.county_code = c.county_code and d.proposal_id = c.id
           where c.county_code = new.county_code and c.id = new.cause_id and d.outcome = 'consented' and d.decided_by = new.approved_by
             and d.proposed_by = new.proposed_by and d.document_number = new.document_number;
         if change.id is null then
           raise exception 'a school change is consented to by a second person' using errcode = 'check_violation', constraint = 'closure_is_consented';
         end if;
         if change.kind <> 'split' and exists (select from accounts where county_code = new.county_code and unit = change.school_code and balance <> 0) then
           raise exception 'a school is closed only at zero' using errcode = 'check_violation', constraint = 'closed_only_at_zero';
         end if;
         return null;
       end`,
    ),
    `create constraint trigger closure_is_sound after insert on ${schema}.movements deferrable initially deferred
       for each row when (new.kind = 'closure') execute function ${schema}.closure_is_sound()`,
  ];
}
