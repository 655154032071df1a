import { Injectable } from '@nestjs/common';
import type { LoanStanding } from '@jiaobian/contracts';
import type { FilingState } from '@jiaobian/filing';
import { shownState } from '@jiaobian/filing';
import { CommandPipeline, schoolScope, type CallerRequest } from '@jiaobian/service-kit';
import { loanCases } from '../persistence/loan-cases';
import { listTemporaryNeeds, type TemporaryNeed } from '../persistence/temporary-needs.repository';
import { LoanLedger } from '../quota/loan-ledger';

export interface TemporaryNeedView extends Omit<TemporaryNeed, 'askers' | 'loanCaseId' | 'endedByName' | 'endedAt' | 'opinion'> {
  loanCaseId?: string;
  endedByName?: string;
  endedAt?: string;
  opinion?: string;
  /** Of the loan that it became. */
  loanState?: FilingState;
  documentNumber?: string;
  /** Posts that are out for it now. */
  outstanding?: number;
  dueOn?: string;
  mark?: LoanStanding['mark'];
}

export function shownNeed({ askers: _askers, loanCaseId, endedByName, endedAt, opinion, ...need }: TemporaryNeed): TemporaryNeedView {
  return {
    ...need,
    loanCaseId: loanCaseId ?? undefined,
    endedByName: endedByName ?? undefined,
    endedAt: endedAt ?? undefined,
    opinion: opinion ?? undefined,
  };
}

/** What schools asked for a while, with what became of it in the ledger; a school sees its own. */
@Injectable()
export class TemporaryNeedBook {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly ledger: LoanLedger,
  ) {}

  async list(caller: CallerRequest): Promise<TemporaryNeedView[]> {
    const { needs, cases } = await this.pipeline.read(caller, async (transaction) => ({
      needs: await listTemporaryNeeds(transaction, schoolScope(caller)),
      cases: new Map((await loanCases.list(transaction)).map((record) => [record.id, record])),
    }));
    if (needs.length === 0) return [];
    const standing = new Map((await this.ledger.loans(caller)).map((loan) => [loan.caseId, loan]));
    return needs.map((need) => {
      const record = need.loanCaseId === null ? undefined : cases.get(need.loanCaseId);
      const loan = need.loanCaseId === null ? undefined : standing.get(need.loanCaseId);
      return {
        ...shownNeed(need),
        loanState: record && shownState(record),
        documentNumber: record?.decision?.documentNumber,
        outstanding: loan?.outstanding,
        dueOn: loan?.dueOn,
        mark: loan?.mark,
      };
    });
  }
}
