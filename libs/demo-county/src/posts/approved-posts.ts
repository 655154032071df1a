import type { DemoApprovedTotal, DemoSchoolPosts } from '../rows';
import type { StaffedUnit } from './staffed-units';

/** Posts of a track that no school has: what the turnover pool starts with, as a share of the schools' posts. */
const inThePool = { quota: 0.02, headcount: 0.05 } as const;

export function schoolPosts(units: readonly StaffedUnit[]): DemoSchoolPosts[] {
  return units
    .filter((unit) => unit.approved > 0)
    .map(({ schoolCode, stage, track, approved }) => ({
      schoolCode,
      stage,
      track,
      posts: approved,
      documentNumber: '册编办发〔2025〕12号',
    }));
}

/** The county's totals: all posts of the schools and the remainder in the pool. */
export function approvedTotals(posts: readonly DemoSchoolPosts[]): DemoApprovedTotal[] {
  return (['quota', 'headcount'] as const).map((track) => {
    const atSchools = posts.filter((line) => line.track === track).reduce((sum, line) => sum + line.posts, 0);
    return {
      track,
      posts: atSchools + Math.ceil(atSchools * inThePool[track]),
      documentNumber: track === 'quota' ? '册编〔2025〕3号' : '册编〔2025〕4号',
      approvedOn: '2025-01-20',
    };
  });
}
