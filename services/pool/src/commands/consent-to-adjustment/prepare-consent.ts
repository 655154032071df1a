import { Injectable } from '@nestjs/common';
import type { TransferRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { CommandPipeline, type CallerRequest } from '@jiaobian/service-kit';
import { PostGate } from '../../quota/post-gate';
import { AskConsent, type ConsentGiven } from './ask-consent.command';
import { ConsentToAdjustment } from './consent-to-adjustment.command';

/** Has the ledger move the held posts. The transfer's id follows from the case, so that a consent given twice moves them once. */
@Injectable()
export class PrepareConsent {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly gate: PostGate,
  ) {}

  async for(caller: CallerRequest, id: string, given: ConsentGiven): Promise<(transaction: Transaction) => ConsentToAdjustment> {
    const request = await this.pipeline.step<TransferRequest>(caller, (transaction) => new AskConsent(transaction, caller, id, given));
    const answer = await this.gate.transfer(caller, request);
    return (transaction) => new ConsentToAdjustment(transaction, caller, id, request, answer);
  }
}
