import type { Transaction } from '@jiaobian/database';
import { DomainError, dayInChina } from '@jiaobian/kernel';
import { schoolScope, SERVICE_RUNTIME, type Caller, type ServiceRuntime } from '@jiaobian/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { dueDayOf, dueYearOf, earliestYearInService, flagOfParts } from '../../domain/cohort';
import type { CohortAnswer, CohortLineAnswer } from '../../http/cohort-answers';

interface CohortRow {
  id: string;
  year: number;
  documentNumber: string;
  approvedCount: number;
  partsTotal: number;
  recordedByName: string;
  recordedAt: Date;
  lines: CohortLineAnswer[];
}

/** The cohorts of the county, newest first; a school sees those that it has a part in, and of them its part alone. */
@Injectable()
export class ListCohorts {
  constructor(@Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime) {}

  /** Errors: `SPECIAL_POST.COHORT_NOT_FOUND`, also for a cohort that the caller's school has no part in. */
  async one(transaction: Transaction, caller: Caller, id: string): Promise<CohortAnswer> {
    const [cohort] = await this.run(transaction, caller, id);
    if (!cohort) throw new DomainError('SPECIAL_POST.COHORT_NOT_FOUND', { id });
    return cohort;
  }

  async run(transaction: Transaction, caller: Caller, id?: string): Promise<CohortAnswer[]> {
    const school = schoolScope(caller);
    const rows = await transaction.query<CohortRow>(
      `select c.id, c.year, c.document_number as "documentNumber", c.approved_count as "approvedCount", c.parts_total as "partsTotal",
         c.recorded_by_name as "recordedByName", c.recorded_at as "recordedAt",
         coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'schoolCode', l.school_code, 'schoolName', s.name, 'stage', l.stage,
           'subject', l.subject, 'count', l.count) order by l.school_code, l.stage, l.subject) filter (where l.id is not null), '[]') as lines
       from cohorts c
       left join cohort_lines l on l.county_code = c.county_code and l.cohort_id = c.id and ($1::text is null or l.school_code = $1)
       left join schools s on s.county_code = l.county_code and s.school_code = l.school_code
       where ($2::uuid is null or c.id = $2) and ($1::text is null or l.id is not null)
       group by c.county_code, c.id order by c.year desc, c.recorded_at desc`,
      [school ?? null, id ?? null],
    );
    const earliest = earliestYearInService(dayInChina(this.runtime.clock.now()));
    return rows.map((row) => toCohortAnswer(row, earliest, school === undefined));
  }
}

function toCohortAnswer({ approvedCount, partsTotal, ...row }: CohortRow, earliest: number, ofCounty: boolean): CohortAnswer {
  const { id, year, documentNumber } = row;
  return {
    ...row,
    ...(ofCounty ? { approvedCount, partsTotal, flag: flagOfParts(approvedCount, documentNumber, partsTotal) } : {}),
    dueYear: dueYearOf(year),
    dueOn: dueDayOf(year),
    state: year >= earliest ? 'in-service' : 'fallen-due',
    recordedAt: row.recordedAt.toISOString(),
    links: [
      { name: 'cohort', href: `/api/special-post/cohorts/${id}` },
      { name: 'coverage changes', href: `/api/special-post/coverage/changes?cohortYear=${year}` },
    ],
  };
}
