import { countyTable, keepForEver, type ServiceRoles } from '@jiaobian/database';
import { filingTables } from '@jiaobian/filing';
import { callableByApp } from './definer-functions';

/** Before the names of the tables of filed versions. */
export const standardPrefix = 'standard_';

/** Versions of standards as they are drafted, decided on and come into force. What the code refuses the database refuses as well. */
export function versionTables(roles: ServiceRoles): string[] {
  const { schema } = roles;
  return [
    ...filingTables(roles, standardPrefix),
    ...countyTable(roles, 'standard_drafts', {
      columns: `case_id uuid not null,
        text jsonb not null,
        results jsonb not null,
        primary key (county_code, case_id),
        foreign key (county_code, case_id) references ${schema}.standard_cases (county_code, id)`,
      grants: 'select, insert, update (text, results)',
    }),
    ...countyTable(roles, 'standard_versions', { columns: versionColumns(schema), grants: 'select, insert' }),
    ...countyTable(roles, 'standard_terms', { columns: termColumns(schema), grants: 'select, insert, update (effective_to, ended_by)' }),
    ...countyTable(roles, 'standard_dues', { columns: dueColumns, grants: 'select, insert, update (done_at, set_id)' }),
    `create index open_standard_dues on ${schema}.standard_dues (county_code, due_on) where done_at is null`,
    ...draftGuard(schema),
    ...termGuard(schema),
    `create function ${schema}.counties_with_due_standards() returns setof text language sql stable security definer set search_path = ${schema}, pg_temp as $$
       select distinct county_code from standard_dues
       where done_at is null and due_on <= (clock_timestamp() at time zone 'Asia/Shanghai')::date order by county_code $$`,
    ...callableByApp(roles, ['counties_with_due_standards()']),
    ...keepForEver(schema, ['standard_versions']),
    `alter table ${schema}.entitlement_sets add column applied_on date`,
    `alter table ${schema}.county_parameters add column version_id uuid`,
    `alter table ${schema}.county_parameters add foreign key (county_code, version_id) references ${schema}.standard_versions (county_code, case_id)`,
    termsOfKnownRules(schema),
    duesOfKnownParameters(schema),
  ];
}

/** A version as it was consented to. Nobody consents to their own, nor in the stead of who worked on it; nor to one that its examples refute. */
function versionColumns(schema: string): string {
  return `case_id uuid not null,
    revision integer not null check (revision > 0),
    text jsonb not null,
    results jsonb not null,
    proposed_by text not null,
    contributors text[] not null,
    decided_by text not null,
    decided_by_name text not null,
    decided_for text[] not null default '{}',
    decided_at timestamptz not null default clock_timestamp(),
    document_number text not null check (document_number <> ''),
    meeting text,
    decided_on date not null,
    opinion text,
    primary key (county_code, case_id),
    foreign key (county_code, case_id) references ${schema}.standard_cases (county_code, id),
    constraint standard_versions_proposer_contributes check (proposed_by = any (contributors)),
    constraint standard_versions_nobody_decides_own check (decided_by <> all (contributors)),
    constraint standard_versions_nobody_decides_for_contributor check (not decided_for && contributors),
    constraint standard_versions_are_tested check (jsonb_array_length(results) > 0 and not results @> '[{"passed": false}]')`;
}

/** From when to when a version of a rule holds in its jurisdiction. `own_end` is what its document says. */
function termColumns(schema: string): string {
  return `rule_id text not null,
    jurisdiction text not null,
    version text not null,
    version_id uuid,
    effective_from date not null,
    own_end date,
    effective_to date,
    ended_by uuid,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (county_code, rule_id, version),
    foreign key (county_code, rule_id, version) references ${schema}.standard_rules (county_code, id, version),
    foreign key (county_code, version_id) references ${schema}.standard_versions (county_code, case_id),
    foreign key (county_code, ended_by) references ${schema}.standard_versions (county_code, case_id),
    constraint standard_terms_have_days check (effective_to is null or effective_to >= effective_from),
    constraint standard_terms_end_for_a_reason check (effective_to is not distinct from own_end or ended_by is not null)`;
}

