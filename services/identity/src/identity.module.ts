import { Module } from '@nestjs/common';
import { CreateAccountHandler } from './commands/create-account/create-account.handler';
import { DisableAccountHandler } from './commands/disable-account/disable-account.handler';
import { EndSessionHandler } from './commands/end-session/end-session.handler';
import { LogOut } from './commands/end-session/log-out';
import { GrantDelegationHandler } from './commands/grant-delegation/grant-delegation.handler';
import { LogIn } from './commands/log-in/log-in';
import { OpenSessionHandler } from './commands/open-session/open-session.handler';
import { Refresh } from './commands/refresh-session/refresh';
import { RefreshSessionHandler } from './commands/refresh-session/refresh-session.handler';
import { ResetPasswordHandler } from './commands/reset-password/reset-password.handler';
import { RevokeDelegationHandler } from './commands/revoke-delegation/revoke-delegation.handler';
import { AccountsController } from './http/accounts.controller';
import { DelegationsController } from './http/delegations.controller';
import { JwksController } from './http/jwks.controller';
import { MeController } from './http/me.controller';
import { SessionsController } from './http/sessions.controller';
import { PasswordTags } from './passwords/password-tags';
import { AccessTokens } from './tokens/access-tokens';
import { SigningKeys } from './tokens/signing-keys';

@Module({
  controllers: [SessionsController, MeController, JwksController, AccountsController, DelegationsController],
  providers: [
    LogIn,
    Refresh,
    LogOut,
    OpenSessionHandler,
    RefreshSessionHandler,
    EndSessionHandler,
    CreateAccountHandler,
    DisableAccountHandler,
    ResetPasswordHandler,
    GrantDelegationHandler,
    RevokeDelegationHandler,
    PasswordTags,
    SigningKeys,
    AccessTokens,
  ],
})
export class IdentityModule {}
