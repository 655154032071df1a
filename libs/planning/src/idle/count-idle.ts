/** The posts of one unit, stage and track on the day of a census, in whole posts and people. */
export interface CountedUnit {
  /** 核定: every post of the unit, borrowed ones included. */
  authorised: number;
  /** People, those beyond the posts included. */
  occupied: number;
  /** People beyond the posts 超编. */
  over: number;
  vacant: number;
  /** Posts that the unit owes to the pool 借入: they come back by their loan, not by a census. */
  borrowed: number;
  /** By the standards; absent where no standard or census applies. */
  entitled?: number;
  /** A closed unit is entitled to nothing and keeps nothing. */
  closed: boolean;
  /** Posts that the annual plan fills 招聘计划. */
  planned: number;
  /** Posts that special-post cohorts need when their service ends 特岗转编. */
  specialPosts: number;
}

/** Each part of 闲置编制, in the order in which it is taken off. */
export interface IdleCount {
  vacant: number;
  /** Of the vacant posts those that a loan takes back. */
  onLoan: number;
  /** Of the rest those for which people beyond the posts stand there. */
  forOver: number;
  /** entitled − people: what the standards let the unit still fill. */
  neededByStandard: number;
  /** planned + special posts. */
  neededByPlan: number;
  /** The larger of the two: a plan fills the posts that the standard gives. */
  needed: number;
  /** Kept by the county's parameter. */
  reserve: number;
  /** max(0, vacant − onLoan − forOver − needed − reserve) */
  idle: number;
  /** Why nothing is idle although posts are vacant: nobody can say what the unit needs. */
  unknownNeed: boolean;
}

/**
 * 闲置编制清查: how many vacant posts a unit does not need by its entitlement and its plan (domain.md §3: idle posts of all units are counted
 * and recovered). Reserved and frozen posts are not vacant and so never idle. `reservePercent`: the share of its posts that a unit keeps,
 * 0 to 100, rounded up to whole posts (D). Where no standard applies nothing is counted idle.
 */
export function countIdle(unit: CountedUnit, reservePercent: number): IdleCount {
  const { vacant, closed } = unit;
  const onLoan = Math.min(vacant, unit.borrowed);
  const forOver = Math.min(vacant - onLoan, unit.over);
  const unknownNeed = !closed && unit.entitled === undefined;
  const neededByStandard = closed ? 0 : Math.max(0, (unit.entitled ?? 0) - unit.occupied);
  const neededByPlan = closed ? 0 : unit.planned + unit.specialPosts;
  const needed = Math.max(neededByStandard, neededByPlan);
  const reserve = closed ? 0 : Math.ceil((unit.authorised * reservePercent) / 100);
  const idle = unknownNeed ? 0 : Math.max(0, vacant - onLoan - forOver - needed - reserve);
  return { vacant, onLoan, forOver, neededByStandard, neededByPlan, needed, reserve, idle, unknownNeed };
}
