import { countyTable, keepForEver, quoted, type ServiceRoles } from '@jiaobian/database';
import { correctableKinds } from '../../domain/correction/original';
import { decisionColumns, proposalColumns } from './proposal-columns';
import { definer } from './definer-functions';

/**
 * Corrections 更正 with what they take back and how they were decided. A decision is a row of its own, one for each
 * correction; "nobody decides on a case that they proposed" is a constraint over the very list of the proposal.
 */
export function correctionTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    ...countyTable(roles, 'corrections', {
      columns: proposalColumns(`scope text not null check (scope in ('line', 'decision')),
        effective_on date`),
      grants: 'select, insert',
    }),
    ...countyTable(roles, 'correction_lines', {
      columns: `correction_id uuid not null,
        movement_id uuid not null,
        primary key (county_code, correction_id, movement_id),
        foreign key (county_code, correction_id) references ${schema}.corrections,
        foreign key (county_code, movement_id) references ${schema}.movements`,
      grants: 'select, insert',
    }),
    ...countyTable(roles, 'correction_decisions', { columns: decisionColumns(schema, 'corrections'), grants: 'select, insert' }),
    ...keepForEver(schema, ['corrections', 'correction_lines', 'correction_decisions']),
    soundCorrection(schema),
    `create constraint trigger correction_is_sound after insert on ${schema}.movements deferrable initially deferred
       for each row when (new.kind = 'correction') execute function ${schema}.correction_is_sound()`,
  ];
}

/** At the commit: a reversal mirrors its original entry by entry, and a second person has consented to it. */
function soundCorrection(schema: string): string {
  return definer(
    schema,
    'correction_is_sound()',
    'trigger',
    `declare original movements;
     begin
       select * into original from movements where county_code = new.county_code and id = new.reverses;
       if original.kind not in (${quoted(correctableKinds)}) or new.effective_on < original.effective_on then
         raise exception 'this movement is not corrected, or not from that day' using errcode = 'check_violation', constraint = 'correction_of_correctable';
       end if;
       if not exists (
         select from correction_decisions d join correction_lines l on l.county_code = d.county_code and l.correction_id = d.proposal_id
         where d.county_code = new.county_code and d.proposal_id = new.cause_id and d.outcome = 'consented' and l.movement_id = new.reverses
           and d.decided_by = new.approved_by and d.proposed_by = new.proposed_by and d.document_number = new.document_number) then
         raise exception 'a correction is consented to by a second person' using errcode = 'check_violation', constraint = 'correction_is_consented';
       end if;
       if exists (select account_id from entries where county_code = new.county_code and movement_id in (new.id, new.reverses)
                  group by account_id having sum(amount) <> 0) then
         raise exception 'a correction mirrors its original' using errcode = 'check_violation', constraint = 'correction_mirrors_original';
       end if;
       return null;
     end`,
  );
}
