import { Injectable } from '@nestjs/common';
import type { AdjustmentBasis, GateBlock, HoldAnswer, HoldRequest, IdleBasis, TransferAnswer, TransferRequest } from '@jiaobian/contracts';
import { DomainError, newId } from '@jiaobian/kernel';
import { ServiceClient, type CallerRequest } from '@jiaobian/service-kit';

/** The gate of the quota service: the one place where posts are held, freed and moved. Refusals are the gate's own. */
@Injectable()
export class PostGate {
  constructor(private readonly client: ServiceClient) {}

  basis(caller: CallerRequest, year: number): Promise<AdjustmentBasis> {
    return this.client.get(caller, 'quota', `adjustment-basis?year=${year}`);
  }

  /** What a census of idle posts counts from; the same two times give the same posts. Absent: today, and as known now. */
  idleBasis(caller: CallerRequest, times: { asOf?: string; knownAt?: string } = {}): Promise<IdleBasis> {
    return this.client.get(caller, 'quota', `idle-basis?${new URLSearchParams(times).toString()}`);
  }

  /** Holds the posts of a submission; the same hold again is the first answer again. */
  hold(caller: CallerRequest, request: HoldRequest): Promise<HoldAnswer> {
    return this.client.post(caller, 'quota', `holds${dryRunOf(caller)}`, request, `hold:${request.holdId}`);
  }

  /** What the gate has against a hold, now; nothing is held. */
  async blocksOf(caller: CallerRequest, request: HoldRequest): Promise<GateBlock[]> {
    try {
      await this.hold({ ...caller, dryRun: true }, request);
      return [];
    } catch (error) {
      if (error instanceof DomainError && error.code === 'GATE.BLOCKED') return error.details['blocks'] as GateBlock[];
      throw error;
    }
  }

  /**
   * Ends a hold, so that its text may change. One that never arrived, lapsed or was released before is as good; one whose
   * posts have moved is refused with a conflict, and the caller's step with it.
   */
  async release(caller: CallerRequest, holdId: string, reason: string): Promise<void> {
    try {
      // The hold itself says whether it has ended: no key needs to remember that.
      await this.client.post(caller, 'quota', `holds/${holdId}/release${dryRunOf(caller)}`, { reason }, newId());
    } catch (error) {
      if (error instanceof DomainError && error.code === 'HOLD.NOT_FOUND') return;
      throw error;
    }
  }

  /** Whether a hold keeps posts now. */
  async keeps(caller: CallerRequest, holdId: string): Promise<boolean> {
    try {
      const { state } = await this.client.get<{ state: string }>(caller, 'quota', `holds/${holdId}`);
      return state === 'live';
    } catch (error) {
      if (error instanceof DomainError && error.code === 'HOLD.NOT_FOUND') return false;
      throw error;
    }
  }

  /** Moves the held posts; the same transfer again is the first answer again. */
  transfer(caller: CallerRequest, request: TransferRequest): Promise<TransferAnswer> {
    return this.client.post(caller, 'quota', `transfers${dryRunOf(caller)}`, request, `transfer:${request.transferId}`);
  }
}

function dryRunOf(caller: CallerRequest): string {
  return caller.dryRun ? '?dryRun=true' : '';
}