/** Days on which entitlements are to be computed anew, since what they follow from is another from then on; once each. */
const dueColumns = `id uuid not null,
  due_on date not null,
  cause_id uuid not null,
  sentence text not null,
  facts jsonb not null,
  recorded_at timestamptz not null default clock_timestamp(),
  done_at timestamptz,
  set_id uuid,
  primary key (county_code, id)`;

/** The text of a version changes only while its case is a draft. */
function draftGuard(schema: string): string[] {
  return [
    `create function ${schema}.standard_drafts_guard() returns trigger language plpgsql set search_path = ${schema}, pg_temp as $guard$
     begin
       if new.text is distinct from old.text and (select state from standard_cases where county_code = new.county_code and id = new.case_id) <> 'draft' then
         raise exception 'the text of a submitted version does not change' using errcode = '23514', constraint = 'standard_drafts_change_as_drafts';
       end if;
       return new;
     end $guard$`,
    `create trigger standard_drafts_guard before update on ${schema}.standard_drafts for each row execute function ${schema}.standard_drafts_guard()`,
  ];
}

/**
 * Two versions of one rule never hold at once in one jurisdiction. One writer of a county at a time, so that two that are
 * written at the same moment see each other; a term that stands may only end earlier.
 */
function termGuard(schema: string): string[] {
  const refuse = (constraint: string, code: string): string =>
    `raise exception 'refused by ${constraint}' using errcode = '${code}', constraint = '${constraint}';`;
  return [
    `create function ${schema}.standard_terms_guard() returns trigger language plpgsql set search_path = ${schema}, pg_temp as $guard$
     begin
       if tg_op = 'UPDATE' and (
         (new.county_code, new.rule_id, new.jurisdiction, new.version, new.version_id, new.effective_from, new.own_end, new.recorded_at)
           is distinct from (old.county_code, old.rule_id, old.jurisdiction, old.version, old.version_id, old.effective_from, old.own_end, old.recorded_at)
         or coalesce(new.effective_to, 'infinity') >= coalesce(old.effective_to, 'infinity') or new.ended_by is null) then
         ${refuse('standard_terms_only_end_earlier', '23514')}
       end if;
       perform pg_advisory_xact_lock(hashtext('quota.standards.' || new.county_code));
       if exists (
         select 1 from standard_terms other
         where other.county_code = new.county_code and other.rule_id = new.rule_id and other.jurisdiction = new.jurisdiction and other.version <> new.version
           and daterange(other.effective_from, other.effective_to, '[]') && daterange(new.effective_from, new.effective_to, '[]')) then
         ${refuse('standard_terms_never_overlap', '23P01')}
       end if;
       return new;
     end $guard$`,
    `create trigger standard_terms_guard before insert or update on ${schema}.standard_terms for each row execute function ${schema}.standard_terms_guard()`,
    `create trigger standard_terms_kept before delete on ${schema}.standard_terms for each row execute function ${schema}.refuse_change()`,
  ];
}

/** The terms of the rules that counties had before terms were kept. */
function termsOfKnownRules(schema: string): string {
  return `insert into ${schema}.standard_terms (county_code, rule_id, jurisdiction, version, effective_from, own_end, effective_to)
    select county_code, id, rule->>'jurisdiction', version, (rule->>'effectiveFrom')::date, (rule->>'effectiveTo')::date, (rule->>'effectiveTo')::date
    from ${schema}.standard_rules`;
}

/** Parameters that had been set for a day to come: their day comes too. */
function duesOfKnownParameters(schema: string): string {
  return `insert into ${schema}.standard_dues (county_code, id, due_on, cause_id, sentence, facts)
    select county_code, gen_random_uuid(), effective_from, gen_random_uuid(), 'parameter-begins',
      jsonb_build_object('parameter', name, 'documentNumber', coalesce(document_number, ''), 'effectiveFrom', effective_from)
    from ${schema}.county_parameters where effective_from > (clock_timestamp() at time zone 'Asia/Shanghai')::date`;
}
