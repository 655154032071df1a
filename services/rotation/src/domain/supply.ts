import type { BilingualText } from '@jiaobian/planning';
import type { School, UnitPosts } from './facts';

/** Where a number comes from: the arithmetic in words, and the ledger entry that a GET of the quota service shows. */
export interface PostsBasis {
  text: BilingualText;
  postsVersion?: number;
  lastEntryId?: string;
  lastMovementId?: string;
}

/** What one school may give: the people whom it has beyond its entitlement (超编, domain.md §5 "over-quota → under-quota"). */
export interface SupplyLine extends Pick<UnitPosts, 'schoolCode' | 'stage' | 'track' | 'occupied'> {
  entitled: number;
  gives: number;
  why: PostsBasis;
}

export function postsBasis(posts: UnitPosts | undefined, text: BilingualText): PostsBasis {
  return { text, postsVersion: posts?.version, lastEntryId: posts?.lastEntryId, lastMovementId: posts?.lastMovementId };
}

/** The giving units among `posts`. A unit without an entitlement gives nothing: nobody has said what it needs. */
export function supplyOf(posts: readonly UnitPosts[], schools: ReadonlyMap<string, School>): SupplyLine[] {
  return posts.flatMap((unit) => {
    const { schoolCode, stage, track, occupied, entitled } = unit;
    if (entitled === undefined || occupied <= entitled || schools.get(schoolCode)?.closed) return [];
    const gives = occupied - entitled;
    const text = {
      zh: `实有 ${occupied} − 应配 ${entitled} = 可交流 ${gives}`,
      en: `occupied ${occupied} − entitled ${entitled} = may give ${gives}`,
    };
    return [{ schoolCode, stage, track, occupied, entitled, gives, why: postsBasis(unit, text) }];
  });
}
