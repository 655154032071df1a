import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { recordHoldRefused } from '../../persistence/holds.repository';
import { DropHold } from './drop-hold.command';

@CommandHandler(DropHold)
export class DropHoldHandler implements ICommandHandler<DropHold, void> {
  async execute({ transaction, holdId }: DropHold): Promise<void> {
    await recordHoldRefused(transaction, holdId);
  }
}
