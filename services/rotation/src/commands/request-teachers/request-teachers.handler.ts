import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { describedCause, type Cause } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { DomainError, newId, dayInChina } from '@jiaobian/kernel';
import { assertOwnSchool, SERVICE_RUNTIME, type ServiceRuntime } from '@jiaobian/service-kit';
import type { TeacherRequest } from '../../domain/facts';
import { usualTrack } from '../../domain/market';
import { assertNotBegun } from '../../domain/schedule';
import type { TeacherRequestRecordedAnswer } from '../../http/request.dto';
import { countPublishedInto } from '../../persistence/assignment-store';
import { insertRequest } from '../../persistence/request-store';
import { lockSchedule } from '../../persistence/schedule-store';
import { findSchool } from '../../persistence/school-projection';
import { readRequest } from '../../queries/list-requests/list-requests';
import { reviseSchedule } from '../revise-schedules/revise-schedule';
import { RequestTeachers } from './request-teachers.command';

/** Errors: `AUTH.OTHER_SCHOOL`, `ROTATION.NO_SCHEDULE`, `.YEAR_BEGUN`, `.NO_SCHOOL`, `.SCHOOL_CLOSED`, `.REQUEST_BELOW_PUBLISHED`. */
@CommandHandler(RequestTeachers)
export class RequestTeachersHandler implements ICommandHandler<RequestTeachers, TeacherRequestRecordedAnswer> {
  constructor(@Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime) {}

  async execute({ transaction, caller, schoolYear, request }: RequestTeachers): Promise<TeacherRequestRecordedAnswer> {
    assertOwnSchool(caller, request.schoolCode);
    const schedule = await lockSchedule(transaction, schoolYear);
    assertNotBegun(schedule, dayInChina(this.runtime.clock.now()));
    const { schoolCode, stage, subject, count, reason } = request;
    const line: TeacherRequest = { id: newId(), schoolCode, stage, subject, track: request.track ?? usualTrack(stage), count };
    await this.check(transaction, schoolYear, line);
    await insertRequest(transaction, { ...line, schoolYear, reason, requestedBy: caller.accountId, requestedByName: caller.displayName });
    const revisionId =
      schedule.state === 'draft' ? undefined : await reviseSchedule(transaction, schedule, [line], causeOf(line, caller.displayName));
    return { ...(await readRequest(transaction, line.id)), revisionId };
  }

  private async check(transaction: Transaction, schoolYear: number, line: TeacherRequest): Promise<void> {
    const school = await findSchool(transaction, line.schoolCode);
    if (!school) throw new DomainError('ROTATION.NO_SCHOOL', { schoolCode: line.schoolCode });
    if (school.closed && line.count > 0) throw new DomainError('ROTATION.SCHOOL_CLOSED', { schoolCode: line.schoolCode });
    const published = await countPublishedInto(transaction, schoolYear, line);
    if (line.count < published) throw new DomainError('ROTATION.REQUEST_BELOW_PUBLISHED', { published });
  }
}

function causeOf({ id, schoolCode, subject, count }: TeacherRequest, by: string): Cause {
  return describedCause({ kind: 'request', id }, 'teachers-requested', { schoolCode, subject, count, by });
}
