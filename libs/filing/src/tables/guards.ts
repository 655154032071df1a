import type { ServiceRoles } from '@jiaobian/database';
import { filingMoves } from '../process/filing-process';

/**
 * A trigger that holds what a CHECK cannot, since it compares a case with what it was: it begins as a draft, follows
 * the steps, counts its versions, and forgets nobody who worked on it.
 */
export function caseGuard(roles: ServiceRoles, prefix: string): string[] {
  const guard = `${roles.schema}.${prefix}cases_guard`;
  const moves = filingMoves().map(([from, to]) => `('${from}', '${to}')`);
  const refuse = (constraint: string): string =>
    `raise exception 'refused by ${prefix}${constraint}' using errcode = '23514', constraint = '${prefix}${constraint}';`;
  return [
    `create function ${guard}() returns trigger language plpgsql as $guard$
     begin
       if tg_op = 'INSERT' then
         if (new.state, new.version, new.revision) <> ('draft', 1, 1) then ${refuse('cases_begin_as_draft')} end if;
         return new;
       end if;
       if (new.county_code, new.id, new.kind, new.year, new.proposer, new.opened_at)
          is distinct from (old.county_code, old.id, old.kind, old.year, old.proposer, old.opened_at) then ${refuse('cases_keep_their_origin')} end if;
       if not new.contributors @> old.contributors then ${refuse('cases_forget_nobody')} end if;
       if new.version <> old.version + 1 or new.revision not between old.revision and old.revision + 1 then ${refuse('cases_count_versions')} end if;
       if (old.state, new.state) not in (${moves.join(', ')}) then ${refuse('cases_follow_their_steps')} end if;
       return new;
     end $guard$`,
    `create trigger ${prefix}cases_guard before insert or update on ${roles.schema}.${prefix}cases for each row execute function ${guard}()`,
  ];
}

/** Refuses UPDATE and DELETE to everybody, the owner of the table included; beside the grants, which hold the app role. */
export function neverChanged(roles: ServiceRoles, tables: string[]): string[] {
  return tables.flatMap((table) => {
    const refusal = `${roles.schema}.${table}_never_changed`;
    return [
      `create function ${refusal}() returns trigger language plpgsql as $refusal$
       begin raise exception 'rows of ${table} are never changed' using errcode = '23514', constraint = '${table}_never_changed'; end $refusal$`,
      `create trigger ${table}_never_changed before update or delete on ${roles.schema}.${table} for each row execute function ${refusal}()`,
    ];
  });
}
