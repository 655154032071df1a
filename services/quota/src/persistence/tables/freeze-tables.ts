import { countyTable, keepForEver, type ServiceRoles } from '@jiaobian/database';
import { definer } from './definer-functions';

const decided = `reason text not null check (reason <> ''),
  document_number text not null check (document_number <> ''),
  meeting text,
  decided_on date not null,
  recorded_by text not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null default clock_timestamp(),
  movement_id uuid not null`;

/** Freezes 冻结 of vacant posts and their ends 解冻, whole or in parts: together never more than was frozen. */
export function freezeTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    ...countyTable(roles, 'freezes', {
      columns: `id uuid not null,
        request_hash text not null,
        unit text not null,
        stage text not null,
        track text not null,
        count integer not null check (count > 0),
        ends_on date,
        ${decided},
        primary key (county_code, id),
        unique (county_code, movement_id),
        foreign key (county_code, movement_id) references ${schema}.movements,
        constraint reminder_after_decision check (ends_on >= decided_on)`,
      grants: 'select, insert',
    }),
    ...countyTable(roles, 'freeze_ends', {
      columns: `id uuid not null,
        request_hash text not null,
        freeze_id uuid not null,
        count integer not null check (count > 0),
        ${decided},
        primary key (county_code, id),
        unique (county_code, movement_id),
        foreign key (county_code, freeze_id) references ${schema}.freezes,
        foreign key (county_code, movement_id) references ${schema}.movements`,
      grants: 'select, insert',
    }),
    ...keepForEver(schema, ['freezes', 'freeze_ends']),
    definer(
      schema,
      'unfreeze_within_freeze()',
      'trigger',
      `declare frozen integer;
       begin
         select count into frozen from freezes where county_code = new.county_code and id = new.freeze_id for update;
         if new.count + (select coalesce(sum(count), 0) from freeze_ends where county_code = new.county_code and freeze_id = new.freeze_id) > frozen then
           raise exception 'no more posts are released than were frozen' using errcode = 'check_violation', constraint = 'unfreeze_within_freeze';
         end if;
         return new;
       end`,
    ),
    `create trigger unfreeze_within_freeze before insert on ${schema}.freeze_ends
       for each row execute function ${schema}.unfreeze_within_freeze()`,
  ];
}
