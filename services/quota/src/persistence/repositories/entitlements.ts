import type { Transaction } from '@jiaobian/database';
import type { Stage, SupplementGround, Track } from '@jiaobian/kernel';
import type { EntitlementParameters } from '@jiaobian/planning';
import type { TwoTimes } from '../../domain/two-times';

export interface EntitlementSet {
  id: string;
  censusId: string;
  censusOn: string;
  number: number;
  ruleVersion: string;
  /** The rules in force on the census day, by id and version. */
  rules: { id: string; version: string }[];
  parameters: EntitlementParameters;
  inputsHash: string;
  toldAt: Date;
  computedAt: Date;
  /** Standards and parameters are those in force on this day; null for sets of before it was kept: the census day. */
  appliedOn: string | null;
}

const setColumns = `id, census_id as "censusId", census_on as "censusOn", number, rule_version as "ruleVersion", rules, parameters,
  inputs_hash as "inputsHash", told_at as "toldAt", computed_at as "computedAt",
  applied_on as "appliedOn"`;

const current = 'from entitlement_sets order by census_on desc, told_at desc, number desc limit 1';

/** The entitlements in force: of the latest census (of two of one day the one told last), as computed last. */
export async function currentSet(transaction: Transaction): Promise<EntitlementSet | undefined> {
  const [set] = await transaction.query<EntitlementSet>(`select ${setColumns} ${current}`);
  return set;
}

/** The entitlements that were in force as of a day, as they were known at an instant: what was computed later is not told. */
export async function setAt(transaction: Transaction, { asOf, knownAt }: TwoTimes): Promise<EntitlementSet | undefined> {
  const [set] = await transaction.query<EntitlementSet>(
    `select ${setColumns} from entitlement_sets
     where ($1::date is null or census_on <= $1) and ($2::timestamptz is null or computed_at <= $2)
     order by census_on desc, told_at desc, number desc limit 1`,
    [asOf ?? null, knownAt ?? null],
  );
  return set;
}

/** The entitlements of one census, as computed last. */
export async function setOfCensus(transaction: Transaction, censusId: string): Promise<EntitlementSet | undefined> {
  const [set] = await transaction.query<EntitlementSet>(
    `select ${setColumns} from entitlement_sets where census_id = $1 order by number desc limit 1`,
    [censusId],
  );
  return set;
}

/** Whether entitlements of a later census are in force; then a change of today is none of this one's. */
export async function isOvertaken(transaction: Transaction, censusOn: string): Promise<boolean> {
  const rows = await transaction.query('select 1 from entitlement_sets where census_on > $1 limit 1', [censusOn]);
  return rows.length > 0;
}

/** The entitlements of the last census before a day. */
export async function setBefore(transaction: Transaction, day: string): Promise<EntitlementSet | undefined> {
  const [set] = await transaction.query<EntitlementSet>(
    `select ${setColumns} from entitlement_sets where census_on < $1 order by census_on desc, told_at desc, number desc limit 1`,
    [day],
  );
  return set;
}

export interface StoredLine {
  schoolCode: string;
  stage: Stage;
  /** The track in which the stage takes in posts. */
  track: Track;
  pupils: number;
  classes: number;
  exactNumerator: number;
  exactDenominator: number;
  rounded: number;
  ruleId: string;
  ruleVersion: string;
  rural: boolean;
  teachingPoint: boolean;
  boarders: number;
  supplementGrounds: SupplementGround[];
}

const lines = `select school_code as "schoolCode", stage, track, pupils, classes, exact_numerator as "exactNumerator",
    exact_denominator as "exactDenominator", rounded, rule_id as "ruleId", rule_version as "ruleVersion",
    rural, teaching_point as "teachingPoint", boarders, supplement_grounds as "supplementGrounds"
  from entitlement_lines`;

/** Of some schools where they are named. */
export function linesOfSet(transaction: Transaction, setId: string, schoolCodes?: readonly string[]): Promise<StoredLine[]> {
  return transaction.query<StoredLine>(
    `${lines} where set_id = $1 ${schoolCodes ? 'and school_code = any ($2)' : ''} order by school_code, stage`,
    schoolCodes ? [setId, schoolCodes] : [setId],
  );
}

/** Of some schools, in the set that is in force; none before the first census. */
export function linesOfCurrentSet(transaction: Transaction, schoolCodes: readonly string[]): Promise<StoredLine[]> {
  return transaction.query<StoredLine>(
    `${lines} where set_id = (select id ${current}) and school_code = any ($1) order by school_code, stage`,
    [schoolCodes],
  );
}

export type NewSet = Omit<EntitlementSet, 'computedAt' | 'toldAt'> & { toldAt: string; causeId: string };

export async function insertSet(transaction: Transaction, set: NewSet, lines: readonly StoredLine[]): Promise<void> {
  await transaction.change(
    `insert into entitlement_sets (id, census_id, census_on, number, rule_version, rules, parameters, inputs_hash, told_at, cause_id, applied_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      set.id,
      set.censusId,
      set.censusOn,
      set.number,
      set.ruleVersion,
      JSON.stringify(set.rules),
      JSON.stringify(set.parameters),
      set.inputsHash,
      set.toldAt,
      set.causeId,
      set.appliedOn,
    ],
  );
  await transaction.change(
    `insert into entitlement_lines (set_id, school_code, stage, track, pupils, classes, exact_numerator, exact_denominator, rounded, rule_id,
       rule_version, rural, teaching_point, boarders, supplement_grounds)
     select $1, "schoolCode", stage, track, pupils, classes, "exactNumerator", "exactDenominator", rounded, "ruleId", "ruleVersion", rural, "teachingPoint",
       boarders, "supplementGrounds"
     from jsonb_to_recordset($2) as l("schoolCode" text, stage text, track text, pupils int, classes int, "exactNumerator" bigint,
       "exactDenominator" bigint, rounded int, "ruleId" text, "ruleVersion" text, rural boolean, "teachingPoint" boolean,
       boarders int, "supplementGrounds" text[])`,
    [set.id, JSON.stringify(lines)],
  );
}
