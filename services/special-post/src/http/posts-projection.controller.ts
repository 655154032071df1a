import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CommandPipeline, CurrentCaller, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { projectedPosts } from '../persistence/projected-posts';
import { PostsProjectionAnswer } from './posts-projection.answer';

/** What this service believes of the posts: for the ledger, which compares it with what it says itself. */
@ApiTags('projection')
@Controller('posts-projection')
export class PostsProjectionController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get()
  @Permit('special-post.projection.read')
  @Answers(PostsProjectionAnswer)
  async show(@CurrentCaller() caller: CallerRequest): Promise<PostsProjectionAnswer> {
    return { posts: await this.pipeline.read(caller, projectedPosts) };
  }
}
