import { describedCause } from '@jiaobian/contracts';
import { DomainError, newId } from '@jiaobian/kernel';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assertPartsDiffer, type CohortPart } from '../../domain/cohort';
import type { CohortAnswer } from '../../http/cohort-answers';
import { insertLines } from '../../persistence/cohort-lines';
import { insertCohort } from '../../persistence/cohorts';
import type { KnownSchool } from '../../persistence/schools';
import { ListCohorts } from '../../queries/list-cohorts/list-cohorts.query';
import { CoverageRecheck } from '../recheck-coverage/coverage-recheck';
import { RecordCohort } from './record-cohort.command';

@CommandHandler(RecordCohort)
export class RecordCohortHandler implements ICommandHandler<RecordCohort> {
  constructor(
    private readonly recheck: CoverageRecheck,
    private readonly cohorts: ListCohorts,
  ) {}

  async execute({ transaction, caller, input }: RecordCohort): Promise<CohortAnswer> {
    const { year, parts, documentNumber, approvedCount } = input;
    assertPartsDiffer(parts);
    const id = newId();
    await insertCohort(transaction, { id, ...input, recordedBy: caller.accountId, recordedByName: caller.displayName });
    await this.recheck.run(transaction, {
      cause: describedCause({ kind: 'cohort', id, documentNumber }, 'cohort-recorded', { year, documentNumber, posts: approvedCount }),
      schoolCodes: parts.map(({ schoolCode }) => schoolCode),
      apply: async (schools) => {
        parts.forEach((part) => assertMayHave(part, schools.get(part.schoolCode)));
        await insertLines(
          transaction,
          id,
          parts.map((part) => ({ ...part, id: newId(), cohortYear: year })),
        );
      },
    });
    return this.cohorts.one(transaction, caller, id);
  }
}

/** Special posts are for schools of the townships and below (domain.md §6), as far as the register knows them. */
function assertMayHave({ schoolCode }: CohortPart, school: KnownSchool | undefined): void {
  if (school?.name === undefined) throw new DomainError('SPECIAL_POST.SCHOOL_NOT_FOUND', { schoolCode });
  const { name } = school;
  if (school.closed) throw new DomainError('SPECIAL_POST.SCHOOL_CLOSED', { schoolCode, name });
  if (school.area === 'urban') throw new DomainError('SPECIAL_POST.SCHOOL_IN_COUNTY_SEAT', { schoolCode, name });
}
