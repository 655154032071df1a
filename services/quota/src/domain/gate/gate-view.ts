import type { StageMoves } from '../parameters/county-parameters';
import type { Stage, Track } from '@jiaobian/kernel';
import { unitStageTrack, type LedgerStage } from '../ledger-account';
import type { ExceptionUse } from './exception-uses';

/** The posts of one unit × stage × track as they stand while the gate holds their lock. */
export interface StandingPosts {
  unit: string;
  stage: LedgerStage;
  track: Track;
  vacant: number;
  /** Of the vacant ones those that nothing takes or brings on a later day that is known already; absent: all of them. */
  free?: number;
  /** People on a post. */
  occupied: number;
  reserved: number;
  frozen: number;
  /** People beyond the posts. */
  over: number;
  /** The last entry of the vacant account; null where it has none. */
  lastEntryId?: string | null;
  lastMovementId?: string | null;
}

export const noPosts = { vacant: 0, occupied: 0, reserved: 0, frozen: 0, over: 0 } as const;

/** 核定编制数: all posts of the unit, whatever their state; people beyond them are none. */
export function authorisedPosts(posts: Pick<StandingPosts, 'vacant' | 'occupied' | 'reserved' | 'frozen'>): number {
  return posts.vacant + posts.occupied + posts.reserved + posts.frozen;
}

/** What may be taken today: a post that only comes on a later day, or that is to go then, is not there to be taken. */
export function freePosts({ vacant, free }: Pick<StandingPosts, 'vacant' | 'free'>): number {
  return free ?? vacant;
}

export interface GateFacts {
  posts: readonly StandingPosts[];
  schools: readonly { code: string; closed: boolean }[];
  /** Entitlement of a track at a school's stage (see `trackShares`); no line where no standard or census applies. */
  entitled: readonly { schoolCode: string; stage: Stage; track: Track; entitled: number }[];
  /** Live holds of others: posts on their way to a unit. */
  inbound: readonly { unit: string; stage: Stage; track: Track; count: number }[];
  /** Over-quota exceptions that are live today, with what is left of them; those first that end first. */
  exceptions?: readonly LiveException[];
  /** Which other stage the idle posts of a stage may serve; none where it is not asked. */
  stageMoves?: StageMoves;
}

export interface LiveException extends ExceptionUse {
  schoolCode: string;
  stage: Stage;
  track: Track;
}

/** What the gate looks at, by unit × stage × track. */
export class GateView {
  private readonly posts: Map<string, StandingPosts>;
  private readonly schools: Map<string, { closed: boolean }>;
  private readonly entitled: Map<string, number>;
  private readonly inbound: Map<string, number>;

  constructor(private readonly facts: GateFacts) {
    this.posts = new Map(facts.posts.map((line) => [unitStageTrack(line.unit, line.stage, line.track), line]));
    this.schools = new Map(facts.schools.map((school) => [school.code, school]));
    this.entitled = new Map(facts.entitled.map((line) => [unitStageTrack(line.schoolCode, line.stage, line.track), line.entitled]));
    this.inbound = new Map(facts.inbound.map((line) => [unitStageTrack(line.unit, line.stage, line.track), line.count]));
  }

  postsOf(unit: string, stage: LedgerStage, track: Track): StandingPosts {
    return this.posts.get(unitStageTrack(unit, stage, track)) ?? { unit, stage, track, ...noPosts };
  }

  /** Whether the county's rule lets posts of one stage serve another. */
  mayServe(from: LedgerStage, to: LedgerStage): boolean {
    return from !== 'any' && this.facts.stageMoves?.[from] === to;
  }

  /** Of every stage and track. */
  allPostsOf(unit: string): StandingPosts[] {
    return this.facts.posts.filter((line) => line.unit === unit);
  }

  hasVacantElsewhere(unit: string, stage: LedgerStage, track: Track): boolean {
    return this.facts.posts.some((line) => line.unit === unit && line.vacant > 0 && (line.stage !== stage || line.track !== track));
  }

  /** Told by the registry, or holding posts by a workbook that the registry has confirmed and not told of yet. */
  isKnown(unit: string): boolean {
    return this.schools.has(unit) || this.facts.posts.some((line) => line.unit === unit);
  }

  isClosed(unit: string): boolean {
    return this.schools.get(unit)?.closed ?? false;
  }

  entitledOf(unit: string, stage: LedgerStage, track: Track): number | undefined {
    return this.entitled.get(unitStageTrack(unit, stage, track));
  }

  inboundOf(unit: string, stage: LedgerStage, track: Track): number {
    return this.inbound.get(unitStageTrack(unit, stage, track)) ?? 0;
  }

  /** What the standards leave open at a school, whatever is on its way to it: nothing where people stand beyond the posts. */
  regularRoomOf(unit: string, stage: LedgerStage, track: Track): number {
    const posts = this.postsOf(unit, stage, track);
    if (posts.over > 0) return 0;
    return Math.max(0, (this.entitledOf(unit, stage, track) ?? 0) - authorisedPosts(posts));
  }

  exceptionsOf(unit: string, stage: LedgerStage, track: Track): ExceptionUse[] {
    return (this.facts.exceptions ?? [])
      .filter((line) => line.schoolCode === unit && line.stage === stage && line.track === track)
      .map(({ exceptionId, documentNumber, count }) => ({ exceptionId, documentNumber, count }));
  }

  /** Posts that explicit exceptions still let in beyond the standards. */
  exceptedOf(unit: string, stage: LedgerStage, track: Track): number {
    return this.exceptionsOf(unit, stage, track).reduce((sum, { count }) => sum + count, 0);
  }
}
