import type { BilingualText } from '@jiaobian/planning';
import type { School, UnitPosts } from './facts';
import type { IntakeBasis } from './parameters';

export type HeadroomLimit = 'SCHOOL_CLOSED' | 'NO_POSTS' | 'OVER_QUOTA' | 'FULL' | 'HEADROOM';

/** How many rotating teachers a unit may take in, and what limits it. */
export interface Headroom {
  posts: number;
  limit: HeadroomLimit;
  text: BilingualText;
}

/**
 * Only a school under its quota takes in; a full or over-quota one does not (domain.md §3, Longling). `vacant-posts` asks for
 * a vacant post as well, `entitlement-gap` for none, since the post of a rotating teacher may stay at home (§5).
 */
export function headroomOf(school: School | undefined, unit: UnitPosts | undefined, basis: IntakeBasis): Headroom {
  if (school?.closed) return none('SCHOOL_CLOSED', '学校已撤并', 'the school is closed');
  if (!unit) return none('NO_POSTS', '该校该学段无此类编制', 'the school has no posts of this stage and track');
  const { vacant, occupied, entitled } = unit;
  if (entitled === undefined) return limited(vacant, `空编 ${vacant}(未核定应配数)`, `vacant ${vacant} (no entitlement is known)`);
  const gap = entitled - occupied;
  if (gap < 0) {
    return none(
      'OVER_QUOTA',
      `实有 ${occupied} 超过应配 ${entitled},不得调入`,
      `occupied ${occupied} is above entitled ${entitled}: takes nobody`,
    );
  }
  if (basis === 'entitlement-gap') {
    return limited(gap, `应配 ${entitled} − 实有 ${occupied} = ${gap}`, `entitled ${entitled} − occupied ${occupied} = ${gap}`);
  }
  return limited(
    Math.min(vacant, gap),
    `min(空编 ${vacant},应配 ${entitled} − 实有 ${occupied} = ${gap}) = ${Math.min(vacant, gap)}`,
    `min(vacant ${vacant}, entitled ${entitled} − occupied ${occupied} = ${gap}) = ${Math.min(vacant, gap)}`,
  );
}

function none(limit: HeadroomLimit, zh: string, en: string): Headroom {
  return { posts: 0, limit, text: { zh, en } };
}

function limited(posts: number, zh: string, en: string): Headroom {
  return { posts, limit: posts === 0 ? 'FULL' : 'HEADROOM', text: { zh, en } };
}
