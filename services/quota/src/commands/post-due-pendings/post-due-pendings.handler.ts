import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { postDue } from '../../loans/post-due';
import { tellNotices } from '../../loans/tell-notices';
import { PostDuePendings } from './post-due-pendings.command';

export interface PostedDue {
  loans: string[];
}

@CommandHandler(PostDuePendings)
export class PostDuePendingsHandler implements ICommandHandler<PostDuePendings, PostedDue> {
  async execute({ transaction }: PostDuePendings): Promise<PostedDue> {
    const loans = await postDue(transaction);
    await tellNotices(transaction);
    return { loans };
  }
}
