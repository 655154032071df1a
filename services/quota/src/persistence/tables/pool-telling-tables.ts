import { countyTable, type ServiceRoles } from '@jiaobian/database';
import { callableByApp } from './definer-functions';

/** Which state of the pool's free posts was told last, so that a movement of the pool need not tell it itself: its row is hot. */
export function poolTellingTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    ...countyTable(roles, 'pool_tellings', {
      columns: `track text not null,
        version bigint not null,
        primary key (county_code, track)`,
      grants: 'select, insert, update',
    }),
    `create function ${schema}.counties_with_untold_pool() returns setof text language sql stable security definer set search_path = ${schema}, pg_temp as $$
       select distinct a.county_code from accounts a left join pool_tellings t on t.county_code = a.county_code and t.track = a.track
       where a.unit = 'pool' and a.state = 'vacant' and a.version <> coalesce(t.version, 0) order by a.county_code $$`,
    ...callableByApp(roles, ['counties_with_untold_pool()']),
  ];
}
