import { countyTable, keepForEver, type ServiceRoles } from '@jiaobian/database';

/** Somebody holds a post, or is away and may come back to it (借调、支教 keep the post). */
export const occupationKinds = ['holder', 'right-of-return'] as const;

/**
 * Every post of the county by its number, where it is and who holds it. Written by functions alone, as the ledger is.
 *
 * A row of `placements` is a rectangle: some consecutive posts × the days that they are at one unit. No two rectangles that
 * are believed overlap: no post is in two places on one day. In whole numbers of posts, an import of 100,000 is some
 * thousand rows. Where posts went is the next rectangle, or nowhere (`retired_by`). `known_from` and `known_until` are numbers of movements: what was believed when the ledger ended there.
 */
export function namedPostTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    ...countyTable(roles, 'posts_made', {
      columns: `posts int8range not null,
        track text not null,
        made_on date not null,
        movement_id uuid not null,
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (county_code, posts),
        foreign key (county_code, movement_id) references ${schema}.movements,
        constraint posts_made_some check (not isempty(posts) and lower(posts) > 0 and not upper_inf(posts)),
        constraint post_made_once exclude using gist (county_code with =, posts with &&)`,
      grants: 'select',
    }),
    ...countyTable(roles, 'placements', { columns: placementColumns(schema), grants: 'select' }),
    // The posts of a place, the last number first: what a movement takes.
    `create index placements_now on ${schema}.placements (county_code, unit, stage, track, upper(posts) desc)
       where known_until is null and upper_inf(during)`,
    `create index placements_of_unit on ${schema}.placements (county_code, unit)`,
    ...countyTable(roles, 'occupations', { columns: occupationColumns, grants: 'select' }),
    `create index occupations_of_person on ${schema}.occupations (county_code, person_id)`,
    `create index occupations_of_post on ${schema}.occupations (county_code, post)`,
    ...countyTable(roles, 'named_heads', {
      columns: 'number bigint not null default 0, primary key (county_code)',
      grants: 'select',
    }),
    ...peopleTables(roles),
    ...historyGuards(schema),
    ...keepForEver(schema, ['posts_made']),
    `create type ${schema}.post_move as (number bigint, id uuid, kind text, effective_on date, cause_id uuid, case_id uuid, reverses uuid, track text, unit text, stage text, held boolean, amount bigint)`,
    `create type ${schema}.post_line as (seq bigint, movement_id uuid, track text, from_unit text, from_stage text, to_unit text, to_stage text, along boolean, amount bigint)`,
    `create type ${schema}.post_piece as (movement_id uuid, placement_id bigint, posts int8range, from_unit text, to_unit text, to_stage text, track text, along boolean)`,
  ];
}

function placementColumns(schema: string): string {
  return `id bigint not null generated always as identity,
    posts int8range not null,
    unit text not null,
    stage text not null,
    track text not null,
    during daterange not null,
    placed_by uuid not null,
    retired_by uuid,
    known_from bigint not null,
    known_until bigint,
    primary key (county_code, id),
    foreign key (county_code, unit, stage) references ${schema}.positions,
    constraint placement_has_posts_and_days check (not isempty(posts) and not isempty(during) and not lower_inf(during)),
    constraint retired_post_is_nowhere check (retired_by is null or not upper_inf(during)),
    constraint placement_known_in_order check (known_until >= known_from),
    constraint post_in_one_place exclude using gist (county_code with =, posts with &&, during with &&) where (known_until is null)`;
}

/** `unit`, `stage`: where the registry told the person when they took the post; the post itself may have moved on with them. */
const occupationColumns = `id bigint not null generated always as identity,
  post bigint not null,
  person_id uuid not null,
  kind text not null default 'holder' check (kind in (${occupationKinds.map((kind) => `'${kind}'`).join(', ')})),
  unit text not null,
  stage text not null,
  during daterange not null,
  begun_by uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  ended_by uuid,
  ended_at timestamptz,
  superseded_at timestamptz,
  superseded_by uuid,
  primary key (county_code, id),
  constraint occupation_has_days check (not isempty(during) and not lower_inf(during)),
  constraint occupation_end_is_told check ((ended_by is null) = upper_inf(during) and (ended_by is null) = (ended_at is null)),
  constraint occupation_superseded_for_a_cause check ((superseded_at is null) = (superseded_by is null)),
  constraint one_person_one_post exclude using gist (county_code with =, person_id with =, during with &&) where (superseded_at is null),
  constraint one_post_one_holder exclude using gist (county_code with =, post with =, during with &&) where (superseded_at is null)`;

/** Who is where, as the registry told last. `school_code` is null for somebody who has left; the name stays with what they held. */
function peopleTables(roles: ServiceRoles): string[] {
  return [
    ...countyTable(roles, 'people', {
      columns: `person_id uuid not null,
        name text not null,
        school_code text,
        stage text,
        track text,
        at_school_since date,
        left_on date,
        told_by uuid not null,
        told_at timestamptz not null,
        primary key (county_code, person_id),
        constraint people_are_somewhere check ((school_code is null) = (stage is null) and (school_code is null) = (track is null)
          and (school_code is null) = (at_school_since is null) and (school_code is null or left_on is null))`,
      grants: 'select, insert, update',
    }),
    `create index people_of_school on ${roles.schema}.people (county_code, school_code, stage, track)`,
    ...countyTable(roles, 'staff_lists', {
      columns: `school_code text not null,
        import_id uuid not null,
        told_at timestamptz not null,
        primary key (county_code, school_code)`,
      grants: 'select, insert, update',
    }),
  ];
}

/** History is kept: of a placement only the end of believing it is written, of an occupation its end as well, each once. */
function historyGuards(schema: string): string[] {
  const same = (...columns: string[]): string => {
    const row = (version: string) => `(${['county_code', 'id', ...columns].map((column) => `${version}.${column}`).join(', ')})`;
    return `${row('new')} is not distinct from ${row('old')}`;
  };
  const placement = same('posts', 'unit', 'stage', 'track', 'during', 'placed_by', 'retired_by', 'known_from');
  const seat = ['post', 'person_id', 'kind', 'unit', 'stage', 'begun_by', 'recorded_at'];
  const ends = `(old.ended_by is null and new.ended_by is not null and lower(new.during) = lower(old.during) and ${same(...seat, 'superseded_at', 'superseded_by')})`;
  const superseded = `(old.superseded_at is null and new.superseded_at is not null and ${same(...seat, 'during', 'ended_by', 'ended_at')})`;
  return [
    ...kept(schema, 'placements', `old.known_until is null and new.known_until is not null and ${placement}`),
    ...kept(schema, 'occupations', `${ends} or ${superseded}`),
  ];
}

function kept(schema: string, table: string, allowed: string): string[] {
  const refuse = `execute function ${schema}.refuse_change()`;
  return [
    `create trigger keep_history before update on ${schema}.${table} for each row when (not (${allowed})) ${refuse}`,
    `create trigger never_deleted before delete on ${schema}.${table} for each row ${refuse}`,
    `create trigger never_emptied before truncate on ${schema}.${table} for each statement ${refuse}`,
  ];
}
