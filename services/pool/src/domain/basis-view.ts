import { poolUnit, type AdjustmentBasis, type Unit } from '@jiaobian/contracts';
import type { Stage, Track } from '@jiaobian/kernel';

export type BasisUnit = AdjustmentBasis['units'][number];

/** Looks up the basis of an adjustment by unit × stage × track. */
export class BasisView {
  private readonly units: Map<string, BasisUnit>;
  private readonly names: Map<string, string>;

  constructor(readonly basis: AdjustmentBasis) {
    this.units = new Map(basis.units.map((unit) => [placeOf(unit.schoolCode, unit.stage, unit.track), unit]));
    this.names = new Map(basis.units.map(({ schoolCode, schoolName }) => [schoolCode, schoolName]));
  }

  isKnown(unit: Unit): boolean {
    return unit === poolUnit || this.names.has(unit);
  }

  nameOf(unit: Unit): string {
    return unit === poolUnit ? '周转池' : (this.names.get(unit) ?? unit);
  }

  postsOf(unit: Unit, stage: Stage, track: Track): BasisUnit | undefined {
    return this.units.get(placeOf(unit, stage, track));
  }

  /** Posts that can leave a unit; a post of the pool has no stage. */
  availableAt(unit: Unit, stage: Stage, track: Track): number {
    if (unit !== poolUnit) return this.postsOf(unit, stage, track)?.vacant ?? 0;
    return this.basis.pool.filter((balance) => balance.track === track).reduce((sum, { available }) => sum + available, 0);
  }

  /** Whether the county's rule lets idle posts of one stage serve another. */
  mayServe(from: Stage, to: Stage): boolean {
    return from === to || this.basis.stageMoves?.[from] === to;
  }

  hasVacantElsewhere(unit: Unit, stage: Stage, track: Track): boolean {
    if (unit === poolUnit) return this.basis.pool.some((balance) => balance.track !== track && balance.available > 0);
    return this.basis.units.some(
      (known) => known.schoolCode === unit && known.vacant > 0 && (known.stage !== stage || known.track !== track),
    );
  }
}

/** The pool keeps posts by track alone, schools by stage and track. */
export function placeOf(unit: Unit, stage: Stage, track: Track): string {
  return unit === poolUnit ? `${unit}/${track}` : `${unit}/${stage}/${track}`;
}
