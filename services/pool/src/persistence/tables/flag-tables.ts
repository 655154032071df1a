import { flagKinds } from '@jiaobian/contracts';
import { countyTable, keepForEver, type ServiceRoles } from '@jiaobian/database';
import { scanLimitBytes, scanMediaTypes } from '@jiaobian/filing';
import { assignees, flagStates } from '../../domain/flags/flag-steps';
import { flagGuards } from './flag-guards';

export const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** Flags, their evidence and history, and the scans of answers. Of a unit, kind and subject at most one flag stands. */
export function flagTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  const ofFlag = `foreign key (county_code, flag_id) references ${schema}.flags (county_code, id)`;
  return [
    ...countyTable(roles, 'flags', { columns: flagColumns, grants: 'select, insert, update' }),
    `create unique index flags_one_stands on ${schema}.flags (county_code, unit, kind, subject) where ended_at is null`,
    `create index flags_of_unit on ${schema}.flags (county_code, unit)`,
    // What the numbers were, each time that they were others.
    ...countyTable(roles, 'flag_evidence', {
      columns: `flag_id uuid not null,
         place int not null check (place >= 1),
         evidence jsonb not null,
         cause jsonb not null,
         recorded_at timestamptz not null default clock_timestamp(),
         primary key (county_code, flag_id, place),
         ${ofFlag}`,
      grants: 'select, insert',
    }),
    ...countyTable(roles, 'flag_history', {
      columns: `flag_id uuid not null,
         version int not null,
         step text not null check (step in ('open', 'assign', 'answer', 'accept', 'return', 'close')),
         state_before text,
         state_after text not null,
         actor text not null,
         actor_name text not null,
         at timestamptz not null default clock_timestamp(),
         details jsonb not null,
         primary key (county_code, flag_id, version),
         ${ofFlag}`,
      grants: 'select, insert',
    }),
    ...countyTable(roles, 'flag_case_attachments', {
      columns: `id uuid not null,
         case_id uuid not null,
         file_name text not null,
         media_type text not null check (media_type in (${quoted(scanMediaTypes)})),
         bytes int not null check (bytes between 1 and ${scanLimitBytes}),
         sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
         content bytea not null check (octet_length(content) = bytes),
         uploaded_by text not null,
         uploaded_at timestamptz not null default clock_timestamp(),
         primary key (county_code, id),
         unique (county_code, case_id, id),
         foreign key (county_code, case_id) references ${schema}.flags (county_code, id)`,
      grants: 'select, insert',
    }),
    `alter table ${schema}.flags add constraint flags_attachment_is_its_own
       foreign key (county_code, id, answer_attachment) references ${schema}.flag_case_attachments (county_code, case_id, id)`,
    ...countyTable(roles, 'flag_parameters', {
      columns: `number bigint generated always as identity,
         name text not null,
         value int not null check (value >= 0),
         reason text not null check (reason <> ''),
         document_number text not null check (document_number <> ''),
         meeting text,
         decided_on date not null,
         set_by text not null,
         set_by_name text not null,
         set_at timestamptz not null default clock_timestamp(),
         primary key (county_code, number)`,
      grants: 'select, insert',
    }),
    ...flagGuards(roles),
    `create or replace function ${schema}.refuse_change() returns trigger language plpgsql as $$
     begin raise exception '% is append-only: its rows are never changed or deleted', tg_table_name using errcode = 'restrict_violation'; end $$`,
    ...keepForEver(schema, ['flag_evidence', 'flag_history', 'flag_case_attachments', 'flag_parameters']),
  ];
}

const flagColumns = `id uuid not null,
   unit text not null check (unit <> ''),
   kind text not null check (kind in (${quoted(flagKinds)})),
   subject text not null check (subject <> ''),
   stage text,
   track text,
   origin text not null check (origin in ('rule', 'recorded')),
   state text not null default 'open' check (state in (${quoted(flagStates)})),
   version int not null default 1,
   opened_on date not null,
   opened_at timestamptz not null default clock_timestamp(),
   opened_by jsonb not null,
   assignee text check (assignee in (${quoted(assignees)})),
   deadline date,
   assignment text,
   answer text,
   answer_document text,
   answer_attachment uuid,
   answered_on date,
   answered_by_name text,
   answerers text[] not null default '{}',
   decided_by text,
   decided_by_name text,
   decided_for text[] not null default '{}',
   decided_at timestamptz,
   document_number text,
   meeting text,
   decided_on date,
   opinion text,
   ended_at timestamptz,
   ended_by jsonb,
   primary key (county_code, id),
   constraint flag_recorded_by_document check (origin = 'rule' or coalesce(opened_by ->> 'documentNumber', '') <> ''),
   constraint flag_assigned_to_somebody check (state = 'open' or state = 'closed' or (assignee is not null and deadline is not null)),
   constraint flag_answer_has_words check (state not in ('answered', 'accepted', 'returned') or (coalesce(answer, '') <> '' and cardinality(answerers) > 0)),
   constraint flag_nobody_accepts_own_answer check (decided_by is null or (decided_by <> all (answerers) and not decided_for && answerers)),
   constraint flag_decided_by_somebody check (state not in ('accepted', 'returned') or (decided_by is not null and decided_at is not null)),
   constraint flag_accepted_by_document check (state <> 'accepted' or (coalesce(document_number, '') <> '' and decided_on is not null)),
   constraint flag_accepted_while_it_stands_says_why check (state <> 'accepted' or ended_at is not null or coalesce(opinion, '') <> ''),
   constraint flag_return_has_opinion check (state <> 'returned' or coalesce(opinion, '') <> ''),
   constraint flag_end_is_told check ((ended_at is null) = (ended_by is null) and (state <> 'closed' or ended_at is not null))`;
