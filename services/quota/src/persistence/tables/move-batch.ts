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
       today date;`;

/** What nets out moves nothing: its hash would stand for no entry. */
export const notAPosting = `raise exception 'a posting moves a positive number between two accounts' using errcode = 'check_violation', constraint = 'posting_amount'`;
const rank = (place: string): string => `case ${place}->>'unit' when 'approval' then 2 when 'pool' then 1 else 0 end`;

/** Refuses postings that are none, and locks the positions in the one order of everybody. */
export const opening = `
       if exists (select 1 from jsonb_array_elements(batch) as movements_asked(m)
                    left join lateral jsonb_array_elements(m->'postings') as postings_asked(p) on true
                  where p is null or (p->>'amount')::bigint <= 0 or p->'from' = p->'to') then
         ${notAPosting};
       end if;
       perform lock_positions(array_agg(side->>'unit'), array_agg(side->>'stage'))
         from jsonb_array_elements(batch) as movements_asked(m), jsonb_array_elements(m->'postings') as postings_asked(p),
           lateral (values (p->'from'), (p->'to')) as sides(side);`;

/** The same for one posting of one movement, which most calls are: no set is built of two places. */
export const openingOfOne = `
       posting := batch->0->'postings'->0;
       if (posting->>'amount')::bigint > 0 is not true or posting->'from' = posting->'to' then
         ${notAPosting};
       end if;
       places := array[posting->'from', posting->'to'];
       if (${rank('places[1]')}, places[1]->>'unit', places[1]->>'stage') > (${rank('places[2]')}, places[2]->>'unit', places[2]->>'stage') then
         places := array[places[2], places[1]];
       end if;
       foreach place in array places loop
         perform 1 from positions p where p.county_code = county and p.unit = place->>'unit' and p.stage = place->>'stage' for update;
         if not found then perform lock_positions(array[place->>'unit'], array[place->>'stage']); end if;
       end loop;`;

/**
 * The day of the call, and the county's year opened where it is the first of that year. The head is only looked at: it is locked when it is
 * needed, last of all, since every movement of the county waits for it.
 */
export const dayOfCall = `
       stamp := ledger_clock();
       select * into head from chain_heads h where h.county_code = county;
       today := (greatest(stamp, head.recorded_at) at time zone 'Asia/Shanghai')::date;
       if head.opened_year is null or head.opened_year < extract(year from today) then
         insert into chain_heads (county_code) values (county) on conflict do nothing;
         perform 1 from chain_heads h where h.county_code = county for update;
         perform open_year(county, extract(year from today)::integer);
       end if;`;

/** What is recorded later has the later time, whatever the clock says. */
export const takeHead = `
         select * into head from chain_heads h where h.county_code = county for update;
         stamp := greatest(stamp, head.recorded_at);`;

export const timelineBroken = `raise exception 'the account would hold less than nothing on a later day that is known already'
             using errcode = 'check_violation', constraint = 'account_timeline'`;
