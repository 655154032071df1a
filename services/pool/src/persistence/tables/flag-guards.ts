import type { ServiceRoles } from '@jiaobian/database';
import { flagMoves } from '../../domain/flags/flag-steps';

/**
 * What no CHECK can hold of a flag, since it compares it with what it was: it begins open, follows its steps, counts its
 * versions, forgets nobody who answered, and what has ended stays ended.
 */
export function flagGuards({ schema, app }: ServiceRoles): string[] {
  const moves = Object.values(flagMoves).flatMap(({ from, to }) => from.map((state) => `('${state}', '${to}')`));
  const refuse = (constraint: string): string =>
    `raise exception 'refused by ${constraint}' using errcode = '23514', constraint = '${constraint}';`;
  return [
    `create function ${schema}.flags_guard() returns trigger language plpgsql as $guard$
     begin
       if tg_op = 'INSERT' then
         if (new.state, new.version) <> ('open', 1) or new.ended_at is not null then ${refuse('flags_begin_open')} end if;
         return new;
       end if;
       if (new.county_code, new.id, new.unit, new.kind, new.subject, new.origin, new.opened_on, new.opened_at, new.opened_by)
          is distinct from (old.county_code, old.id, old.unit, old.kind, old.subject, old.origin, old.opened_on, old.opened_at, old.opened_by)
         then ${refuse('flags_keep_their_origin')} end if;
       if not new.answerers @> old.answerers then ${refuse('flags_forget_nobody')} end if;
       if new.version <> old.version + 1 then ${refuse('flags_count_versions')} end if;
       if old.ended_at is not null or (old.state, new.state) not in (${moves.join(', ')}) then ${refuse('flags_follow_their_steps')} end if;
       return new;
     end $guard$`,
    `create trigger flags_guard before insert or update on ${schema}.flags for each row execute function ${schema}.flags_guard()`,
    // The sweeper looks into every county: it sees their codes and nothing else.
    `create function ${schema}.counties_with_flags_to_judge() returns setof text language sql stable security definer
       set search_path = ${schema}, pg_temp as $$
       select distinct county_code from flag_units where judge_on <= (clock_timestamp() at time zone 'Asia/Shanghai')::date order by county_code $$`,
    `revoke all on function ${schema}.counties_with_flags_to_judge() from public`,
    `grant execute on function ${schema}.counties_with_flags_to_judge() to ${app}`,
  ];
}
