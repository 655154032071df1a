import { describedCause } from '@jiaobian/contracts';
import { DomainError, newId } from '@jiaobian/kernel';
import { assertOwnSchool } from '@jiaobian/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { applyRequests, lineIdOf, type LineRequested } from '../../domain/apply-requests';
import type { PlanLine } from '../../domain/plan-line';
import type { RequestAnswer } from '../../http/plan-answers';
import { noteRequests } from '../../persistence/plan-lines';
import { holdOpenPlan } from '../../persistence/plans';
import type { KnownSchool } from '../../persistence/schools';
import { findLines } from '../../queries/find-lines/find-lines.query';
import { findRevisions } from '../../queries/find-revisions/find-revisions.query';
import { recutSchools } from '../recut-schools/recut-schools';
import { RequestLines } from './request-lines.command';

@CommandHandler(RequestLines)
export class RequestLinesHandler implements ICommandHandler<RequestLines> {
  async execute(command: RequestLines): Promise<RequestAnswer> {
    const { transaction, caller, year, input } = command;
    for (const { schoolCode } of input.lines) assertOwnSchool(caller, schoolCode);
    await holdOpenPlan(transaction, year, 'for share');
    const requestId = newId();
    const revisions = await recutSchools(transaction, {
      cause: describedCause({ kind: 'request', id: requestId }, 'lines-requested', { reason: input.reason, by: caller.displayName }),
      schoolCodes: input.lines.map(({ schoolCode }) => schoolCode),
      apply: (lines, schools) => this.ask(command, lines, schools),
    });
    const lineIds = input.lines.map((line) => lineIdOf(transaction.county, year, line));
    return {
      requestId,
      lines: await findLines(transaction, { lineIds }),
      revisions: await findRevisions(transaction, { revisionIds: revisions.map(({ id }) => id) }),
    };
  }

  private async ask(
    { transaction, caller, year, input }: RequestLines,
    lines: PlanLine[],
    schools: ReadonlyMap<string, KnownSchool>,
  ): Promise<PlanLine[]> {
    input.lines.forEach((line) => assertMayAsk(line, schools.get(line.schoolCode)));
    const asked = applyRequests(transaction.county, year, lines, input.lines);
    const ids = new Set(input.lines.map((line) => lineIdOf(transaction.county, year, line)));
    const by = { reason: input.reason, requestedBy: caller.accountId, requestedByName: caller.displayName };
    await noteRequests(
      transaction,
      asked.filter(({ id }) => ids.has(id)).map((line) => ({ line, ...by })),
    );
    return asked;
  }
}

/** A school that the register has not told is unknown; a closed one may only take its requests back. */
function assertMayAsk({ schoolCode, requested }: LineRequested, school: KnownSchool | undefined): void {
  if (school?.name === undefined) throw new DomainError('HIRING.SCHOOL_NOT_FOUND', { schoolCode });
  if (school.closed && requested > 0) throw new DomainError('HIRING.SCHOOL_CLOSED', { schoolCode, name: school.name });
}
