import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  assertOwnSchool,
  CommandPipeline,
  CountField,
  CurrentCaller,
  FromText,
  IdField,
  Permit,
  schoolScope,
  TextField,
  type CallerRequest,
} from '@jiaobian/service-kit';
import { namedPosts } from '../queries/named-posts';
import { postLife, postsOfPerson } from '../queries/post-life';
import { NamedPostsView, PersonPostsView, PostLifeView } from './answers/named-post-view';
import { TwoTimesQuery } from './requests/two-times-query';

export class NamedPostsQuery extends TwoTimesQuery {
  @TextField({ description: '单位:学校代码或 pool', max: 40 }) unit!: string;
  @FromText()
  @CountField({ description: '此编制号之后的', optional: true })
  after?: number;
}

export class PostNumberParameter {
  @FromText()
  @CountField({ description: '编制号', min: 1 })
  number!: number;
}

export class PersonParameter {
  @IdField({ description: '人员' }) personId!: string;
}

/** 编制实名: which post is where, and who holds it. */
@ApiTags('named posts')
@Controller()
export class NamedPostsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get('posts')
  @Permit('quota.named-post.read')
  @Answers(NamedPostsView)
  async posts(@CurrentCaller() caller: CallerRequest, @Query() query: NamedPostsQuery): Promise<NamedPostsView> {
    assertOwnSchool(caller, query.unit);
    return this.pipeline.read(caller, (transaction) => namedPosts(transaction, query));
  }

  @Get('posts/:number')
  @Permit('quota.named-post.read')
  @Answers(PostLifeView)
  life(@CurrentCaller() caller: CallerRequest, @Param() { number }: PostNumberParameter): Promise<PostLifeView> {
    return this.pipeline.read(caller, (transaction) => postLife(transaction, number, schoolScope(caller)));
  }

  @Get('people/:personId/posts')
  @Permit('quota.named-post.read')
  @Answers(PersonPostsView)
  ofPerson(@CurrentCaller() caller: CallerRequest, @Param() { personId }: PersonParameter): Promise<PersonPostsView> {
    return this.pipeline.read(caller, (transaction) => postsOfPerson(transaction, personId, schoolScope(caller)));
  }
}
