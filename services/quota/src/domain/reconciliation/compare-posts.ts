import type { ProjectedPosts } from '@jiaobian/contracts';
import { tracks, type Track } from '@jiaobian/kernel';

const numbers = ['authorised', 'occupied', 'reserved', 'vacant'] as const;

/** Of which tracks and numbers a service keeps a picture. */
export interface PictureScope {
  tracks: readonly Track[];
  keepsEntitled: boolean;
}

export const wholePicture: PictureScope = { tracks, keepsEntitled: true };

/** The ledger's own posts, and the version of each school's stage, of lines that stand empty as well. */
export interface LedgerPosts {
  posts: readonly ProjectedPosts[];
  /** By `school/stage`. */
  versions: ReadonlyMap<string, number>;
}

export interface ProjectionDifference {
  unit: string;
  expected: string;
  found: string;
}

export interface Comparison {
  compared: number;
  /** Lines of which newer events are still on their way: no difference. */
  onTheWay: ProjectionDifference[];
  differences: ProjectionDifference[];
}

/**
 * What another service believes of the posts against the ledger. Its picture was read before the ledger: a line of an
 * older version is on its way, one of the same version must be the same, and one of a newer version cannot be.
 */
export function comparePosts(ledger: LedgerPosts, told: readonly ProjectedPosts[], scope: PictureScope): Comparison {
  const result: Comparison = { compared: 0, onTheWay: [], differences: [] };
  const pictures = new Map(told.map((line) => [keyOf(line), line]));
  const own = new Map(ledger.posts.filter(({ track }) => scope.tracks.includes(track)).map((line) => [keyOf(line), line]));
  for (const key of new Set([...own.keys(), ...pictures.keys()])) {
    const picture = pictures.get(key);
    const line = own.get(key) ?? emptyLine(picture!, ledger.versions);
    result.compared += 1;
    const difference = { unit: key, expected: say(line, scope), found: picture ? say(picture, scope) : 'nothing' };
    if (!picture || picture.version < line.version) result.onTheWay.push(difference);
    else if (difference.expected !== difference.found) result.differences.push(difference);
  }
  return result;
}

/** No posts and no entitlement: what the ledger says of a line that it does not keep. */
function emptyLine({ schoolCode, stage, track }: ProjectedPosts, versions: ReadonlyMap<string, number>): ProjectedPosts {
  return {
    schoolCode,
    stage,
    track,
    authorised: 0,
    occupied: 0,
    reserved: 0,
    vacant: 0,
    version: versions.get(`${schoolCode}/${stage}`) ?? 0,
  };
}

function keyOf({ schoolCode, stage, track }: ProjectedPosts): string {
  return `${schoolCode}/${stage}/${track}`;
}

function say(line: ProjectedPosts, { keepsEntitled }: PictureScope): string {
  const entitled = keepsEntitled ? ` entitled ${line.entitled ?? '-'}` : '';
  return `${numbers.map((name) => `${name} ${line[name]}`).join(' ')}${entitled} version ${line.version}`;
}
