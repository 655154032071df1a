import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '@jiaobian/database';
import type { DemandLine } from '../domain/demand';
import type { Market } from '../domain/market';
import type { SupplyLine } from '../domain/supply';

export interface MarketLines {
  supply: SupplyLine[];
  demand: DemandLine[];
}

export const supplyColumns = `school_code as "schoolCode", stage, track, occupied, entitled, gives, why`;
export const demandColumns = `school_code as "schoolCode", stage, subject, track, requested, seats, headroom, why`;

/** Makes the stored lines of a market those given; a side that stays the same to the last word costs no round trip. */
export function writeLines(transaction: Transaction, schoolYear: number, market: Market, before: MarketLines, after: MarketLines): void {
  if (!isSame(before.supply, after.supply)) writeSupply(transaction, schoolYear, market, after.supply);
  if (!isSame(before.demand, after.demand)) writeDemand(transaction, schoolYear, market, after.demand);
}

/** As JSON, in whichever order the lines and their facts stand: what is absent in the one is absent in the other. */
function isSame(before: readonly Line[], after: readonly Line[]): boolean {
  const known = new Map(before.map((line) => [placeOf(line), line]));
  const now = JSON.parse(JSON.stringify(after)) as Line[];
  return known.size === now.length && now.every((line) => isDeepStrictEqual(known.get(placeOf(line)), line));
}

type Line = SupplyLine | DemandLine;

function placeOf(line: Line): string {
  return 'subject' in line ? `${line.schoolCode}/${line.subject}` : line.schoolCode;
}

function writeSupply(transaction: Transaction, schoolYear: number, { stage, track }: Market, lines: readonly SupplyLine[]): void {
  transaction.send(
    `with told as (select * from jsonb_to_recordset($4) as line ("schoolCode" text, occupied int, entitled int, gives int, why jsonb)),
     gone as (delete from supply_lines where school_year = $1 and stage = $2 and track = $3 and school_code not in (select "schoolCode" from told))
     insert into supply_lines as known (school_year, stage, track, school_code, occupied, entitled, gives, why)
     select $1, $2, $3, "schoolCode", occupied, entitled, gives, why from told
     on conflict (county_code, school_year, school_code, stage, track) do update
       set occupied = excluded.occupied, entitled = excluded.entitled, gives = excluded.gives, why = excluded.why
       where (known.occupied, known.entitled, known.why) is distinct from (excluded.occupied, excluded.entitled, excluded.why)`,
    [schoolYear, stage, track, JSON.stringify(lines)],
  );
}

function writeDemand(transaction: Transaction, schoolYear: number, { stage, track }: Market, lines: readonly DemandLine[]): void {
  transaction.send(
    `with told as (
       select * from jsonb_to_recordset($4) as line ("schoolCode" text, subject text, requested int, seats int, headroom int, why jsonb)
     ), gone as (
       delete from demand_lines where school_year = $1 and stage = $2 and track = $3
         and (school_code, subject) not in (select "schoolCode", subject from told)
     )
     insert into demand_lines as known (school_year, stage, track, school_code, subject, requested, seats, headroom, why)
     select $1, $2, $3, "schoolCode", subject, requested, seats, headroom, why from told
     on conflict (county_code, school_year, school_code, stage, track, subject) do update
       set requested = excluded.requested, seats = excluded.seats, headroom = excluded.headroom, why = excluded.why
       where (known.requested, known.seats, known.headroom, known.why)
               is distinct from (excluded.requested, excluded.seats, excluded.headroom, excluded.why)`,
    [schoolYear, stage, track, JSON.stringify(lines)],
  );
}
