import { countyTable, keepForEver, type ServiceRoles } from '@jiaobian/database';

/**
 * Lines that a consent left out. Whoever writes: at the end of the transaction each line of the hold has either moved or
 * been freed by its reason, and none is left in between.
 */
export function declinedLineTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    ...countyTable(roles, 'declined_lines', {
      columns: `transfer_id uuid not null,
        hold_id uuid not null,
        line_id text not null,
        movement_id uuid not null,
        reason text not null check (btrim(reason) <> ''),
        primary key (county_code, hold_id, line_id),
        unique (county_code, movement_id),
        foreign key (county_code, transfer_id) references ${schema}.transfers,
        foreign key (county_code, hold_id, line_id) references ${schema}.hold_lines,
        foreign key (county_code, movement_id) references ${schema}.movements`,
      grants: 'select, insert',
    }),
    `create index declined_of_transfer on ${schema}.declined_lines (county_code, transfer_id)`,
    ...keepForEver(schema, ['declined_lines']),
    everyLineIsSettled(schema),
    `create constraint trigger every_line_is_settled after insert on ${schema}.transfers deferrable initially deferred
       for each row execute function ${schema}.every_line_is_settled()`,
  ];
}

/**
 * Two sorted lists and no join of many with many: a plan of 10,000 lines is looked at in one go. Where nothing was declined, as mostly, the lines that moved are
 * all there is, and the joins of declined lines are not even planned.
 */
export function everyLineIsSettled(schema: string): string {
  return `create or replace function ${schema}.every_line_is_settled() returns trigger language plpgsql as $settled$
     declare
       asked text[] := (select array_agg(line_id order by line_id) from ${schema}.hold_lines
         where county_code = new.county_code and hold_id = new.hold_id);
       settled text[] := (select array_agg(line_id order by line_id) from ${schema}.movements
         where county_code = new.county_code and cause_id = new.id and kind in ('transfer', 'loan', 'intake'));
     begin
       if exists (select from ${schema}.declined_lines where county_code = new.county_code and transfer_id = new.id) then
         select array_agg(line_id order by line_id) into settled from (
           select unnest(settled) as line_id
           union all
           select d.line_id from ${schema}.declined_lines d
             join ${schema}.hold_lines l on l.county_code = d.county_code and l.hold_id = d.hold_id and l.line_id = d.line_id
             join ${schema}.movements r on r.county_code = d.county_code and r.id = d.movement_id and r.kind = 'release' and r.reverses = l.movement_id
             where d.county_code = new.county_code and d.transfer_id = new.id and d.hold_id = new.hold_id) as each_line;
       end if;
       if asked is distinct from settled then
         raise exception 'a consent settles every line of its case, once' using errcode = '23514', constraint = 'every_line_is_settled';
       end if;
       return null;
     end $settled$`;
}

/** Posts change their stage only as the parameter `stageMoves` of the day says, whoever writes; those of the pool have none. */
export function stageChangesByRule(schema: string): string[] {
  return [
    `create function ${schema}.stage_changes_by_rule() returns trigger language plpgsql as $rule$
     begin
       if (select value ->> new.from_stage from ${schema}.county_parameters where county_code = new.county_code and name = 'stageMoves'
             and effective_from <= (now() at time zone 'Asia/Shanghai')::date order by effective_from desc, number desc limit 1) is distinct from new.stage then
         raise exception 'posts change their stage by a rule alone' using errcode = '23514', constraint = 'stage_changes_by_rule';
       end if;
       return new;
     end $rule$`,
    `create trigger stage_changes_by_rule before insert on ${schema}.hold_lines for each row
       when (new.from_stage <> 'any' and new.from_stage <> new.stage) execute function ${schema}.stage_changes_by_rule()`,
  ];
}
