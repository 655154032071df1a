import type { ServiceRoles } from '@jiaobian/database';
import { callableByApp, definer } from './definer-functions';

/** `lock_positions` and `touch_positions`: one global lock order, the county's hot rows (pool, approval) last. */
export function positionFunctions(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    lockFunction(schema),
    touchFunction(schema),
    ...callableByApp(roles, ['lock_positions(text[], text[])', 'touch_positions(text[], text[])']),
  ];
}

/** The positions `units[i]` × `stages[i]`. */
function lockFunction(schema: string): string {
  return definer(
    schema,
    'lock_positions(units text[], stages text[])',
    'void',
    `declare county text := county_of_transaction();
     begin
       insert into positions (county_code, unit, stage)
         select distinct county, p.unit, p.stage from unnest(units, stages) as p(unit, stage)
         where not exists (select 1 from positions known where known.county_code = county and known.unit = p.unit and known.stage = p.stage)
         order by p.unit, p.stage
         on conflict do nothing;
       perform 1 from positions
         where county_code = county and (unit, stage) in (select p.unit, p.stage from unnest(units, stages) as p(unit, stage))
         order by case unit when 'approval' then 2 when 'pool' then 1 else 0 end, unit, stage
         for update;
     end`,
  );
}

/**
 * The version that events name of a position: it rises with every entry of its accounts, and when something else is said of it.
 * Named like a column, so that `p.told_version` finds it.
 */
export function toldVersion(schema: string): string {
  return `create or replace function ${schema}.told_version(of_position ${schema}.positions) returns bigint language sql stable
    return of_position.version + coalesce((select sum(a.version) from ${schema}.accounts a
      where a.county_code = of_position.county_code and a.unit = of_position.unit and a.stage = of_position.stage), 0)::bigint`;
}

/** Gives positions a new version although no post moved, when what is said of them changes: a new entitlement. */
function touchFunction(schema: string): string {
  return definer(
    schema,
    'touch_positions(units text[], stages text[])',
    'void',
    `declare county text := county_of_transaction();
     begin
       perform lock_positions(units, stages);
       update positions set version = version + 1
         where county_code = county and (unit, stage) in (select p.unit, p.stage from unnest(units, stages) as p(unit, stage));
     end`,
  );
}
