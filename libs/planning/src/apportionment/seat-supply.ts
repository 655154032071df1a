import type { ApportionmentRequest } from './apportionment-types';

/** The common seats and those of the groups; a group's own go first, so that the common ones last as long as they can. */
export class SeatSupply {
  private common: number;
  private readonly reserved: Float64Array;
  /** Per claimant its group, or -1. */
  private readonly groupOf: Int32Array;

  constructor({ seats, claimants, reservedSeats = {} }: ApportionmentRequest) {
    const groups = new Map(Object.keys(reservedSeats).map((group, index) => [group, index]));
    this.common = seats;
    this.reserved = Float64Array.from(Object.values(reservedSeats));
    this.groupOf = Int32Array.from(claimants, ({ group }) => (group === undefined ? -1 : (groups.get(group) ?? -1)));
  }

  take(claimant: number): boolean {
    const group = this.groupOf[claimant]!;
    if (group >= 0 && this.reserved[group]! > 0) this.reserved[group]! -= 1;
    else if (this.common > 0) this.common -= 1;
    else return false;
    return true;
  }

  /** Common seats that would remain if all this were taken at once; negative where it is too much. */
  commonAfter(counts: Float64Array): number {
    const reserved = Float64Array.from(this.reserved);
    let common = this.common;
    for (let claimant = 0; claimant < counts.length; claimant++) {
      const group = this.groupOf[claimant]!;
      const own = group < 0 ? 0 : Math.min(reserved[group]!, counts[claimant]!);
      if (group >= 0) reserved[group]! -= own;
      common -= counts[claimant]! - own;
    }
    return common;
  }

  takeAll(counts: Float64Array): void {
    this.common = this.commonAfter(counts);
    for (let claimant = 0; claimant < counts.length; claimant++) {
      const group = this.groupOf[claimant]!;
      if (group >= 0) this.reserved[group] = Math.max(0, this.reserved[group]! - counts[claimant]!);
    }
  }

  left(): number {
    return this.reserved.reduce((total, count) => total + count, this.common);
  }
}
