/** What a caller says of a movement; number, time and hash are the ledger's own. */
export const askedColumns = [
  'id',
  'kind',
  'line_id',
  'proposed_by',
  'approved_by',
  'rule_version',
  'census_id',
  'document_number',
  'reason',
  'cause_kind',
  'cause_id',
  'case_id',
  'reverses',
];
const idColumns = ['id', 'census_id', 'cause_id', 'case_id', 'reverses'];
const typed = askedColumns.map((name) => `${name} ${idColumns.includes(name) ? 'uuid' : 'text'}`).join(', ');

/**
 * `batch`: movements as columns of `movements` with `postings`: [{ track, amount, from: place, to: place }], place:
 * { unit, stage, state }. What a movement's postings do to one account together is one entry.
 */
export const askedList = `rows from (jsonb_to_recordset(batch) as (${typed}, effective_on date, postings jsonb)) with ordinality
           as list(${askedColumns.join(', ')}, effective_on, postings, ordinal)`;

export const openingDeclarations = `
       county text := county_of_transaction();
       head chain_heads;
       stamp timestamptz;
       today date;
       opened integer;
       place record;`;

/** Locks the positions in the one order of everybody and gives them their versions, then takes the head of the chain. */
export const opening = `
       if exists (select 1 from jsonb_array_elements(batch) as movements_asked(m)
                    left join lateral jsonb_array_elements(m->'postings') as postings_asked(p) on true
                  where p is null or (p->>'amount')::bigint <= 0 or p->'from' = p->'to') then
         raise exception 'a posting moves a positive number between two accounts' using errcode = 'check_violation', constraint = 'posting_amount';
       end if;
       for place in
         select side->>'unit' as unit, side->>'stage' as stage, count(distinct ordinal) as movements
         from jsonb_array_elements(batch) with ordinality as movements_asked(m, ordinal), jsonb_array_elements(m->'postings') as postings_asked(p),
           lateral (values (p->'from'), (p->'to')) as sides(side)
         group by 1, 2 order by case side->>'unit' when 'approval' then 2 when 'pool' then 1 else 0 end, 1, 2
       loop
         update positions p set version = p.version + place.movements where p.county_code = county and p.unit = place.unit and p.stage = place.stage;
         if not found then
           insert into positions as p (county_code, unit, stage, version) values (county, place.unit, place.stage, place.movements)
             on conflict (county_code, unit, stage) do update set version = p.version + place.movements;
         end if;
       end loop;
       select * into head from chain_heads h where h.county_code = county for update;
       if not found then
         insert into chain_heads (county_code) values (county) on conflict do nothing;
         select * into head from chain_heads h where h.county_code = county for update;
       end if;
       -- What is recorded later has the later time, whatever the clock says.
       stamp := greatest(ledger_clock(), head.recorded_at);
       today := (stamp at time zone 'Asia/Shanghai')::date;
       select max(y.year) into opened from opened_years y where y.county_code = county;
       if opened is null or opened < extract(year from today) then
         opened := extract(year from today);
         perform open_year(county, opened);
       end if;`;

export const timelineBroken = `raise exception 'the account would hold less than nothing on a later day that is known already'
             using errcode = 'check_violation', constraint = 'account_timeline'`;
