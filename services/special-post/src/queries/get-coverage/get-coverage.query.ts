import { dayInChina } from '@jiaobian/kernel';
import type { Transaction } from '@jiaobian/database';
import { assertOwnSchool, schoolScope, SERVICE_RUNTIME, type Caller, type ServiceRuntime } from '@jiaobian/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { dueDayOf, dueYearOf, earliestYearInService, warnsFromOf } from '../../domain/cohort';
import { coverLines, type CoveredLine } from '../../domain/coverage';
import { stayRateFraction, type StayRate } from '../../domain/stay-rate';
import { coverageRule, coverageState, whyOfCoverage } from '../../domain/why-of-coverage';
import type { CoverageAnswer, CoverageLineAnswer } from '../../http/coverage-answers';
import { loadCellFacts } from '../../persistence/cell-facts';
import { loadLinesInService } from '../../persistence/cohort-lines';
import { getStayRate } from '../get-stay-rate/get-stay-rate.query';
import { toFigures } from '../links';

/**
 * The coverage as it stands today, computed from the same facts and by the same rule as each check: a day that passes
 * may end a cohort's service or turn a foreseen shortage into a warning without any event.
 */
@Injectable()
export class GetCoverage {
  constructor(@Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime) {}

  /** Errors: `AUTH.OTHER_SCHOOL`. */
  async run(transaction: Transaction, caller: Caller, schoolCode?: string): Promise<CoverageAnswer> {
    if (schoolCode !== undefined) assertOwnSchool(caller, schoolCode);
    const school = schoolScope(caller) ?? schoolCode;
    const codes = school === undefined ? undefined : [school];
    const today = dayInChina(this.runtime.clock.now());
    const stayRate = await getStayRate(transaction);
    const inService = await loadLinesInService(transaction, earliestYearInService(today), codes);
    const covered = coverLines(inService, await loadCellFacts(transaction, codes), stayRateFraction(stayRate));
    const names = await namesOfSchools(transaction);
    const lines = covered.map((line) => ({ ...toLineAnswer(line, stayRate, today), schoolName: names.get(line.schoolCode) }));
    return { today, stayRate, totals: totalsOf(lines), lines };
  }
}

async function namesOfSchools(transaction: Transaction): Promise<Map<string, string>> {
  const rows = await transaction.query<{ code: string; name: string }>(
    'select school_code as code, name from schools where name is not null',
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}

function totalsOf(lines: readonly CoverageLineAnswer[]): CoverageAnswer['totals'] {
  const sum = (figure: 'needed' | 'covered' | 'shortfall'): number => lines.reduce((total, line) => total + line[figure], 0);
  return {
    needed: sum('needed'),
    covered: sum('covered'),
    shortfall: sum('shortfall'),
    warnings: lines.filter(({ state }) => state === 'warning').length,
  };
}

function toLineAnswer({ coverage, ...line }: CoveredLine, stayRate: StayRate, today: string): CoverageLineAnswer {
  const { id, cohortYear, schoolCode, stage, subject, count } = line;
  const { version: ruleVersion, source } = coverageRule;
  const school = encodeURIComponent(schoolCode);
  return {
    lineId: id,
    cohortYear,
    dueYear: dueYearOf(cohortYear),
    dueOn: dueDayOf(cohortYear),
    schoolCode,
    stage,
    subject,
    count,
    ...toFigures(coverage!, line),
    state: coverageState(line, coverage!, today),
    warnsFrom: warnsFromOf(cohortYear),
    why: { ...whyOfCoverage(line, coverage!, stayRate), ruleVersion, source },
    links: [
      { name: 'changes', href: `/api/special-post/coverage/changes?schoolCode=${school}&cohortYear=${cohortYear}` },
      { name: 'staff', href: `/api/registry/schools/${school}/staff` },
    ],
  };
}
