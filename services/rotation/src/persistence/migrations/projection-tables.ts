import { countyTable, type ServiceRoles } from '@jiaobian/database';

/** What other services own and rotation only remembers; replaced by their events, never edited here. */
export function projectionTables(roles: ServiceRoles): string[] {
  return [
    ...countyTable(roles, 'schools', {
      columns: `school_code text not null,
        name text not null,
        township text not null,
        area text not null check (area in ('urban', 'town', 'rural')),
        teaching_point boolean not null,
        closed boolean not null,
        recorded_at timestamptz not null,
        primary key (county_code, school_code)`,
      grants: 'select, insert, update',
    }),
    // The newest list of each school, so that a late one is told from it.
    ...countyTable(roles, 'staff_lists', {
      columns: `school_code text not null,
        import_id uuid not null,
        recorded_at timestamptz not null,
        primary key (county_code, school_code)`,
      grants: 'select, insert, update',
    }),
    ...countyTable(roles, 'staff', {
      columns: `person_id uuid not null,
        school_code text not null,
        name text not null,
        sex text not null check (sex in ('male', 'female')),
        born_on date not null,
        stage text not null,
        subject text not null,
        track text not null check (track in ('quota', 'control', 'headcount', 'none')),
        title text not null,
        duty text not null,
        entered_on date not null,
        at_school_since date not null,
        backbone boolean not null,
        special_post_since date,
        exemptions text[] not null,
        recorded_at timestamptz not null,
        primary key (county_code, person_id)`,
      grants: 'select, insert, update, delete',
    }),
    `create index staff_by_school on ${roles.schema}.staff (county_code, school_code, stage)`,
    ...countyTable(roles, 'posts', {
      columns: `school_code text not null,
        stage text not null,
        track text not null check (track in ('quota', 'control', 'headcount')),
        authorised int not null check (authorised >= 0),
        occupied int not null check (occupied >= 0),
        reserved int not null check (reserved >= 0),
        vacant int not null check (vacant >= 0),
        entitled int check (entitled >= 0),
        version bigint not null,
        last_entry_id uuid,
        last_movement_id uuid,
        recorded_at timestamptz not null,
        primary key (county_code, school_code, stage, track)`,
      grants: 'select, insert, update',
    }),
  ];
}
