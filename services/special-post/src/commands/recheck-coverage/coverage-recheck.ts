import { dayInChina } from '@jiaobian/kernel';
import type { Cause } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { SERVICE_RUNTIME, type ServiceRuntime } from '@jiaobian/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { earliestYearInService } from '../../domain/cohort';
import { coverLines } from '../../domain/coverage';
import { changedCoverage } from '../../domain/coverage-change';
import { stayRateFraction } from '../../domain/stay-rate';
import { loadCellFacts } from '../../persistence/cell-facts';
import { loadLinesInService, writeCoverage } from '../../persistence/cohort-lines';
import { recordCheck } from '../../persistence/coverage-checks';
import { lockSchools, type KnownSchool } from '../../persistence/schools';
import { currentStayRate } from '../../persistence/stay-rates';

/** What happens to locked schools before their coverage is checked anew. */
export interface ChangeOfSchools {
  cause: Cause;
  schoolCodes: readonly string[];
  apply: (schools: ReadonlyMap<string, KnownSchool>) => Promise<void>;
}

/**
 * The one way in which coverage changes: lock the schools, note the change, check every line in service of theirs anew,
 * keep and tell what that changed. The same change again finds nothing to do. Returns whether a revision was told: what changes
 * no warning is kept, and nobody waits for it.
 */
@Injectable()
export class CoverageRecheck {
  constructor(@Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime) {}

  async run(transaction: Transaction, { cause, schoolCodes, apply }: ChangeOfSchools): Promise<boolean> {
    if (schoolCodes.length === 0) return false;
    const schools = await lockSchools(transaction, schoolCodes);
    await apply(schools);
    const codes = [...schools.keys()];
    const lines = await loadLinesInService(transaction, earliestYearInService(dayInChina(this.runtime.clock.now())), codes);
    if (lines.length === 0) return false;
    const facts = await loadCellFacts(transaction, codes);
    const stayRate = stayRateFraction(await currentStayRate(transaction));
    const changes = changedCoverage(lines, coverLines(lines, facts, stayRate));
    if (changes.length === 0) return false;
    await writeCoverage(transaction, changes);
    return recordCheck(transaction, changes, cause);
  }
}
