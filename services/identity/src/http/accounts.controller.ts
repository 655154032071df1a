import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CommandAnswers, CommandPipeline, CurrentCaller, IdParameter, Permit, type CallerRequest } from '@jiaobian/service-kit';
import { CreateAccount } from '../commands/create-account/create-account.command';
import { DisableAccount } from '../commands/disable-account/disable-account.command';
import { ResetPassword } from '../commands/reset-password/reset-password.command';
import { PasswordTags } from '../passwords/password-tags';
import { listAccounts } from '../queries/list-accounts/list-accounts';
import { AccountAnswer } from './account-answer';
import { CreateAccountRequest, DisableAccountRequest, ResetPasswordRequest } from './account-requests';

/** The accounts of the administrator's own county. */
@ApiTags('accounts')
@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly tags: PasswordTags,
  ) {}

  @Get()
  @Permit('identity.account.read')
  @Answers([AccountAnswer])
  list(@CurrentCaller() caller: CallerRequest): Promise<AccountAnswer[]> {
    return this.pipeline.read(caller, listAccounts);
  }

  @Post()
  @Permit('identity.account.manage')
  @CommandAnswers(AccountAnswer)
  create(@CurrentCaller() caller: CallerRequest, @Body() body: CreateAccountRequest): Promise<AccountAnswer> {
    return this.pipeline.run(caller, this.tags.withTag(body), (transaction) => new CreateAccount(transaction, caller, body));
  }

  @Post(':id/disable')
  @Permit('identity.account.manage')
  @CommandAnswers(AccountAnswer)
  disable(
    @CurrentCaller() caller: CallerRequest,
    @Param() { id }: IdParameter,
    @Body() body: DisableAccountRequest,
  ): Promise<AccountAnswer> {
    return this.pipeline.run(caller, { id, ...body }, (transaction) => new DisableAccount(transaction, caller, id, body));
  }

  @Post(':id/reset-password')
  @Permit('identity.account.manage')
  @CommandAnswers(AccountAnswer)
  reset(@CurrentCaller() caller: CallerRequest, @Param() { id }: IdParameter, @Body() body: ResetPasswordRequest): Promise<AccountAnswer> {
    return this.pipeline.run(
      caller,
      this.tags.withTag({ id, ...body }),
      (transaction) => new ResetPassword(transaction, id, body.password),
    );
  }
}
