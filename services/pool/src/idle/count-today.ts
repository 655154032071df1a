import { Injectable } from '@nestjs/common';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { idleLines, type IdleLine } from '../domain/idle/idle-census';
import { plannedNeeds } from '../persistence/planned-needs.repository';
import { PostGate } from '../quota/post-gate';

/** What is idle now, counted as a census counts it, and kept nowhere. */
@Injectable()
export class CountToday {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
  ) {}

  async for(caller: CallerRequest): Promise<IdleLine[]> {
    const basis = await this.gate.idleBasis(caller);
    const needs = await this.pipeline.read(caller, (transaction) => plannedNeeds(transaction, basis.asOf));
    return idleLines(basis, needs);
  }
}
