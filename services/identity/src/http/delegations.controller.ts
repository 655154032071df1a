import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CommandAnswers, CommandPipeline, CurrentCaller, IdParameter, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { GrantDelegation } from '../commands/grant-delegation/grant-delegation.command';
import { RevokeDelegation } from '../commands/revoke-delegation/revoke-delegation.command';
import { listAbleAccounts, listDelegations } from '../queries/list-delegations/list-delegations';
import { AbleAccountAnswer, DelegationAnswer } from './delegation-answer';
import { GrantDelegationRequest, RevokeDelegationRequest } from './delegation-requests';

/** 代办授权: who acts in whose stead, from when to when. */
@ApiTags('delegations')
@Controller('delegations')
export class DelegationsController {
  constructor(private readonly pipeline: CommandPipeline) {}

  @Get()
  @Permit('identity.delegation.read')
  @Answers([DelegationAnswer])
  list(@CurrentCaller() caller: CallerRequest): Promise<DelegationAnswer[]> {
    return this.pipeline.read(caller, (transaction) => listDelegations(transaction, caller));
  }

  @Get('accounts')
  @Permit('identity.delegation.grant')
  @Answers([AbleAccountAnswer])
  accounts(@CurrentCaller() caller: CallerRequest): Promise<AbleAccountAnswer[]> {
    return this.pipeline.read(caller, listAbleAccounts);
  }

  @Post()
  @Permit('identity.delegation.grant')
  @CommandAnswers(DelegationAnswer)
  grant(@CurrentCaller() caller: CallerRequest, @Body() body: GrantDelegationRequest): Promise<DelegationAnswer> {
    return this.pipeline.run(caller, body, (transaction) => new GrantDelegation(transaction, caller, body));
  }

  @Post(':id/revoke')
  @Permit('identity.delegation.grant')
  @CommandAnswers(DelegationAnswer)
  revoke(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: RevokeDelegationRequest,
  ): Promise<DelegationAnswer> {
    return this.pipeline.run(caller, { id, ...body }, (transaction) => new RevokeDelegation(transaction, caller, id, body.reason));
  }
}
