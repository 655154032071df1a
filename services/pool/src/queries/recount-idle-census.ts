import { Injectable } from '@nestjs/common';
import type { IdleBasis } from '@jiaobian/contracts';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { differingLines, idleLines, placeOf, type IdleLine } from '../domain/idle/idle-census';
import { findCensus, findCensusLines } from '../persistence/idle-censuses.repository';
import { PostGate } from '../quota/post-gate';

export interface Recount {
  censusId: string;
  asOf: string;
  knownAt: string;
  /** Whether the ledger's chain at that time still ends as it ended then. */
  chainStands: boolean;
  same: boolean;
  differences: ReturnType<typeof differingLines>;
}

/** Counts a census again from the ledger at its two times and the plans that it was counted with: it says the same for ever. */
@Injectable()
export class RecountIdleCensus {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
  ) {}

  /** Errors: `IDLE.CENSUS_NOT_FOUND`. */
  async for(caller: CallerRequest, id: string): Promise<Recount> {
    const { census, lines } = await this.pipeline.read(caller, async (transaction) => ({
      census: await findCensus(transaction, id),
      lines: await findCensusLines(transaction, id),
    }));
    const { asOf, knownAt, reservePercent } = census;
    const basis = await this.gate.idleBasis(caller, { asOf, knownAt });
    const needs = new Map(lines.map((line) => [placeOf(line), line.plan]));
    const differences = differingLines(lines, idleLines({ reservePercent, units: asThen(basis.units, lines) }, needs));
    const chainStands = basis.chainEnd === census.chainEnd;
    return { censusId: id, asOf, knownAt, chainStands, same: chainStands && differences.length === 0, differences };
  }
}

/** Which schools are closed is known as of now alone: the census keeps how it was then, and what that meant for the standard. */
function asThen(units: IdleBasis['units'], kept: readonly IdleLine[]): IdleBasis['units'] {
  const then = new Map(kept.map((line) => [placeOf(line), line.posts]));
  return units.map((unit) => {
    const known = then.get(placeOf(unit));
    return known && known.closed !== unit.closed ? { ...unit, closed: known.closed, entitled: known.entitled } : unit;
  });
}
