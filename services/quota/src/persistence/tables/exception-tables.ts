import { countyTable, keepForEver, type ServiceRoles } from '@jiaobian/database';
import { definer } from './definer-functions';

/**
 * Over-quota exceptions 超编例外, listed for ever, with what was let in by them. A use names the movement; the database
 * itself counts the uses, and gives one back whose movement was corrected.
 */
export function exceptionTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    ...countyTable(roles, 'over_quota_exceptions', { columns: exceptionColumns, grants: 'select, insert' }),
    `create index exceptions_of_school on ${schema}.over_quota_exceptions (county_code, school_code)`,
    ...countyTable(roles, 'exception_ends', {
      columns: `exception_id uuid not null,
        ended_at timestamptz not null default clock_timestamp(),
        reason text not null check (reason <> ''),
        document_number text not null check (document_number <> ''),
        meeting text,
        decided_on date not null,
        ended_by text not null,
        ended_by_name text not null,
        primary key (county_code, exception_id),
        foreign key (county_code, exception_id) references ${schema}.over_quota_exceptions`,
      grants: 'select, insert',
    }),
    ...countyTable(roles, 'exception_uses', {
      columns: `exception_id uuid not null,
        movement_id uuid not null,
        count integer not null check (count > 0),
        primary key (county_code, exception_id, movement_id),
        foreign key (county_code, exception_id) references ${schema}.over_quota_exceptions,
        foreign key (county_code, movement_id) references ${schema}.movements`,
      grants: 'select, insert',
    }),
    `create index exception_uses_of_movement on ${schema}.exception_uses (county_code, movement_id)`,
    ...keepForEver(schema, ['over_quota_exceptions', 'exception_ends', 'exception_uses']),
    soundUse(schema),
    `create trigger exception_use_is_sound before insert on ${schema}.exception_uses for each row execute function ${schema}.exception_use_is_sound()`,
  ];
}

const exceptionColumns = `id uuid not null,
  request_hash text not null,
  school_code text not null,
  stage text not null,
  track text not null,
  count integer not null check (count > 0),
  starts_on date not null,
  ends_on date not null,
  reason text not null check (reason <> ''),
  document_number text not null check (document_number <> ''),
  meeting text,
  decided_on date not null,
  granted_by text not null,
  granted_by_name text not null,
  granted_at timestamptz not null default clock_timestamp(),
  primary key (county_code, id),
  constraint exception_ends_after_start check (ends_on >= starts_on)`;

function soundUse(schema: string): string {
  return definer(
    schema,
    'exception_use_is_sound()',
    'trigger',
    `declare
       granted over_quota_exceptions;
       today date := (clock_timestamp() at time zone 'Asia/Shanghai')::date;
     begin
       select * into granted from over_quota_exceptions where county_code = new.county_code and id = new.exception_id for update;
       if today not between granted.starts_on and granted.ends_on
          or exists (select from exception_ends where county_code = new.county_code and exception_id = new.exception_id) then
         raise exception 'the exception is not in force today' using errcode = 'check_violation', constraint = 'exception_in_force';
       end if;
       if new.count + (select coalesce(sum(u.count), 0) from exception_uses u where u.county_code = new.county_code and u.exception_id = new.exception_id
            and not exists (select from movements r where r.county_code = u.county_code and r.reverses = u.movement_id)) > granted.count then
         raise exception 'the exception lets in no more' using errcode = 'check_violation', constraint = 'exception_within_count';
       end if;
       if new.count > (select coalesce(sum(e.amount), 0) from entries e join accounts a on a.county_code = e.county_code and a.id = e.account_id
            where e.county_code = new.county_code and e.movement_id = new.movement_id and a.unit = granted.school_code and a.stage = granted.stage
              and a.track = granted.track) then
         raise exception 'the movement brings the school fewer posts' using errcode = 'check_violation', constraint = 'exception_fits_movement';
       end if;
       return new;
     end`,
  );
}
