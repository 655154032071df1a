import { Injectable } from '@nestjs/common';
import type { LoanChangeAnswer, LoanChangeConsent, LoanChangeRequest, LoanStanding, PoolCards } from '@jiaobian/contracts';
import { DomainError, newId } from '@jiaobian/kernel';
import { ServiceClient, type CallerRequest } from '@jiaobian/service-kit';

/** The loans of the quota service: what is lent, and its way back. Refusals are the ledger's own. */
@Injectable()
export class LoanLedger {
  constructor(private readonly client: ServiceClient) {}

  loans(caller: CallerRequest): Promise<LoanStanding[]> {
    return this.client.get(caller, 'quota', 'loans');
  }

  cards(caller: CallerRequest, year: number | undefined): Promise<PoolCards> {
    return this.client.get(caller, 'quota', `pool-cards${year === undefined ? '' : `?year=${year}`}`);
  }

  /** How many months a dated use may last on a day, as the county has set it. */
  async temporaryMonths(caller: CallerRequest, on: string): Promise<number> {
    const { parameters } = await this.client.get<{ parameters: { name: string; value: unknown; effectiveFrom?: string }[] }>(
      caller,
      'quota',
      'standards',
    );
    const held = parameters.filter(({ name, effectiveFrom = '' }) => name === 'temporaryMostMonths' && effectiveFrom <= on);
    return Number(held.at(-1)!.value);
  }

  /** Undefined where the ledger has not lent anything for the case. */
  async find(caller: CallerRequest, loanId: string): Promise<LoanStanding | undefined> {
    try {
      return await this.client.get(caller, 'quota', `loans/${loanId}`);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'LOAN.NOT_FOUND') return undefined;
      throw error;
    }
  }

  /** Notes what is asked; the same again is the first answer again. */
  propose(caller: CallerRequest, request: LoanChangeRequest): Promise<LoanChangeAnswer> {
    return this.client.post(caller, 'quota', `loan-changes${dryRunOf(caller)}`, request, `loan-change:${request.changeId}`);
  }

  consent(caller: CallerRequest, changeId: string, consent: LoanChangeConsent): Promise<LoanChangeAnswer> {
    return this.client.post(caller, 'quota', `loan-changes/${changeId}/consent${dryRunOf(caller)}`, consent, newId());
  }

  async withdraw(caller: CallerRequest, changeId: string): Promise<void> {
    await this.client.post(caller, 'quota', `loan-changes/${changeId}/withdraw${dryRunOf(caller)}`, {}, newId());
  }
}

function dryRunOf(caller: CallerRequest): string {
  return caller.dryRun ? '?dryRun=true' : '';
}
