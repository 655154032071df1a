import { poolUnit, type AdjustmentBasis, type PoolSharing } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { DomainError, Fraction, tracks, type Stage } from '@jiaobian/kernel';
import { entitledTracks, type EntitledStage, type EntitledTrack } from '../domain/entitlement/entitled-tracks';
import { authorisedPosts, noPosts, type StandingPosts } from '../domain/gate/gate-view';
import { poolSharing } from '../domain/parameters/county-parameters';
import { isReservedUnit, unitStageTrack } from '../domain/ledger-account';
import { linesOfSet, setBefore, type StoredLine } from '../persistence/repositories/entitlements';
import { countyParameters } from '../persistence/repositories/parameters';
import { knownSchools, type KnownSchool } from '../persistence/repositories/schools';
import { standingPosts } from '../persistence/repositories/standing-posts';

type BasisUnit = AdjustmentBasis['units'][number];

/**
 * What the January adjustment of a year rests on: the census of the September before (S2 附件5 (一)2), its entitlements,
 * and the posts as they stand. Errors: `CENSUS.MISSING`.
 */
export async function adjustmentBasis(transaction: Transaction, year: number): Promise<AdjustmentBasis> {
  const before = `${year}-02-01`;
  const set = await setBefore(transaction, before);
  if (!set) throw new DomainError('CENSUS.MISSING', { year, before });
  const previous = await setBefore(transaction, set.censusOn);
  const lines = await linesOfSet(transaction, set.id);
  const linesBefore = previous ? await linesOfSet(transaction, previous.id) : [];
  const posts = await standingPosts(transaction);
  const parameters = await countyParameters(transaction);
  const sharing = poolSharing(parameters);
  return {
    censusId: set.censusId,
    censusOn: set.censusOn,
    previousCensusId: previous?.censusId,
    ruleVersion: set.ruleVersion,
    pool: poolOf(posts),
    stageMoves: parameters.stageMoves,
    sharing,
    units: basisUnits({ lines: lines.map(basisLine), linesBefore, posts, schools: await knownSchools(transaction), sharing }),
  };
}

/** The pool's posts of each track. */
export function poolOf(posts: readonly StandingPosts[]): AdjustmentBasis['pool'] {
  const pool = new Map(posts.filter(({ unit }) => unit === poolUnit).map((line) => [line.track, line.vacant]));
  return tracks.map((track) => ({ track, available: pool.get(track) ?? 0 }));
}

/** What a school's stage is entitled to, and by how many pupils. */
export interface BasisLine extends EntitledStage {
  pupils: number;
  exact: string;
}

function basisLine(line: StoredLine): BasisLine {
  return { ...line, exact: Fraction.of(line.exactNumerator, line.exactDenominator).toString() };
}

interface UnitFacts {
  lines: readonly BasisLine[];
  linesBefore: readonly PupilsOfStage[];
  posts: readonly StandingPosts[];
  schools: readonly KnownSchool[];
  sharing: PoolSharing;
}

/** Every school, stage and track that is entitled to posts or holds some. */
export function basisUnits({ lines, linesBefore, posts, schools, sharing }: UnitFacts): BasisUnit[] {
  const standing = new Map(posts.map((line) => [unitStageTrack(line.unit, line.stage, line.track), line]));
  const [now, before] = [byStage(lines), byStage(linesBefore)];
  const known = new Map(schools.map((school) => [school.code, school]));
  const open = entitledTracks(lines, posts).filter(({ schoolCode }) => !known.get(schoolCode)?.closed);
  return [...open, ...ofClosedSchools(posts, known)].map((line) => {
    const { schoolCode, stage, track, entitled } = line;
    const held = standing.get(unitStageTrack(schoolCode, stage, track)) ?? noPosts;
    const counted = now.get(`${schoolCode}/${stage}`);
    return {
      schoolCode,
      schoolName: known.get(schoolCode)?.name ?? schoolCode,
      stage,
      track,
      entitled,
      exact: counted?.exact ?? '0',
      ...countsOf(held),
      pupilsBefore: before.get(`${schoolCode}/${stage}`)?.pupils,
      pupilsNow: known.get(schoolCode)?.closed ? 0 : (counted?.pupils ?? 0),
      weight: weightOf(known.get(schoolCode), sharing),
    };
  });
}

function countsOf(held: Pick<StandingPosts, keyof typeof noPosts>): Pick<BasisUnit, 'authorised' | 'occupied' | 'reserved' | 'vacant'> {
  const authorised = authorisedPosts(held);
  const occupied = held.occupied + held.over;
  // A vacant post of an over-quota school is no idle one: there are people waiting for it.
  const vacant = Math.min(held.vacant, Math.max(0, authorised - occupied - held.reserved));
  return { authorised, occupied, reserved: held.reserved, vacant };
}

function weightOf(school: KnownSchool | undefined, { weightUrban, weightTown, weightRural }: PoolSharing): number {
  if (!school) return 1;
  return { urban: weightUrban, town: weightTown, rural: weightRural }[school.area] ?? 1;
}

interface PupilsOfStage {
  schoolCode: string;
  stage: Stage;
  pupils: number;
}

function byStage<Line extends PupilsOfStage>(lines: readonly Line[]): Map<string, Line> {
  return new Map(lines.map((line) => [`${line.schoolCode}/${line.stage}`, line]));
}

/** A closed school is entitled to nothing: its posts are idle as they fall free (domain.md §3). */
function ofClosedSchools(posts: readonly StandingPosts[], schools: ReadonlyMap<string, KnownSchool>): EntitledTrack[] {
  return posts
    .filter((line) => !isReservedUnit(line.unit) && schools.get(line.unit)?.closed && authorisedPosts(line) > 0)
    .map(({ unit, stage, track }) => ({ schoolCode: unit, stage: stage as Stage, track, entitled: 0 }));
}
