import type { CalendarDate } from '@jiaobian/kernel';
import type { Judgement } from './finding';
import type { UnitFacts } from './flag-facts';
import type { FlagParameters } from './flag-parameters';
import { judgeCounty } from './judge-county';
import { judgeLoans } from './judge-loans';
import { judgePool } from './judge-pool';
import { judgePosts } from './judge-posts';
import { judgeStaff } from './judge-staff';
import { earliest } from './judgements';

/** Everything that the rules find of a unit by what is known of it today. */
export function judgeUnit(facts: UnitFacts, parameters: FlagParameters, today: CalendarDate): Judgement {
  const judged = [
    judgePosts(facts.posts, parameters, today),
    judgeStaff(facts.staff, parameters, today),
    { findings: judgeLoans(facts.loans) },
    judgePool(facts.pool, parameters, today),
    judgeCounty(facts.county, parameters, today),
  ];
  return { findings: judged.flatMap(({ findings }) => findings), judgeOn: earliest(judged.map(({ judgeOn }) => judgeOn)) };
}
