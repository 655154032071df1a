import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RegistrationAnswer } from '@jiaobian/contracts';
import { CommandAnswers, CommandPipeline, CurrentCaller, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { RegisterPosts } from '../commands/register-posts/register-posts.command';
import { RegistrationAnswerBody } from './answers/gate-answers';
import { RegistrationBody } from './requests/gate-requests';

/** The gate for an import of the registry; with `?dryRun=true` for its preview. */
@ApiTags('gate')
@Controller('registrations')
export class RegistrationsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Post()
  @Permit('quota.posts.register')
  @CommandAnswers(RegistrationAnswerBody)
  register(@CurrentCaller() caller: CallerRequest, @Body() body: RegistrationBody): Promise<RegistrationAnswer> {
    return this.pipeline.run(caller, body, (transaction) => new RegisterPosts(transaction, caller, body));
  }
}
