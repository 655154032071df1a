import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { endSession } from '../../persistence/session-rows';
import { EndSession } from './end-session.command';

@CommandHandler(EndSession)
export class EndSessionHandler implements ICommandHandler<EndSession> {
  async execute({ transaction, sessionId }: EndSession): Promise<void> {
    await endSession(transaction, sessionId, 'logged-out');
  }
}
