import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { permissions } from '@jiaobian/contracts';
import { DomainError, nameInStep } from '@jiaobian/kernel';
import { endException, findException } from '../../persistence/repositories/exceptions';
import type { ExceptionAnswer } from '../grant-exception/grant-exception.handler';
import { EndException } from './end-exception.command';

@CommandHandler(EndException)
export class EndExceptionHandler implements ICommandHandler<EndException, ExceptionAnswer> {
  async execute({ transaction, caller, exceptionId, end }: EndException): Promise<ExceptionAnswer> {
    if (!(await findException(transaction, exceptionId))) throw new DomainError('EXCEPTION.NOT_FOUND', { exceptionId });
    const endedByName = nameInStep(caller, permissions['quota.exception.grant']);
    const isFirst = await endException(transaction, { ...end, exceptionId, endedBy: caller.accountId, endedByName });
    if (!isFirst) throw new DomainError('EXCEPTION.ENDED', { exceptionId });
    return { exceptionId };
  }
}
