import type { EventData, postsMoved } from '@jiaobian/contracts';
import { together, type Transaction } from '@jiaobian/database';
import type { Stage, Track } from '@jiaobian/kernel';
import { entitledTracks } from '../../domain/entitlement/entitled-tracks';
import { authorisedPosts, noPosts, type StandingPosts } from '../../domain/gate/gate-view';
import { unitStageTrack } from '../../domain/ledger-account';
import { linesOfCurrentSet } from './entitlements';
import { positionColumns, type Position } from './positions';
import { standingPosts } from './standing-posts';

export type SchoolPosts = EventData<typeof postsMoved>['posts'][number];

interface Place {
  unit: string;
  stage: Stage;
  track: Track;
}

/** How the posts of schools stand, by school × stage × track, with what each track is entitled to: what events tell. */
export async function schoolPosts(transaction: Transaction, positions: readonly Position[]): Promise<SchoolPosts[]> {
  const [posts, lines, versions] = await together([
    standingPosts(transaction, { positions }),
    linesOfCurrentSet(transaction, [...new Set(positions.map(({ unit }) => unit))]),
    versionsOf(transaction, positions),
  ]);
  const stages = new Set(positions.map(({ unit, stage }) => `${unit}/${stage}`));
  const entitled = entitledTracks(
    lines.filter(({ schoolCode, stage }) => stages.has(`${schoolCode}/${stage}`)),
    posts,
  );
  const standing = new Map(posts.map((line) => [unitStageTrack(line.unit, line.stage, line.track), line]));
  const shares = new Map(entitled.map((line) => [unitStageTrack(line.schoolCode, line.stage, line.track), line.entitled]));
  const places: Place[] = [
    ...posts.map(({ unit, stage, track }) => ({ unit, stage: stage as Stage, track })),
    ...entitled.map(({ schoolCode, stage, track }) => ({ unit: schoolCode, stage, track })),
  ];
  const distinct = new Map(places.map((place) => [unitStageTrack(place.unit, place.stage, place.track), place]));
  return [...distinct].map(([key, place]) =>
    told(standing.get(key) ?? { ...place, ...noPosts }, place.stage, shares.get(key), versions.get(`${place.unit}/${place.stage}`) ?? 0),
  );
}

function told(line: StandingPosts, stage: Stage, entitled: number | undefined, version: number): SchoolPosts {
  return {
    schoolCode: line.unit,
    stage,
    track: line.track,
    authorised: authorisedPosts(line),
    occupied: line.occupied + line.over,
    reserved: line.reserved,
    vacant: line.vacant,
    over: line.over,
    ...(entitled === undefined ? {} : { entitled }),
    version,
    ...(line.lastEntryId && line.lastMovementId ? { lastEntryId: line.lastEntryId, lastMovementId: line.lastMovementId } : {}),
  };
}

async function versionsOf(transaction: Transaction, positions: readonly Position[]): Promise<Map<string, number>> {
  const rows = await transaction.query<{ unit: string; stage: string; version: number }>(
    `select unit, stage, p.told_version as version from positions p
     where (unit, stage) in (select p.unit, p.stage from unnest($1::text[], $2::text[]) as p(unit, stage))`,
    positionColumns(positions),
  );
  return new Map(rows.map(({ unit, stage, version }) => [`${unit}/${stage}`, version]));
}
